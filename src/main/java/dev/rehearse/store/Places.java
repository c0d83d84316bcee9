package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where files live: the person's configuration, this program's state, a notebook's own data.
///
/// Nothing is made here; a folder is made with the first thing kept in it.
public record Places(Path home, Path config, Path state) {
    /// Follows the XDG base directories; a relative value there is ignored, as the rule says.
    public static Places of(Map<String, String> environment) {
        var home = absolute(environment, "HOME", Path.of(System.getProperty("user.home", "/")));
        var config = absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        var state = absolute(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new Places(home, config.resolve("rehearse"), state.resolve("rehearse"));
    }

    private static Path absolute(Map<String, String> environment, String name, Path otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.startsWith("/") ? Path.of(value) : otherwise;
    }

    public Path settingsFile() {
        return config.resolve("config.json");
    }

    /// Where the attempts, plans and overrides of a notebook are kept.
    public sealed interface Data {
        Path folder();

        record Existing(Path folder) implements Data {}

        /// To be made with the first attempt, and not before.
        record Planned(Path folder) implements Data {}

        /// In the state folder, because the notebook's own place cannot be used.
        record Elsewhere(Path folder, String why) implements Data {}
    }

    /// The nearest `.rehearse` upward within the repository or home, else one beside the note.
    /// Takes the notebook: its folder, or the note that was opened alone.
    public Data data(Path notebook) {
        var start = notebook.toAbsolutePath().normalize();
        var folder = Files.isDirectory(start) ? start : start.resolveSibling("");
        var last = border(folder);
        for (var at = folder; at != null; at = at.getParent()) {
            var data = at.resolve(".rehearse");
            if (Files.exists(data, NOFOLLOW_LINKS)) {
                return existing(data, folder);
            }
            if (at.equals(last)) {
                break;
            }
        }
        return Files.isWritable(folder)
                ? new Data.Planned(folder.resolve(".rehearse"))
                : elsewhere(folder, folder + " cannot be written");
    }

    private Data existing(Path data, Path folder) {
        if (!Files.isDirectory(data, NOFOLLOW_LINKS)) {
            return elsewhere(folder, data + " is not a real folder");
        }
        return Files.isWritable(data)
                ? new Data.Existing(data)
                : elsewhere(folder, data + " cannot be written");
    }

    Data.Elsewhere elsewhere(Path folder, String why) {
        var place = state.resolve("notebooks").resolve(Hash.key(folder.toString()));
        return new Data.Elsewhere(place, why);
    }

    private Path border(Path folder) {
        for (var at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), NOFOLLOW_LINKS) || at.equals(home)) {
                return at;
            }
        }
        return folder;
    }
}
