package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.store.Places;
import dev.rehearse.ui.View;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The program over a folder, at a terminal in memory: the real loop, errands and files.
final class Sitting {
    private final Path folder;
    private final ZoneId zone;
    private final boolean ascii;
    private final ScriptWatch watch;
    private final Places places;
    private final SlowHand disk = new SlowHand();
    private Size size;
    private MemoryScreen screen;
    private Optional<Start.Begun.Ready> program = Optional.empty();

    Sitting(Path folder, Size size, Instant start, ZoneId zone, boolean ascii) {
        this.folder = folder;
        this.size = size;
        this.zone = zone;
        this.ascii = ascii;
        watch = new ScriptWatch(start);
        screen = new MemoryScreen(size, ascii);
        places =
                Places.of(
                        Map.of(
                                "HOME", folder.toString(),
                                "XDG_STATE_HOME", folder.resolve("state").toString()));
    }

    MemoryScreen screen() {
        return screen;
    }

    /// A command line; words that name something in the folder are paths there.
    void start(String line) {
        watch.restart();
        screen = new MemoryScreen(size, ascii);
        var machine = new Machine(watch, new Checked(), screen, Hand.atOnce(), disk, Hand.atOnce());
        var environment = ascii ? Map.of("REHEARSE_ASCII", "1") : Map.<String, String>of();
        var settings = Configured.read(places, environment, () -> zone);
        var wish = wish(line);
        var look = FirstLook.at(places, wish);
        switch (new Start(places, settings, machine).begin(look, wish, size)) {
            case Start.Begun.Refused(var nothing) ->
                    throw new AssertionError(Trouble.of(nothing).line());
            case Start.Begun.Ready ready -> {
                program = Optional.of(ready);
                screen.enter();
                ready.draw();
                ready.background().work();
                ready.loop().drain();
            }
        }
    }

    private ScreenWish wish(String line) {
        var words = Arrays.stream(line.split(" ")).map(this::word).toArray(String[]::new);
        var shortWay = ScreenWish.of(words, folder);
        if (shortWay.isPresent()) {
            return shortWay.get();
        }
        var said = new ByteArrayOutputStream();
        return switch (Commands.run(words, shell(said))) {
            case Asked.Screen(var wish, var twin) -> wish;
            case Asked.Finished(var code) -> throw new AssertionError(code + ": " + said);
        };
    }

    private Shell shell(ByteArrayOutputStream said) {
        var stream = new PrintStream(said, true, UTF_8);
        return new Shell(
                places,
                new ByteArrayInputStream(new byte[0]),
                Output.to(said),
                stream,
                InstantSource.fixed(watch.now().wall()),
                zone,
                ascii);
    }

