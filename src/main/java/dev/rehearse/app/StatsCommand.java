package dev.rehearse.app;

import dev.rehearse.store.ProgressJson;

/// `rehearse stats`: what all attempts together say.
final class StatsCommand {
    private final Shell shell;

    StatsCommand(Shell shell) {
        this.shell = shell;
    }

    Asked run(Words words) {
        if (words.path().isEmpty()) {
            return shell.refuse(
                    Trouble.usage(
                            "Cannot tell stats: no note is named; say 'rehearse stats PATH'."));
        }
        var learned = Learned.of(shell, words.path().get(), words.day("--interview"));
        var progress = learned.progress();
        boolean nothingRead = progress.questions().isEmpty() && !learned.troubles().isEmpty();
        if (words.has("--json") && !nothingRead) {
            shell.out().print(ProgressJson.of(progress) + "\n");
        } else if (!nothingRead) {
            shell.show(new StatsLines(progress, shell.zone(), shell.ascii()).all());
        }
        learned.remarks().forEach(shell::say);
        learned.troubles().forEach(trouble -> shell.say(trouble.line()));
        return shell.finish(learned.troubles().isEmpty() ? Exit.DONE : Exit.DISK);
    }
}
