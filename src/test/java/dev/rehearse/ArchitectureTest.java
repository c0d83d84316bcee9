package dev.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import static java.util.Map.entry;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds the table of `src/ARCHITECTURE.md`: which package may know which, and what each never
/// does.
final class ArchitectureTest {

    private static final String ROOT = "dev.rehearse.";

    /// What a package may use: packages of ours, and libraries by the start of their names.
    private record Allowed(Set<String> packages, Set<String> libraries) {
        static Allowed use(String... names) {
            return new Allowed(Set.of(names), Set.of());
        }

        Allowed and(String... prefixes) {
            return new Allowed(packages, Set.of(prefixes));
        }
    }

    private static final String FLEXMARK = "com.vladsch.flexmark.";
    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String LANTERNA = "com.googlecode.lanterna.";
    private static final String PICOCLI = "picocli.";

    private static final Map<String, Allowed> TABLE =
            Map.ofEntries(
                    entry("markdown", Allowed.use()),
                    entry("markup", Allowed.use().and(FLEXMARK)),
                    entry("wording", Allowed.use("markdown")),
                    entry("outline", Allowed.use("markdown", "wording")),
                    entry("question", Allowed.use("markdown", "outline")),
                    entry("recognition", Allowed.use("markdown", "wording", "outline", "question")),
                    entry("linking", Allowed.use("wording")),
                    entry(
                            "note",
                            Allowed.use(
                                    "markdown", "wording", "outline", "question", "recognition")),
                    entry("rehearsal", Allowed.use()),
                    entry("learning", Allowed.use("rehearsal")),
                    entry(
                            "store",
                            Allowed.use("outline", "note", "rehearsal", "learning").and(JACKSON)),
                    entry("screen", Allowed.use()),
                    entry(
                            "ui",
                            Allowed.use(
                                    "markup",
                                    "outline",
                                    "question",
                                    "recognition",
                                    "linking",
                                    "note",
                                    "rehearsal",
                                    "learning",
                                    "screen")),
                    entry("terminal", Allowed.use("screen").and(LANTERNA)),
                    entry(
                            "app",
                            Allowed.use(
                                            "markup",
                                            "outline",
                                            "question",
                                            "recognition",
                                            "note",
                                            "rehearsal",
                                            "learning",
                                            "store",
                                            "screen",
                                            "ui",
                                            "terminal")
                                    .and(PICOCLI)));

    /// Libraries of the platform that everybody may use.
    private static final List<String> PLATFORM = List.of("java.", "org.jspecify.annotations.");

    /// The bytes of the terminal, signals and calls into the C library, where the tty needs them.
    private static final Map<String, List<String>> PLATFORM_MORE =
            Map.of(
                    "app", List.of("sun.misc.Signal", "jdk.internal."),
                    "terminal", List.of("sun.misc.Signal"));

