package dev.rehearse.app;

import dev.rehearse.store.Notes;
import dev.rehearse.store.Settings;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command line beyond `rehearse PATH`: does what needs no screen, and says which screen is
/// wanted.
final class Commands {
    private Commands() {}

    static Asked run(String[] args, Shell shell) {
        if (asksForNoCommand(args)) {
            var line = "Cannot help with '" + args[1] + "': the commands are " + commands() + ".";
            return shell.refuse(Trouble.usage(line));
        }
        try {
            return run(Grammar.line().parseArgs(words(args)), shell);
        } catch (ParameterException wrong) {
            return shell.refuse(Trouble.usage(sentence(wrong, args)));
        }
    }

    private static boolean asksForNoCommand(String[] args) {
        return args.length > 1
                && args[0].equals(Command.HELP)
                && !args[1].startsWith("-")
                && !Command.isWord(args[1]);
    }

    /// `rehearse help run` is `rehearse run --help`.
    private static String[] words(String[] args) {
        if (args.length == 0 || !args[0].equals(Command.HELP)) {
            return args;
        }
        var words = new ArrayList<>(List.of(args).subList(1, args.length));
        words.add("--help");
        return words.toArray(String[]::new);
    }

    private static String sentence(ParameterException wrong, String[] args) {
        var name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        var help = "; '" + name + " --help' shows how.";
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return wrong.getMessage() + help;
        }
        var word = unmatched.getUnmatched().getFirst();
        if (word.startsWith("-")) {
            return "'" + name + "' has no option '" + word + "'" + help;
        }
        return Command.isWord(args[0])
                ? "'" + name + "' has no place for '" + word + "'" + help
                : "Cannot do '"
                        + args[0]
                        + "': the commands are "
                        + commands()
                        + "; a path to open stands alone.";
    }

    private static String commands() {
        var names = Command.words();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static Asked run(ParseResult root, Shell shell) {
        var parsed = root.hasSubcommand() ? root.subcommand() : root;
        if (root.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            shell.out().print(parsed.commandSpec().commandLine().getUsageMessage());
            return shell.finish(Exit.DONE);
        }
        if (root.isVersionHelpRequested() || parsed.isVersionHelpRequested()) {
            shell.out().print("rehearse " + version() + "\n");
            return shell.finish(Exit.DONE);
        }
        boolean ascii = root.hasMatchedOption("--ascii") || parsed.hasMatchedOption("--ascii");
        var screens = new ScreenCommands(shell, new Notes(shell.places()), ascii);
        var words = new Words(parsed);
        var command = Command.of(parsed.commandSpec().name());
        if (command.isEmpty()) {
            return screens.notebook(words);
        }
        return switch (command.get()) {
            case RUN -> screens.rehearse(words);
            case EDIT -> screens.edit(words);
            case QUESTIONS -> questions(words, shell);
            case STATS -> new StatsCommand(shell).run(words);
            case ANSWER -> new AnswerCommand(shell).run(words);
            case DOCTOR -> new DoctorCommand(shell, System.getenv()).run(words, version());
            case HISTORY -> new HistoryCommand(shell, shell.zone()).run(words);
        };
    }

    /// The build writes it into the jar; classes that lie about loose have none.
    private static String version() {
        return Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    private static Asked questions(Words words, Shell shell) {
        if (words.path().isEmpty()) {
            return shell.refuse(
                    Trouble.usage(
                            "Cannot list questions: no note is named; say 'rehearse questions"
                                    + " PATH'."));
        }
        var list = QuestionList.of(shell.places(), words.path().get());
        boolean nothingRead = list.questions().isEmpty() && !list.troubles().isEmpty();
        if (words.has("--json") && !nothingRead) {
            list.json(shell.out(), Settings.read(shell.places()).settings().speech());
        } else {
            shell.show(QuestionTable.lines(list.questions()));
        }
        list.remarks().forEach(shell::say);
        list.troubles().forEach(trouble -> shell.say(trouble.line()));
        return shell.finish(list.troubles().isEmpty() ? Exit.DONE : Exit.DISK);
    }
}
