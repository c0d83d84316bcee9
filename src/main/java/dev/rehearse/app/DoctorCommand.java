package dev.rehearse.app;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Safe;
import dev.rehearse.store.FindingJson;
import dev.rehearse.store.Ground;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `rehearse doctor`: what this terminal can do, where files live, and what would be slow. It makes
/// and changes nothing.
final class DoctorCommand {
    private static final long LARGE = 1 << 20;

    private final Shell shell;
    private final Map<String, String> environment;
    private final List<FindingJson> findings = new ArrayList<>();

    DoctorCommand(Shell shell, Map<String, String> environment) {
        this.shell = shell;
        this.environment = environment;
    }

    Asked run(Words words, String version) {
        program(version);
        terminal();
        places();
        notebook(words.path().orElseGet(() -> Notes.standard(Path.of(""))));
        if (words.has("--json")) {
            shell.out().print(FindingJson.array(findings));
        } else {
            shell.show(lines());
        }
        boolean well = findings.stream().allMatch(finding -> finding.advice().isEmpty());
        return shell.finish(well ? Exit.DONE : Exit.REFUSED);
    }

    private void well(String about, String says) {
        findings.add(new FindingJson(about, says, ""));
    }

    private void ill(String about, String says, String advice) {
        findings.add(new FindingJson(about, says, advice));
    }

    private void program(String version) {
        well("version", version);
        well(
                "runtime",
                "Java "
                        + Runtime.version()
                        + ", "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.arch"));
        var cached = Ground.startedFromCache();
        if (cached.isEmpty()) {
            well("start", "whether it starts from its cache cannot be told on this system");
        } else if (cached.get()) {
            well("start", "from its cache");
        } else {
            ill(
                    "start",
                    "without its cache, which takes twice as long",
                    "install with 'cp -a', which keeps the times of the files, or build it again");
        }
    }

    private void terminal() {
        var name = environment.getOrDefault("TERM", "");
        switch (NoLauncher.look(environment)) {
            case NoLauncher.Found.Nothing(var why) ->
                    well("terminal", "TERM is '" + name + "'; no screen here: " + why.line());
            case NoLauncher.Found.Environment(var all) -> {
                well("terminal", "TERM is '" + name + "'");
                size(all);
            }
        }
        switch (Terminal.depth(environment)) {
            case TRUECOLOR -> well("colours", "all of them, as COLORTERM says");
            case C256 -> well("colours", "256");
            case C16 -> well("colours", "16; COLORTERM=truecolor says that there are more");
            case MONO -> well("colours", "none, as NO_COLOR says");
        }
        if (NoLauncher.showsOnlyAscii(environment)) {
            ill(
                    "letters",
                    "ASCII alone, as the locale or TERM says",
                    "set LANG to a UTF-8 locale, such as C.UTF-8, if the terminal can show it");
        } else {
            well("letters", "UTF-8");
        }
        well("paste", "asked for in brackets; a terminal that has none is typed into all the same");
        if (environment.containsKey("TMUX")) {
            well("tmux", "it keeps Ctrl+B for itself; b and F4 do the same here");
        }
    }

    private void size(Map<String, String> all) {
        var columns = number(all, "REHEARSE_COLS");
        var rows = number(all, "REHEARSE_ROWS");
        var size = columns + "×" + rows;
        if (columns == 0 || rows == 0) {
            ill(
                    "size",
                    "the terminal does not tell it",
                    "'stty size' should print rows and columns");
        } else if (columns < 40 || rows < 10) {
            ill("size", size, "at least 40×10 is needed; 120×36 shows everything");
        } else {
            well("size", size + (columns < 100 ? "; from 100 columns on more is shown" : ""));
        }
    }

    private static int number(Map<String, String> all, String name) {
        var value = all.getOrDefault(name, "0");
        return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
    }

    private void places() {
        var places = shell.places();
        folder(
                "settings",
                places.config(),
                "settings are what they are without; set XDG_CONFIG_HOME");
        for (var remark : Settings.read(places).remarks()) {
            ill(
                    "settings",
                    remark.in("config.json"),
                    "mend it; what is not understood is passed over");
        }
        folder(
                "state",
                places.state(),
                "drafts and local history are not kept until it can; set XDG_STATE_HOME");
        Ground.network(places.state())
                .ifPresent(kind ->
                        ill(
                                "state",
                                "on a network file system (" + kind + ")",
                                "every key is written there; set XDG_STATE_HOME to a local"
                                        + " folder"));
    }

    private void folder(String about, Path folder, String advice) {
        switch (Ground.folder(folder)) {
            case Ground.Folder.Writable() -> well(about, folder + ", can be written");
            case Ground.Folder.Planned() -> well(about, folder + ", made when it is needed");
            case Ground.Folder.Refused(var why) ->
                    ill(about, folder + " cannot be written: " + why, advice);
        }
    }

    private void notebook(Path path) {
        switch (new Notes(shell.places()).list(path)) {
            case Listing.Nothing nothing ->
                    ill("notes", nothing.line(), "name a folder of notes: 'rehearse doctor PATH'");
            case Listing.One one -> notes(path, List.of(one.note()));
            case Listing.Folder.Whole whole -> notes(path, whole.notes());
            case Listing.Folder.Cut cut -> {
                notes(path, cut.notes());
                ill("notes", cut.why(), "open what is missing by its own path");
            }
        }
    }

    private void notes(Path path, List<Path> notes) {
        well("notes", notes.size() + (notes.size() == 1 ? " note in " : " notes in ") + path);
        for (var note : notes) {
            long size = Ground.size(note);
            if (size > LARGE) {
                well(
                        "notes",
                        note
                                + " has "
                                + (size >> 20)
                                + " MB: it is there as lines first, and its questions follow");
            }
        }
        Ground.network(path)
                .ifPresent(kind ->
                        well(
                                "notes",
                                "on a network file system ("
                                        + kind
                                        + "): saving may take seconds"));
        switch (shell.places().data(path)) {
            case Places.Data.Existing(var folder) -> well("attempts", folder + ", can be written");
            case Places.Data.Planned(var folder) ->
                    well("attempts", folder + ", made with the first attempt");
            case Places.Data.Elsewhere(var folder, var why) ->
                    ill("attempts", why + "; they go to " + folder, "make it a writable folder");
        }
    }

    private List<String> lines() {
        int widest = findings.stream().mapToInt(one -> Columns.of(one.about())).max().orElse(0);
        var lines = new ArrayList<String>();
        for (var finding : findings) {
            var about = finding.about() + " ".repeat(widest - Columns.of(finding.about()));
            var mark = finding.advice().isEmpty() ? "✓" : "!";
            lines.add(mark + " " + about + "  " + Safe.text(finding.says()));
            if (!finding.advice().isEmpty()) {
                lines.add("  " + " ".repeat(widest) + "  " + Safe.text(finding.advice()));
            }
        }
        return lines;
    }
}
