import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.SplittableRandom;

/// Writes a notebook that somebody rehearsed for years: eight notes, and a hundred thousand
/// attempts with a grade each on a line of its own, 54 MB. The same one every time, but for the
/// days, which end yesterday, so that the same questions are due whenever it is made.
final class Notebook {
    private static final int NOTES = 8;
    private static final int QUESTIONS = 40;
    private static final int A_RUN = 20;
    private static final String[] WORDS = {
        "scheduler", "lambda", "tensor", "latency", "region", "network", "cluster", "driver",
        "memory", "training", "inference", "storage", "capacity", "thermal", "firmware", "queue"
    };
    private static final String[] GRADES = {"again", "hard", "good", "good", "good", "easy"};

    private Notebook() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int attempts = Integer.parseInt(arguments[1]);
        for (int note = 0; note < NOTES; note++) {
            note(folder.resolve("note-" + note + ".md"), note);
        }
        var file = Files.createDirectories(folder.resolve(".rehearse")).resolve("attempts.jsonl");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            var random = new Random(7);
            var last = Instant.now().minus(Duration.ofDays(1));
            var run = "";
            for (int at = 0; at < attempts; at++) {
                var started = last.minus(Duration.ofMinutes(15L * (attempts - at)));
                run = at % A_RUN == 0 ? started.toString().replaceAll("[:.]", "-") : run;
                attempt(out, random, at, run, started);
            }
        }
    }

    private static String question(int note, int number) {
        var random = new SplittableRandom(QUESTIONS * note + number);
        var text = new StringBuilder("how does the");
        for (int word = 0; word < 4; word++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append(' ').append(number).append('?').toString();
    }

    private static void note(Path file, int note) throws IOException {
        var text = new StringBuilder("# note " + note + "\n\n## Questions\n\n");
        for (int number = 1; number <= QUESTIONS; number++) {
            text.append("- ").append(question(note, number)).append('\n');
        }
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text.append("\n## Questions elaborated\n"));
    }

    private static void attempt(
            BufferedOutputStream out, Random random, int at, String run, Instant started)
            throws IOException {
        int count = at / A_RUN;
        int number = at % A_RUN + 1;
        int note = count % NOTES;
        var asked = question(note, count / NOTES % 2 * A_RUN + number);
        int answering = 20_000 + random.nextInt(130_000);
        var id = "%s#%d@%d".formatted(run, number, answering);
        var key = asked.replaceAll("[^a-z0-9]", "");
        var line =
                """
                {"v":1,"kind":"attempt","id":"%s","run":"%s","plan":"note %d","mode":"typed",\
                "note":"note-%d.md","key":"%s","question":"%s","number":%d,"started":"%s",\
                "thinkMs":%d,"answerMs":%d,"pausedMs":0,"budgetMs":120000,"outcome":"done",\
                "words":%d,"answer":"%016x%016x"}
                {"v":1,"kind":"grade","attempt":"%s","grade":"%s","at":"%s"}
                """
                        .formatted(
                                id,
                                run,
                                note,
                                note,
                                key,
                                asked,
                                number,
                                started,
                                random.nextInt(15_000),
                                answering,
                                random.nextInt(300),
                                random.nextLong(),
                                random.nextLong(),
                                id,
                                GRADES[random.nextInt(GRADES.length)],
                                started.plus(Duration.ofMinutes(3)));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
