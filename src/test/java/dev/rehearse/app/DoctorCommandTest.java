package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

final class DoctorCommandTest {
    private static final Map<String, String> PLAIN =
            Map.of("TERM", "dumb", "LANG", "de_CH.UTF-8", "COLORTERM", "truecolor");

    @TempDir Path folder;

    @Test
    void where_all_is_well_every_line_says_so_but_for_the_missing_cache() {
        var ran = run(new Desk(folder).with("a.md", "# A\n"), PLAIN);
        assertTrue(ran.contains("✓ version   1.2.3\n"), ran);
        assertTrue(ran.contains("✓ colours   all of them, as COLORTERM says\n"), ran);
        assertTrue(ran.contains("✓ letters   UTF-8\n"), ran);
        assertTrue(ran.contains("✓ state     state/rehearse, made when it is needed\n"), ran);
        assertTrue(ran.contains("✓ attempts  .rehearse, made with the first attempt\n"), ran);
        assertTrue(ran.contains("no screen here: the terminal calls itself 'dumb'"), ran);
        assertEquals(1, ran.lines().filter(line -> line.startsWith("!")).count(), ran);
        assertTrue(ran.contains("! start     without its cache"), ran);
    }

    @Test
    void what_is_wrong_is_said_with_what_to_do() {
        var desk =
                new Desk(folder)
                        .with("a.md", "# A\n")
                        .with("state", "a file")
                        .with(".rehearse", "a file")
                        .with(".config/rehearse/config.json", "{\"them\": 1}");
        var ran = run(desk, Map.of("TERM", "dumb", "LANG", "C", "NO_COLOR", "1"));
        assertTrue(ran.contains("! letters   ASCII alone, as the locale or TERM says\n"), ran);
        assertTrue(
                ran.contains(
                        "! state     state/rehearse cannot be written: state is not a folder\n"
                                + "            drafts and local history are not kept until it can;"
                                + " set XDG_STATE_HOME\n"),
                ran);
        assertTrue(ran.contains("! settings  config.json line 1: "), ran);
        assertTrue(ran.contains("! attempts  .rehearse is not a real folder; they go to "), ran);
        assertTrue(ran.contains("✓ colours   none, as NO_COLOR says\n"), ran);
    }

    @Test
    void a_large_note_is_said() {
        var ran = run(new Desk(folder).with("a.md", "# A\n" + "a".repeat(3 << 20)), PLAIN);
        assertTrue(ran.contains("a.md has 3 MB: it is there as lines first"), ran);
    }

    @Test
    void notes_that_are_left_out_are_said() {
        var ran =
                run(new Desk(folder).with("a.md", "# A\n").with("1/2/3/4/5/6/7/8/b.md", ""), PLAIN);
        assertTrue(ran.contains("✓ notes     1 note in "), ran);
        assertTrue(
                ran.contains(
                        "! notes     folders deeper than 8 are not listed\n"
                                + "            open what is missing by its own path\n"),
                ran);
    }

    @Test
    void the_same_is_there_for_programs_and_nothing_is_made_by_looking() {
        var desk = new Desk(folder).with("a.md", "# A\n");
        var files = desk.files();
        var ran = desk.run("doctor --json %a.md");
        assertTrue(
                ran.out().startsWith("[\n{\"about\":\"version\",\"ok\":true,\"says\":\""),
                ran.out());
        assertTrue(ran.out().endsWith("\n]\n"), ran.out());
        assertEquals(1, ran.code());
        assertEquals(files, desk.files());
        assertFalse(ran.out().contains("✓"), ran.out());
    }

    private static String run(Desk desk, Map<String, String> environment) {
        var out = new ByteArrayOutputStream();
        var stream = Output.to(out);
        var in = new ByteArrayInputStream(new byte[0]);
        var shell =
                new Shell(
                        desk.places(),
                        in,
                        stream,
                        stream,
                        InstantSource.fixed(Desk.NOW),
                        ZoneOffset.UTC,
                        false);
        var parsed = Grammar.line().parseArgs("doctor", desk.folder().toString());
        new DoctorCommand(shell, environment).run(new Words(parsed.subcommand()), "1.2.3");
        return out.toString(UTF_8).replace(desk.folder() + "/", "");
    }
}
