package dev.rehearse.app;

import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Times;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// What may stand on the command line, and what `--help` says about it.
final class Grammar {
    private static final String NUMBERED = "the question, as 'rehearse questions NOTE' numbers it";

    private Grammar() {}

    static CommandLine line() {
        var root =
                command(
                                "rehearse",
                                "A notebook in the terminal for people who prepare for interviews.",
                                "rehearse notes/")
                        .addPositional(
                                path(
                                        "PATH",
                                        "0..1",
                                        "a note, or a folder of notes (notes/, else here)"))
                        .addOption(ascii());
        for (var command : Command.values()) {
            root.addSubcommand(command.word(), spec(command));
        }
        var line =
                new CommandLine(root)
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setAllowOptionsAsOptionParameters(false);
        return line.setExpandAtFiles(false).setAbbreviatedOptionsAllowed(false);
    }

    private static CommandSpec spec(Command command) {
        return switch (command) {
            case RUN -> run();
            case EDIT -> edit();
            case QUESTIONS -> questions();
            case ANSWER -> answer();
            case STATS -> stats();
            case HISTORY -> history();
            case DOCTOR -> doctor();
        };
    }

    private static CommandSpec run() {
        return command(
                        Command.RUN.word(),
                        "Goes straight into a rehearsal.",
                        "rehearse run notes/lambda.md --each 2m --only unanswered")
                .addPositional(
                        path("PATH", "1", "a note; of a folder the one seen last, else its first"))
                .addOption(time("--each", "time for each question: 90s, 1:30, 2m"))
                .addOption(time("--total", "time for all questions together"))
                .addOption(
                        OptionSpec.builder("--only")
                                .paramLabel("WHICH")
                                .type(PlanChoice.Only.class)
                                .converters(Grammar::only)
                                .description("unanswered, failed, due or weakest questions only")
                                .build())
                .addOption(question("this question alone"))
                .addOption(
                        OptionSpec.builder("--plan")
                                .paramLabel("NAME")
                                .type(String.class)
                                .description("a plan by its name, such as \"Full mock\"")
                                .build())
                .addOption(flag("--speak", "say the answers aloud; only the clock runs"))
                .addOption(ascii());
    }

    private static CommandSpec edit() {
        return command(
                        Command.EDIT.word(),
                        "Goes straight into the answer of a question.",
                        "rehearse edit notes/lambda.md --question 5")
                .addPositional(path("NOTE", "1", "the note"))
                .addOption(question(NUMBERED))
                .addOption(ascii());
    }

    private static CommandSpec questions() {
        return command(
                        Command.QUESTIONS.word(),
                        "Lists the questions.",
                        "rehearse questions notes/lambda.md")
                .addPositional(path("PATH", "1", "a note, or a folder of notes"))
                .addOption(flag("--json", "as one JSON array; the budget in seconds"));
    }

    private static CommandSpec stats() {
        return command(
                        Command.STATS.word(),
                        "Tells what all attempts so far say.",
                        "rehearse stats notes/ --interview 2026-07-24")
                .addPositional(path("PATH", "1", "a note, or a folder of notes"))
                .addOption(
                        OptionSpec.builder("--interview")
                                .paramLabel("DAY")
                                .type(LocalDate.class)
                                .converters(Grammar::day)
                                .description("tell what is recalled on that day: 2026-07-24")
                                .build())
                .addOption(
                        flag(
                                "--json",
                                "as a JSON object with the attempts behind each figure; times in"
                                        + " seconds"));
    }

    private static CommandSpec answer() {
        return command(
                        Command.ANSWER.word(),
                        "Makes standard input the answer of a question.",
                        "rehearse answer notes/lambda.md --question 5 < answer.txt")
                .addPositional(path("NOTE", "0..1", "the note"))
                .addOption(question(NUMBERED))
                .addOption(flag("--print", "print the answer's exact text instead"))
                .addOption(
                        flag(
                                "--json",
                                "with --print: as a JSON object, with feedback on its words; times"
                                        + " in seconds"))
                .addOption(
                        flag(
                                "--batch",
                                "a JSON object with note, question and answer on each line"
                                        + " (null prints the answer); each gives a line with ok,"
                                        + " answer and error"))
                .addOption(
                        flag(
                                "--create-section",
                                "make the section for answers when the note has none"))
                .addOption(
                        flag(
                                "--follow",
                                "write where a note leads that is a link out of its folder"));
    }

    private static CommandSpec history() {
        return command(
                        Command.HISTORY.word(),
                        "Lists what was saved into a note, newest first.",
                        "rehearse history notes/lambda.md --restore 3fa2c91b")
                .addPositional(path("NOTE", "1", "the note"))
                .addOption(flag("--json", "as one JSON array"))
                .addOption(id("--diff", "what this save changed"))
                .addOption(id("--restore", "make the note what it was before this save; undoable"))
                .addOption(
                        flag(
                                "--follow",
                                "with --restore: write where a note leads that is a link out of"
                                        + " its folder"));
    }

    private static CommandSpec doctor() {
        return command(
                        Command.DOCTOR.word(),
                        "Tells what this terminal can do, where files live, what would be slow.",
                        "rehearse doctor notes/")
                .addPositional(
                        path("PATH", "0..1", "a note, or a folder of notes (notes/, else here)"))
                .addOption(flag("--json", "as one JSON array"));
    }

    private static OptionSpec id(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("ID")
                .type(String.class)
                .description(description)
                .build();
    }

    private static CommandSpec command(String name, String header, String example) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .header(header)
                .synopsisHeading("%nUsage: ")
                .footer("", "Example: " + example);
        return spec.addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("this text")
                                .build())
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .description("the version")
                                .build());
    }

    private static PositionalParamSpec path(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .paramLabel(label)
                .arity(arity)
                .type(Path.class)
                .converters(Grammar::path)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    private static OptionSpec ascii() {
        return flag("--ascii", "draw with ASCII letters only");
    }

    private static OptionSpec time(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("TIME")
                .type(Duration.class)
                .converters(Grammar::duration)
                .description(description)
                .build();
    }

    private static OptionSpec question(String description) {
        return OptionSpec.builder("--question")
                .paramLabel("N")
                .type(Integer.class)
                .converters(Grammar::number)
                .description(description)
                .build();
    }

    private static Path path(String typed) {
        if (typed.isEmpty()) {
            throw new TypeConversionException("it is empty");
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException odd) {
            throw new TypeConversionException("it is no path: " + odd.getReason());
        }
    }

    private static Duration duration(String typed) {
        return Times.parse(typed)
                .filter(Duration::isPositive)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'" + typed + "' is no length of time, such as 90s, 1:30 or 2m"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("'" + typed + "' is no day, such as 2026-07-24");
        }
    }

    private static int number(String typed) {
        if (typed.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(typed);
        }
        throw new TypeConversionException("'" + typed + "' is no number from 1");
    }

    private static PlanChoice.Only only(String typed) {
        for (var only : PlanChoice.Only.values()) {
            if (only.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return only;
            }
        }
        throw new TypeConversionException(
                "'" + typed + "' is none of unanswered, failed, due and weakest");
    }
}
