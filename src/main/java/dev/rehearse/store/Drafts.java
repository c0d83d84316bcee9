package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The journal of what is typed: on disk before it is on the screen.
///
/// Each process writes its own file; `recover` adopts those of dead ones. Nothing is made before
/// the first letter. One thread may write while another syncs.
public final class Drafts implements AutoCloseable {
    private static final long LARGE = 4 << 20;
    private static final String END = ".drafts";

    private static final class Live {
        private final int number;
        private Draft draft;
        private int step;

        private Live(int number, Draft draft) {
            this.number = number;
            this.draft = draft;
        }
    }

    private final List<Damage> damages = new ArrayList<>();
    private final Path folder;
    private final Map<Draft.Of, Live> live = new LinkedHashMap<>();
    private final RenewedFile file = new RenewedFile(this, new Fresh());
    private String stem = "";
    private int generation;
    private int numbers;

    public Drafts(Places places) {
        folder = places.state().resolve("drafts");
    }

    /// Journals the text as it is now. `baseHash` names the note's text it was begun on.
    public synchronized Kept keep(Draft.Of of, String baseHash, String text, Instant at) {
        var draft = new Draft(of, baseHash, text, at);
        var known = live.get(of);
        if (known == null || !known.draft.baseHash().equals(baseHash)) {
            var begun = new Live(known == null ? numbers++ : known.number, draft);
            live.put(of, begun);
            return write(DraftEntry.encode(new DraftEntry.Whole(begun.number, draft)));
        }
        if (file.now().isPresent() && known.draft.text().equals(text)) {
            return new Kept.Ok();
        }
        var edit = Change.between(known.draft.text(), text);
        known.draft = draft;
        known.step++;
        return write(
                DraftEntry.encode(
                        new DraftEntry.Edit(
                                known.number,
                                known.step,
                                at.toEpochMilli(),
                                edit.offset(),
                                edit.removed(),
                                edit.inserted())));
    }

    /// The same text, found under another question from now on; the time it was written stays.
    public synchronized Kept move(Draft.Of from, Draft.Of to) {
        var known = live.get(from);
        if (known == null || live.containsKey(to)) {
            return new Kept.Ok();
        }
        var draft = known.draft;
        var moved = new Draft(to, draft.baseHash(), draft.text(), draft.at());
        var begun = new Live(numbers++, moved);
        live.put(to, begun);
        var kept = write(DraftEntry.encode(new DraftEntry.Whole(begun.number, moved)));
        return kept instanceof Kept.Ok ? end(from) : kept;
    }

    /// The text is in the note now.
    public synchronized Kept settle(Draft.Of of) {
        return end(of);
    }

    public synchronized Kept discard(Draft.Of of) {
        return end(of);
    }

    private Kept end(Draft.Of of) {
        var ended = live.remove(of);
        if (ended == null) {
            return new Kept.Ok();
        }
        return live.isEmpty()
                ? dropFile()
                : write(DraftEntry.encode(new DraftEntry.End(ended.number)));
    }

    /// Every draft there is, our own ones and those that dead processes left, oldest first.
    public synchronized List<Draft> recover() {
        var left = journals();
        if (left.isEmpty() && live.isEmpty()) {
            return List.of(); // the usual start, which should load no lambdas
        }
        var orphans = new ArrayList<OwnedFile>();
        var seen = new HashMap<Draft.Of, String>();
        for (var path : left) {
            adopt(path, seen).ifPresent(orphans::add);
        }
        if (!orphans.isEmpty() && restart() instanceof Kept.Ok && sync() instanceof Kept.Ok) {
            orphans.forEach(OwnedFile::remove);
        }
        orphans.forEach(OwnedFile::release);
        return drafts();
    }

    /// What was found damaged by [#recover], which puts it aside.
    public synchronized List<Damage> damages() {
        return List.copyOf(damages);
    }

