package dev.rehearse.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people call an action, or a plan that every notebook has, who do not know its name: beside
/// the table of [Actions], for Search Everywhere.
final class ActionWords {

    private static final Map<String, List<String>> ALL =
            read(
                    """
                    search.everywhere | command commands palette menu goto
                    help.keys | help shortcuts shortcut keyboard hotkeys bindings manual
                    note.jump | outline structure headings contents toc goto chapters
                    note.recent | files switch other
                    place.back | previous return
                    find | search grep look
                    answer.edit | write type compose elaborate
                    answer.toggle | switch flip
                    answer.save | store
                    intentions | correct spelling typo suggestions mark split hide
                    draft.discard | delete remove throw
                    editor.external | vim vi emacs nano external edit
                    note.history | versions version backup restore revert older
                    note.copy | export print share clipboard markdown pdf file save
                    answer.takeBack | revert
                    suspend | background terminal
                    quit | exit close end
                    window.progress | stats statistics chart charts score scores readiness trend \
                    recall retention calendar results
                    attempts.merge | repository conflict sync
                    run.start | start practice practise drill train training begin go exercise
                    run.this | start practice practise drill single
                    run.failed | retry again wrong missed
                    run.resume | continue resume recover
                    run.done | finish finished ready
                    run.pause | hold wait break
                    run.resumeClock | continue resume unpause
                    run.skip | pass
                    run.comeBack | skipped return
                    run.last | peek cheat stored show
                    run.stop | abort cancel end finish quit
                    run.more | extend longer extra time
                    run.less | shorter time
                    run.budget | timer limit minutes clock
                    plan.edit | settings options timer budget limit order shuffle speaking typing \
                    random time
                    plan.choose | plans presets list
                    review.again | forgot wrong
                    review.diff | compare changes
                    compare.switch | baseline personal
                    speech.measure | calibrate calibration wpm speed words
                    ask.prepare | prepare reason notes followup
                    interview | live record capture real conversation
                    interview.past | past history transcripts transcript earlier old previous
                    signal.bell | sound beep mute quiet silent alarm
                    prompter | autocue read script
                    """);

    private static final Map<String, List<String>> OF_PLANS =
            read(
                    """
                    Whole note | all everything
                    Not answered | unanswered open missing empty new
                    Due today | spaced repetition scheduled schedule review flashcards
                    Failed last time | wrong missed again retry
                    Ten minutes of the weakest | weak worst hardest hard difficult short quick
                    Full mock | interview exam test simulation simulate
                    """);

    private ActionWords() {}

    static List<String> of(Action action) {
        return ALL.getOrDefault(action.id(), List.of());
    }

    /// A plan of the person's own has the name that they gave it.
    static List<String> ofPlan(String name) {
        return OF_PLANS.getOrDefault(name, List.of());
    }

    /// Everything that words are known of, by id or name.
    static List<String> known() {
        return List.copyOf(ALL.keySet());
    }

    private static Map<String, List<String>> read(String table) {
        var all = new HashMap<String, List<String>>();
        for (var line : table.strip().lines().toList()) {
            var cells = line.split("\\|", -1);
            var words = Arrays.stream(cells[1].strip().split("\\s+")).toList();
            all.put(cells[0].strip(), words);
        }
        return Map.copyOf(all);
    }
}
