package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Scan;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An interview written down as it is spoken, each turn behind the name of who speaks: what the
/// interviewer asks are the questions, what the candidate says are answers.
final class Dialogue {
    private static final int LEAST = 2;

    /// Of what an interviewer asks, where nobody is named beside him.
    private static final int LEAST_ALONE = 3;

    /// In bytes. A name ends before.
    private static final int LONGEST_NAME = 48;

    /// The last byte of a colon as wide as a letter; of some letters, too.
    private static final byte WIDE_COLON = (byte) 0x9A;

    private enum Speaker {
        INTERVIEWER,
        CANDIDATE
    }

    private static final String INTERVIEWERS =
            "interviewer|interviewerin|hr|recruiter|hiring manager|examiner|i|personaler"
                    + "|entrevistador|entrevistadora|reclutador|recrutador|intervieweur|recruteur"
                    + "|intervistatore|selezionatore|rekruter|rekruterka|mülakatçı|интервьюер"
                    + "|собеседующий|рекрутер|інтерв'юер|المحاور|面试官|面試官|面接官|면접관";
    private static final String CANDIDATES =
            "candidate|interviewee|applicant|c|me|you|bewerber|bewerberin|kandidat|kandidatin"
                    + "|ich|candidato|candidata|yo|candidat|moi|eu|io|kandydat|kandydatka|aday"
                    + "|кандидат|соискатель|я|المرشح|候选人|候選人|应聘者|應聘者|面试者|求职者|我|応募者|候補者|지원자";

    /// Compiled when the first note needs them: a start waits for none.
    private static final class Written {
        static final Map<String, Speaker> SPEAKERS = speakers();
        static final Pattern TURN =
                Pattern.compile(
                        "^[\\s*_—–\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}-]{0,12}(\\p{L}[\\p{L}'"
                            + " ]{0,20})(?:\\s?\\([^()]{1,30}\\))?[*_]{0,3}\\s?[:：][*_]{0,3}(.*)$",
                        Pattern.DOTALL);

        private static Map<String, Speaker> speakers() {
            var speakers = new HashMap<String, Speaker>();
            for (var name : INTERVIEWERS.split("\\|", -1)) {
                speakers.put(name, Speaker.INTERVIEWER);
            }
            for (var name : CANDIDATES.split("\\|", -1)) {
                speakers.put(name, Speaker.CANDIDATE);
            }
            return Map.copyOf(speakers);
        }
    }

    /// What one of them says at a line, up to another.
    private record Turn(Speaker speaker, int line, int lastLine, String said) {
        boolean isAsked() {
            return speaker == Speaker.INTERVIEWER && QuestionMark.isVeryLast(said.strip());
        }
    }

    private final Scan scan;
    private final byte[] bytes;
    private final Lines lines;
    private final Blocks blocks;
    private final Once<Boolean> one = new Once<>(this::isOne);

    Dialogue(Scan scan) {
        this.scan = scan;
        bytes = scan.bytes();
        lines = scan.lines();
        blocks = scan.blocks();
    }

    /// What the interviewer asks in a paragraph.
    List<Found> questions(Page page, int block) {
        var found = new ArrayList<Found>();
        for (var turn : turns(block)) {
            if (turn.speaker != Speaker.INTERVIEWER || turn.said.length() > Plain.LONGEST) {
                continue;
            }
            var bare = Bare.of(turn.said);
            if (bare.asks(Asking.Place.AMONG_QUESTIONS)) {
                found.add(
                        page.asked(
                                bare,
                                Question.Kind.QA,
                                turn.line,
                                turn.lastLine,
                                Optional.empty()));
            }
        }
        return found;
    }

    /// Whether somebody speaks in a paragraph: it holds no other questions than the interviewer's.
    boolean isSpoken(int block) {
        return !turns(block).isEmpty();
    }

    private List<Turn> turns(int block) {
        return blocks.kind(block) == BlockKind.PARAGRAPH && blocks.parent(block) < 0 && one.value()
                ? read(block)
                : List.of();
    }

    private boolean isOne() {
        int spoken = 0;
        int asked = 0;
        int replied = 0;
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.kind(block) != BlockKind.PARAGRAPH || blocks.parent(block) >= 0) {
                continue;
            }
            for (var turn : read(block)) {
                spoken += turn.speaker == Speaker.INTERVIEWER ? 1 : 0;
                asked += turn.isAsked() ? 1 : 0;
                replied += turn.speaker == Speaker.CANDIDATE ? 1 : 0;
            }
            if ((spoken >= LEAST && replied >= LEAST) || asked >= LEAST_ALONE) {
                return true;
            }
        }
        return false;
    }

    private List<Turn> read(int block) {
        if (!mayBeTurn(blocks.line(block))) {
            return List.of(); // most paragraphs of most notes
        }
        var turns = new ArrayList<Turn>();
        for (int line = blocks.line(block); line <= blocks.lastLine(block); line++) {
            var text = scan.line(block, line);
            var turn = mayBeTurn(line) ? turn(line, text) : Optional.<Turn>empty();
            if (turn.isPresent()) {
                turns.add(turn.get());
            } else if (!turns.isEmpty()) {
                var open = turns.removeLast();
                turns.add(new Turn(open.speaker, open.line, line, open.said + "\n" + text));
            }
        }
        return turns;
    }

    private static Optional<Turn> turn(int line, String text) {
        var turn = Written.TURN.matcher(text);
        if (!turn.matches()) {
            return Optional.empty();
        }
        var name = turn.group(1).strip().toLowerCase(Locale.ROOT);
        var said = turn.group(2);
        return Optional.ofNullable(Written.SPEAKERS.get(name))
                .map(speaker -> new Turn(speaker, line, line, said));
    }

    /// A colon behind what may be a name.
    private boolean mayBeTurn(int line) {
        int start = lines.start(line);
        int end = Math.min(lines.end(line), start + LONGEST_NAME);
        for (int at = start; at < end; at++) {
            byte c = bytes[at];
            if (c == ':' || (c == WIDE_COLON && at > start)) {
                return true;
            }
            boolean name =
                    c < 0
                            || (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || "*_ -'()".indexOf(c) >= 0;
            if (!name) {
                return false;
            }
        }
        return false;
    }
}
