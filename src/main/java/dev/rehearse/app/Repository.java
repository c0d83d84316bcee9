package dev.rehearse.app;

import dev.rehearse.store.GitExclude;
import dev.rehearse.store.Kept;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Offers once to keep the attempts of a notebook out of the repository it lies in: when the run
/// that made their folder is over, and in the last words if nobody answered.
final class Repository {

    private record Offer(Path folder, GitExclude exclude) {}

    private final Consumer<Message> tell;

    /// The last words ask for it while the disk's thread, which does all the rest, may stand still.
    private volatile Optional<Offer> open = Optional.empty();

    private boolean asked;

    Repository(Consumer<Message> tell) {
        this.tell = tell;
    }

    void made(Path folder) {
        open = GitExclude.offer(folder).map(exclude -> new Offer(folder, exclude));
    }

    void runIsOver() {
        if (!asked && open.isPresent()) {
            asked = true;
            tell.accept(new Message.MadeInRepository());
        }
    }

    void keepOut() {
        var offer = open;
        if (offer.isEmpty()) {
            return;
        }
        var words =
                switch (offer.get().exclude().add()) {
                    case Kept.Ok() -> "kept out of the repository";
                    case Kept.Made _ -> "kept out of the repository";
                    case Kept.Failed(var why) -> why;
                };
        open = Optional.empty();
        tell.accept(new Message.Told(words));
    }

    List<String> lastWords() {
        return open.stream()
                .map(offer ->
                        "Attempts are kept in "
                                + offer.folder()
                                + "; the line .rehearse/ in "
                                + offer.exclude().file()
                                + " keeps them out of the repository.")
                .toList();
    }
}