    /// What the command line says of a note at the same time.
    List<String> questions(Path note, String... options) {
        var said = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of("questions", note.toString()));
        words.addAll(List.of(options));
        Commands.run(words.toArray(String[]::new), shell(said));
        return said.toString(UTF_8).replace(folder + "/", "").lines().toList();
    }

    private String word(String word) {
        var path = folder.resolve(word);
        return Files.exists(path) ? path.toString() : word;
    }

    private Start.Begun.Ready ready() {
        return program.orElseThrow(() -> new AssertionError("no program runs"));
    }

    private Loop loop() {
        var loop = ready().loop();
        assertFalse(loop.isOver(), "the program was left");
        return loop;
    }

    void press(String keys) {
        for (var key : keys.strip().split(" +")) {
            press(Key.parse(key));
        }
    }

    private void press(Key key) {
        loop().typed(new Input.Pressed(key));
        loop().drain();
    }

    /// As a person would, letter by letter.
    void type(String text) {
        text.codePoints().forEach(code -> press(Key.of(Character.toString(code))));
    }

    /// On that text where it is seen first, from the second row on: the first is the top bar.
    void click(String text) {
        var rows = screen.rows();
        for (int row = 1; row < rows.size(); row++) {
            int at = rows.get(row).indexOf(text);
            if (at >= 0) {
                loop().typed(new Input.Clicked(row, at));
                loop().drain();
                return;
            }
        }
        throw new AssertionError("\"" + text + "\" is not on the screen");
    }

    void paste(String text) {
        loop().typed(new Input.Pasted(text));
        loop().drain();
    }

    void resize(Size size) {
        this.size = size;
        if (program.isPresent()) {
            screen.resize(size);
            loop().typed(new Input.Resized(size));
            loop().drain();
        }
    }

    /// Time goes by in the steps in which the program would wake up.
    void pass(Duration time) {
        if (program.isEmpty()) {
            watch.pass(time);
            return;
        }
        var left = time;
        while (left.isPositive()) {
            var step = loop().wait(watch.now()).orElse(Start.BEAT);
            step = step.compareTo(left) < 0 ? step : left;
            watch.pass(step.isPositive() ? step : Duration.ofMillis(1));
            left = left.minus(step.isPositive() ? step : Duration.ofMillis(1));
            loop().tick();
            disk.beat(watch.now().monotonic());
            loop().drain();
        }
    }

    void sleep(Duration time) {
        watch.sleep(time);
        loop().tick();
        loop().drain();
    }

    /// What is given to the disk from now on waits.
    void hold() {
        disk.hold();
    }

    void release() {
        disk.release();
        loop().drain();
    }

    /// `kill -9`: nobody says good-bye; only the locks are gone, as the system sees to it.
    void kill() {
        end();
    }

    /// What was said when the program was left.
    List<String> goodbye() {
        assertTrue(ready().loop().isOver(), "the program is not left");
        var said = new ArrayList<String>();
        said.add("exit " + ready().loop().exitCode());
        said.addAll(ready().errands().lastWords());
        screen.leave();
        end();
        return said;
    }

    private void end() {
        try {
            ready().errands().close(1_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        program = Optional.empty();
        dateAll(folder.resolve("state/rehearse/runs"));
    }

    /// The files of the runs carry the script's time.
    private void dateAll(Path runs) {
        if (!Files.isDirectory(runs)) {
            return;
        }
        try (var files = Files.list(runs)) {
            files.forEach(this::date);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As if it had been written at the script's time.
    void date(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(watch.now().wall()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every frame is what one drawn from nothing shows.
    private final class Checked implements Display {
        @Override
        public void show(Canvas canvas, boolean typing) {
            if (program.isPresent()) {
                var fresh = View.draw(ready().loop().state(), watch.now());
                assertEquals(fresh.lines(), canvas.lines());
                assertEquals(fresh.caret(), canvas.caret());
                for (int row = 0; row < canvas.size().rows(); row++) {
                    for (int column = 0; column < canvas.size().columns(); column++) {
                        assertEquals(
                                fresh.styles(row, column),
                                canvas.styles(row, column),
                                "styles of " + row + ", " + column);
                    }
                }
            }
            screen.show(canvas, typing);
        }

        @Override
        public void repaint() {
            screen.repaint();
        }

        @Override
        public void enter() {
            screen.enter();
        }

        @Override
        public void leave() {
            screen.leave();
        }

        @Override
        public String copy(String text) {
            return screen.copy(text);
        }

        @Override
        public void bell() {
            screen.bell();
        }
    }

    /// Does its work at once, or when the script lets it.
    private static final class SlowHand implements Hand {
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean held;
        private Duration every = Duration.ZERO;
        private Duration last = Duration.ZERO;
        private Runnable habit = () -> {};

        @Override
        public void every(Duration time, Runnable habit) {
            every = time;
            this.habit = habit;
            last = Duration.ZERO;
        }

        void beat(Duration now) {
            if (now.minus(last).compareTo(every) >= 0) {
                last = now;
                give(habit);
            }
        }

        void hold() {
            held = true;
        }

        void release() {
            held = false;
            var all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        }

        @Override
        public void give(Runnable task) {
            if (held) {
                waiting.add(task);
            } else {
                task.run();
            }
        }

        @Override
        public void begin() {}

        @Override
        public boolean await(long millis) {
            release();
            return true;
        }
    }
}
