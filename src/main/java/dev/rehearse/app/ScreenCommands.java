package dev.rehearse.app;

import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.ReadyMade;
import dev.rehearse.store.KeptPlans;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Settings;
import dev.rehearse.ui.Dates;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The commands that open a screen: all that can be refused is refused before it opens.
record ScreenCommands(Shell shell, Notes notes, boolean ascii) {
    Asked notebook(Words words) {
        var path = words.path().orElseGet(() -> Notes.standard(Path.of("")));
        return opened(new ScreenWish.Notebook(path));
    }

    Asked edit(Words words) {
        if (words.path().isEmpty() || words.question().isEmpty()) {
            return shell.refuse(
                    Trouble.usage(
                            "Cannot edit an answer: which is not said; say 'rehearse edit NOTE"
                                    + " --question N'."));
        }
        int number = words.question().getAsInt();
        return switch (Pick.of(shell.places(), words.path().get(), number)) {
            case Trouble trouble -> shell.refuse(trouble);
            case Pick.One one -> opened(new ScreenWish.Edit(one.path(), number));
        };
    }

    Asked rehearse(Words words) {
        var trouble = unclear(words).or(() -> noPlan(words));
        if (trouble.isPresent()) {
            return shell.refuse(trouble.get());
        }
        var wish =
                new RunWish(
                        plan(words),
                        words.time("--each"),
                        words.time("--total"),
                        words.only(),
                        words.question(),
                        words.has("--speak"));
        var missing = missing(words, only(wish));
        return missing.isPresent()
                ? shell.refuse(missing.get())
                : opened(new ScreenWish.Run(words.path().orElseThrow(), wish));
    }

    private static PlanChoice.Only only(RunWish wish) {
        return wish.only().or(() -> wish.plan().map(PlanChoice::only)).orElse(PlanChoice.Only.ALL);
    }

    private List<PlanChoice> plans(Words words) {
        var kept = new KeptPlans(shell.places(), words.path().orElseThrow()).read().plans();
        var usual = Configured.usual(Settings.read(shell.places()).settings());
        return ReadyMade.beside(kept, PlanChoice.standard().with(usual));
    }

    private Optional<PlanChoice> plan(Words words) {
        return words.text("--plan").flatMap(name -> ReadyMade.named(plans(words), name.strip()));
    }

    private Optional<Trouble> noPlan(Words words) {
        if (!words.has("--plan") || plan(words).isPresent()) {
            return Optional.empty();
        }
        var names =
                plans(words).stream()
                        .map(plan -> "\"" + plan.name() + "\"")
                        .collect(Collectors.joining(", "));
        return cannot(
                Exit.REFUSED,
                "no plan of "
                        + words.path().orElseThrow()
                        + " is called \""
                        + words.text("--plan").orElse("")
                        + "\"; there are "
                        + names
                        + ".");
    }

    private Optional<Trouble> unclear(Words words) {
        if (words.path().isEmpty()) {
            return cannot(Exit.USAGE, "no note is named; say 'rehearse run PATH'.");
        }
        if (words.has("--each") && words.has("--total")) {
            return cannot(
                    Exit.USAGE, "--each and --total are two ways to give out time; take one.");
        }
        if (words.question().isPresent() && words.has("--only")) {
            return cannot(Exit.USAGE, "--question takes one and --only chooses many; take one.");
        }
        return Optional.empty();
    }

    private static Optional<Trouble> cannot(int code, String why) {
        return Optional.of(new Trouble(code, "Cannot rehearse: " + why));
    }

    private Optional<Trouble> missing(Words words, PlanChoice.Only only) {
        var path = words.path().orElseThrow();
        if (words.question().isPresent()) {
            return Pick.of(shell.places(), path, words.question().getAsInt())
                            instanceof Trouble trouble
                    ? Optional.of(trouble)
                    : Optional.empty();
        }
        return switch (notes.list(path)) {
            case Listing.Nothing nothing -> Optional.of(Trouble.of(nothing));
            case Listing.Folder _ -> Optional.empty();
            case Listing.One one ->
                    only == PlanChoice.Only.DUE
                            ? nothingDue(path)
                            : nothingLeft(QuestionList.of(shell.places(), path), path, only);
        };
    }

    private Optional<Trouble> nothingDue(Path path) {
        var learned = Learned.of(shell, path, Optional.empty());
        if (!learned.troubles().isEmpty()) {
            return Optional.of(learned.troubles().getFirst());
        }
        var progress = learned.progress();
        if (!progress.due().isEmpty()) {
            return Optional.empty();
        }
        var next =
                progress.nextDue()
                        .map(day ->
                                "the next question comes back on "
                                        + Dates.day(day, progress.today())
                                        + ", "
                                        + Dates.span(day, progress.today())
                                        + ".")
                        .orElse("a question comes back once it was graded.");
        return cannot(Exit.REFUSED, "nothing of " + path + " is due; " + next);
    }

    /// What failed last time is known to the screen alone.
    private static Optional<Trouble> nothingLeft(
            QuestionList list, Path path, PlanChoice.Only only) {
        if (!list.troubles().isEmpty()) {
            return Optional.of(list.troubles().getFirst());
        }
        int count = list.questions().size();
        if (count == 0) {
            return cannot(Exit.REFUSED, path + " has no questions.");
        }
        boolean allAnswered = list.questions().stream().allMatch(Listed::answered);
        return only == PlanChoice.Only.UNANSWERED && allAnswered
                ? cannot(Exit.REFUSED, "every question of " + path + " is answered.")
                : Optional.empty();
    }

    private Asked opened(ScreenWish wish) {
        return new Asked.Screen(wish, ascii);
    }
}