    public synchronized List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        live.values().forEach(one -> drafts.add(one.draft));
        drafts.sort(Comparator.comparing(Draft::at));
        return List.copyOf(drafts);
    }

    private List<Path> journals() {
        var found = Disk.files(folder, END);
        if (file.now().isPresent()) {
            found.remove(file.now().get().path());
        }
        return found;
    }

    private Optional<OwnedFile> adopt(Path path, Map<Draft.Of, String> seen) {
        try {
            var orphan = OwnedFile.takeOver(path);
            return orphan.isPresent() && adopted(orphan.get(), seen) ? orphan : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty(); // a link, a pipe, too large: left as it is
        }
    }

    /// Whether its drafts are ours now; if not, it is let go.
    private boolean adopted(OwnedFile orphan, Map<Draft.Of, String> seen) throws IOException {
        var adopted = false;
        try {
            adopted = adopt(orphan, seen);
            return adopted;
        } finally {
            if (!adopted) {
                orphan.release();
            }
        }
    }

    private boolean adopt(OwnedFile orphan, Map<Draft.Of, String> seen) throws IOException {
        var path = orphan.path();
        var content = orphan.content(DraftEntry.LARGEST);
        if (content.length > 0 && DraftEntry.next(ByteBuffer.wrap(content)).isEmpty()) {
            // Nothing of ours in it: damaged, or of a later version.
            damages.add(new Damage(Damage.Of.DRAFTS, false, Disk.putAside(path)));
            return false;
        }
        var stem = stem(path);
        if (DraftReplay.passedOver(content)) {
            damages.add(new Damage(Damage.Of.DRAFTS, true, Disk.copyAside(path, content)));
        }
        for (var draft : DraftReplay.of(content)) {
            adopt(draft, stem.equals(seen.put(draft.of(), stem)));
        }
        return true;
    }

    // Of two files of one process the newer one goes on where the older one was left.
    private void adopt(Draft draft, boolean sameProcess) {
        var known = live.get(draft.of());
        if (known == null || !sameProcess) {
            adopt(draft);
        } else if (!draft.at().isBefore(known.draft.at())) {
            live.put(draft.of(), new Live(numbers++, draft));
        }
    }

    // Two processes may have left different texts for one question: both are kept.
    private void adopt(Draft draft) {
        var known = live.get(draft.of());
        if (known == null || known.draft.text().equals(draft.text())) {
            live.put(draft.of(), new Live(numbers++, draft));
            return;
        }
        var newer = known.draft.at().isAfter(draft.at()) ? known.draft : draft;
        var older = newer.equals(draft) ? known.draft : draft;
        live.put(newer.of(), new Live(numbers++, newer));
        adopt(new Draft(another(older.of()), older.baseHash(), older.text(), older.at()));
    }

    private static Draft.Of another(Draft.Of of) {
        return new Draft.Of(of.note(), of.question(), of.run() + "'");
    }

    /// Makes what was written last through a power cut. Meant for the disk's thread.
    public Kept sync() {
        try {
            OwnedFile current;
            synchronized (this) {
                if (file.now().isEmpty() && live.isEmpty()) {
                    return new Kept.Ok();
                }
                if (file.current().size() > LARGE) {
                    file.renew();
                }
                current = file.current();
            }
            file.sync(current);
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private Kept write(ByteBuffer entry) {
        try {
            file.append(entry);
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private Kept restart() {
        try {
            file.renew();
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    /// A new file that begins with every text as it is. A class and no lambda: it is made at every
    /// start.
    private final class Fresh implements RenewedFile.Making {
        @Override
        public OwnedFile make() throws IOException {
            return OwnedFile.make(freshPath(), everything());
        }
    }

    private ByteBuffer everything() {
        var entries = new ArrayList<ByteBuffer>();
        var length = 0;
        for (var one : live.values()) {
            one.step = 0;
            var entry = DraftEntry.encode(new DraftEntry.Whole(one.number, one.draft));
            length += entry.remaining();
            entries.add(entry);
        }
        var all = ByteBuffer.allocate(length);
        entries.forEach(all::put);
        return all.flip();
    }

    private Path freshPath() {
        if (stem.isEmpty()) {
            stem = freshStem();
        }
        while (true) {
            var name = generation == 0 ? stem : stem + "-" + generation;
            var path = folder.resolve(name + END);
            generation++;
            if (!Files.exists(path, NOFOLLOW_LINKS)) {
                return path;
            }
        }
    }

    private String freshStem() {
        var taken = new HashSet<String>();
        for (var path : Disk.files(folder, END)) {
            taken.add(stem(path));
        }
        var pid = Disk.pid();
        var i = 0;
        while (taken.contains(pid + "-" + i)) {
            i++;
        }
        return pid + "-" + i;
    }

    /// What the files of one process have in common: `4711-0` of `4711-0-2.drafts`.
    private static String stem(Path path) {
        var name = path.getFileName().toString();
        var whole = name.substring(0, name.length() - END.length());
        var second = whole.indexOf('-', whole.indexOf('-') + 1);
        return second < 0 ? whole : whole.substring(0, second);
    }

    private Kept dropFile() {
        try {
            file.delete();
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private static Kept failed(IOException failure) {
        return new Kept.Failed("draft not kept: " + Cause.of(failure));
    }

    /// Leaves the journal; drafts that are not settled stay for the next start.
    @Override
    public synchronized void close() {
        file.release();
    }
}