    private static final Set<String> OPENS_FILES =
            Set.of(
                    "java.nio.file.Files",
                    "java.nio.channels.FileChannel",
                    "java.nio.channels.AsynchronousFileChannel",
                    "java.io.RandomAccessFile",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream");

    /// The terminal is a file descriptor: these two packages reach it as a stream, or as a channel
    /// that can be interrupted.
    private static final Map<String, Set<String>> OPENS_DESCRIPTORS =
            Map.of(
                    "terminal",
                            Set.of(
                                    "java.io.FileInputStream",
                                    "java.io.FileOutputStream",
                                    "java.nio.channels.FileChannel"),
                    "app", Set.of("java.io.FileInputStream", "java.io.FileOutputStream"));

    private static final Pattern CLOCK =
            Pattern.compile(
                    "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.(system|tick).*"
                            + "|java\\.lang\\.System\\.(nanoTime|currentTimeMillis)");

    private static final Pattern CHANCE =
            Pattern.compile(
                    "java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID"
                            + "|java\\.util\\.Random\\.<init>|java\\.security\\.SecureRandom\\..*");

    private static final Pattern THREAD =
            Pattern.compile(
                    "java\\.lang\\.Thread\\.(<init>|start|sleep|of\\w+|startVirtualThread)"
                            + "|java\\.util\\.concurrent\\.Executors\\..*|java\\.util\\.Timer\\..*"
                            + "|java\\.util\\.concurrent\\.ForkJoinPool\\..*"
                            + "|java\\.util\\.concurrent\\.CompletableFuture\\.\\w+Async");

    /// Pure work in pieces, whose outcome is the same: it needs no thread that anybody owns.
    private static final Pattern PARALLEL =
            Pattern.compile("java\\.util\\..*\\.(parallelStream|parallel)");

    private static final Pattern PRINT =
            Pattern.compile("java\\.lang\\.System\\.(out|err|in|exit|console)");

    private static final Pattern LEFTOVER_NAME =
            Pattern.compile(
                    ".*(Utils?|Helpers?|Manager|Handler|Processor|Impl|Base)"
                            + "|(Abstract|Base)[A-Z].*|I[A-Z][a-z].*");

    private static JavaClasses classes;

    @BeforeAll
    static void read_the_compiled_program() {
        // What the classes of libraries are made of is none of our questions, and costs a second.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
        assertFalse(classes.isEmpty(), "no compiled classes in target/classes");
    }

    @Test
    void every_package_is_in_the_table() {
        check(
                type -> !TABLE.containsKey(home(type)),
                type -> type.getName() + " is in a package that the table does not know");
    }

    @Test
    void packages_know_only_what_the_table_allows() {
        checkAll(type ->
                targets(type)
                        .filter(target -> !allowed(home(type), target))
                        .map(target -> type.getName() + " uses " + target));
    }

    @Test
    void only_store_opens_files() {
        checkAll(type ->
                home(type).equals("store")
                        ? Stream.of()
                        : targets(type)
                                .filter(OPENS_FILES::contains)
                                .filter(t -> !descriptors(type).contains(t))
                                .map(target -> type.getName() + " uses " + target));
    }

    @Test
    void only_app_reads_a_clock() {
        checkUses(CLOCK, Set.of("app"));
    }

    @Test
    void only_app_and_store_throw_dice() {
        checkUses(CHANCE, Set.of("app", "store"));
    }

    @Test
    void only_app_starts_threads() {
        checkUses(THREAD, Set.of("app"));
    }

    @Test
    void pure_work_is_cut_into_pieces_in_one_place() {
        checkAll(type ->
                isTogether(type) || home(type).equals("app") ? Stream.of() : uses(type, PARALLEL));
    }

    @Test
    void only_app_prints_or_exits() {
        checkUses(PRINT, Set.of("app"));
    }

    @Test
    void no_class_can_be_inherited_from() {
        check(
                type ->
                        !type.isInterface()
                                && !type.isEnum()
                                && !type.isAnonymousClass()
                                && !isEnumBody(type)
                                && !type.getModifiers().contains(JavaModifier.FINAL)
                                && !type.reflect().isSealed(),
                type -> type.getName() + " is neither final nor sealed");
    }

    @Test
    void no_name_collects_leftovers() {
        check(
                type -> LEFTOVER_NAME.matcher(type.getSimpleName()).matches(),
                type -> type.getName() + " is named after a place for leftovers");
    }

    @Test
    void a_public_type_is_used_by_another_package() {
        check(
                type ->
                        type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.isTopLevelClass()
                                && !type.getName().equals(ROOT + "app.Main")
                                && users(type).allMatch(user -> samePackage(user, type)),
                type -> type.getName() + " is public and nobody outside its package uses it");
    }

    /// Those who use the type or a case nested in it.
    private static Stream<JavaClass> users(JavaClass type) {
        return classes.stream()
                .filter(one -> one.equals(type) || one.getName().startsWith(type.getName() + "$"))
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .map(dependency -> dependency.getOriginClass());
    }

    private static boolean samePackage(JavaClass one, JavaClass other) {
        return one.getPackageName().equals(other.getPackageName());
    }

    private static boolean isEnumBody(JavaClass type) {
        return type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
    }

    private static Set<String> descriptors(JavaClass type) {
        return OPENS_DESCRIPTORS.getOrDefault(home(type), Set.of());
    }

    /// The top package of ours that a class lives in: `ui` for `dev.rehearse.ui.study.Outline`.
    private static String home(JavaClass type) {
        return home(type.getName());
    }

    private static String home(String name) {
        var inner = name.substring(ROOT.length());
        var dot = inner.indexOf('.');
        return dot < 0 ? "" : inner.substring(0, dot);
    }

    private static Stream<String> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !target.isPrimitive())
                .map(JavaClass::getName)
                .distinct();
    }

    private static boolean allowed(String home, String target) {
        var allowed = TABLE.getOrDefault(home, Allowed.use());
        if (target.startsWith(ROOT)) {
            return home(target).equals(home) || allowed.packages().contains(home(target));
        }
        return Stream.of(PLATFORM, PLATFORM_MORE.getOrDefault(home, List.of()), allowed.libraries())
                .flatMap(prefixes -> prefixes.stream())
                .anyMatch(target::startsWith);
    }

    private static void checkUses(Pattern forbidden, Set<String> except) {
        checkAll(type -> except.contains(home(type)) ? Stream.of() : uses(type, forbidden));
    }

    private static boolean isTogether(JavaClass type) {
        return type.getName().equals(ROOT + "markdown.Together");
    }

    private static Stream<String> uses(JavaClass type, Pattern forbidden) {
        return uses(type)
                .filter(use -> forbidden.matcher(use).matches())
                .map(use -> type.getName() + " uses " + use);
    }

    private static Stream<String> uses(JavaClass type) {
        var reached = type.getAccessesFromSelf().stream().map(access -> name(access.getTarget()));
        var named = type.getMethodReferencesFromSelf().stream().map(use -> name(use.getTarget()));
        return Stream.concat(reached, named).distinct();
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static void check(Predicate<JavaClass> offends, Function<JavaClass, String> sentence) {
        checkAll(type -> offends.test(type) ? Stream.of(sentence.apply(type)) : Stream.of());
    }

    private static void checkAll(Function<JavaClass, Stream<String>> offencesOf) {
        var offences =
                classes.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .flatMap(offencesOf)
                        .sorted()
                        .distinct()
                        .toList();
        assertEquals("", String.join("\n", offences));
    }
}
