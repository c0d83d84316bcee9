package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.rehearse.app.Built;
import dev.rehearse.store.Drafts;
import dev.rehearse.store.Places;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The power goes at any moment: every state that the disk could be in is built from a trace of
/// what the program did, and looked at.
@Timeout(300)
final class PowerCutTest {

    private static final String TEXT = "a GPU cloud for people who train";

    @TempDir Path temp;
    private Path work;
    private Built built;
    private Shim shim;
    private String old = "";

    @BeforeEach
    void copy_the_note() throws Exception {
        work = Files.createDirectory(temp.resolve("work"));
        built = Built.in(work);
        shim = Shim.over(work, temp.resolve("shim"));
        old = Files.readString(Built.SEED, ISO_8859_1);
    }

    @Test
    void no_moment_of_a_save_leaves_a_torn_note_or_an_answer_nowhere() throws Exception {
        checkSave("of a save");
    }

    @Test
    void no_moment_of_a_save_in_place_leaves_a_torn_note_without_its_backup() throws Exception {
        Tally.isAllOrSkipped();
        Files.createLink(work.resolve("second name.md"), built.note());
        checkSave("of a save in place");
    }

    private void checkSave(String what) throws Exception {
        var inode = inode();
        int asked;
        int saved;
        try (var sheet = Sheet.open(built, shim.environment())) {
            shim.count(EnumSet.allOf(Shim.Call.class));
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            untilSynced(0);
            asked = shim.log().size();
            sheet.type("\u0013");
            sheet.pty().untilShown(" saved ");
            saved = shim.log().size();
        }
        assertTrue(saved > asked, "nothing was traced");
        var calls = new Trace(built.note(), inode, old.getBytes(ISO_8859_1), shim.log());
        var broken = new ArrayList<String>();
        var states = 0;
        for (int cut = asked; cut <= calls.length(); cut++) {
            for (var state : calls.after(cut)) {
                states++;
                look(state, cut >= saved).ifPresent(broken::add);
            }
        }
        Tally.says(states + " power cuts " + what);
        assertEquals(List.of(), broken);
    }

    private long inode() throws Exception {
        return (Long) Files.getAttribute(built.note(), "unix:ino");
    }

    /// What is wrong with such a disk.
    private Optional<String> look(Map<String, String> state, boolean isSaved) throws Exception {
        var note = state.getOrDefault(built.note().toString(), "no note at all");
        var fresh = old + "\n\n### What does lambda do\n\n" + TEXT;
        if (note.equals(fresh)) {
            return Optional.empty();
        }
        if (isSaved) {
            return Optional.of("was called saved, and is not: " + tail(note));
        }
        if (!note.equals(old) && !backup(state)) {
            return Optional.of("torn: " + tail(note));
        }
        return drafts(state).contains(TEXT)
                ? Optional.empty()
                : Optional.of("no draft, and the note is the old one; " + state.keySet());
    }

    private boolean backup(Map<String, String> state) {
        return state.entrySet().stream()
                .anyMatch(file ->
                        file.getKey().contains("/backup/") && file.getValue().endsWith(old));
    }

    private static String tail(String note) {
        return note.length() + " bytes …" + note.substring(Math.max(0, note.length() - 50));
    }

    /// A journal that cannot be synced is left for a new one: neither may be gone.
    @Test
    void no_moment_of_a_change_of_journals_loses_what_was_synced_before() throws Exception {
        Tally.isAllOrSkipped();
        int typed;
        try (var sheet = Sheet.open(built, shim.environment())) {
            shim.count(EnumSet.allOf(Shim.Call.class));
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            untilSynced(0);
            typed = shim.log().size();
            shim.fail(Set.of(Shim.Call.SYNC), "drafts", Shim.Act.FAIL, 1, Errno.EIO);
            sheet.type("!");
            sheet.pty().untilShown("Draft not kept");
            shim.lift();
            var failed = shim.log().size();
            sheet.type("?");
            sheet.untilAnswer(TEXT + "!?");
            sheet.pty().untilGone("Draft not kept");
            untilSynced(failed);
        }
        var calls = new Trace(built.note(), inode(), old.getBytes(ISO_8859_1), shim.log());
        var broken = new ArrayList<String>();
        var states = 0;
        for (int cut = typed; cut <= calls.length(); cut++) {
            for (var state : calls.after(cut)) {
                states++;
                if (drafts(state).stream().noneMatch(text -> text.startsWith(TEXT))) {
                    broken.add("after call " + cut + ": " + drafts(state) + " " + state.keySet());
                }
            }
        }
        Tally.says(states + " power cuts of a change of journals");
        assertEquals(List.of(), broken);
    }

    /// Until the journal was synced after so many calls.
    private void untilSynced(int after) throws Exception {
        while (shim.log().stream()
                .skip(after)
                .noneMatch(line -> line.startsWith("sync") && line.contains(".drafts\t"))) {
            Thread.onSpinWait();
        }
    }

    private List<String> drafts(Map<String, String> state) throws Exception {
        var ours = new HashMap<>(state);
        ours.keySet().removeIf(path -> !path.contains("/drafts/"));
        var folder = Files.createTempDirectory(temp, "disk");
        Trace.restore(ours, work, folder);
        var places = Places.of(Map.of("HOME", "" + folder, "XDG_STATE_HOME", folder + "/state"));
        try (var drafts = new Drafts(places)) {
            return drafts.recover().stream().map(draft -> draft.text()).toList();
        }
    }
}
