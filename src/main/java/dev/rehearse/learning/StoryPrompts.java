package dev.rehearse.learning;

import java.util.List;
import java.util.regex.Pattern;

/// What asks for a story, a row for each language: "tell me about a time". A text in a language
/// without a row asks for none.
final class StoryPrompts {

    private static final List<String> ROWS =
            List.of(
                    // English
                    "\\b(?:tell (?:me|us) about (?:a|the|one|your"
                        + " (?:last|biggest|greatest|proudest|hardest))\\b"
                        + ".{0,40}\\b(?:time|situation|project|challenge|conflict|failure|mistake|decision|occasion)|(?:describe|share|give"
                        + " (?:me|us)?)\\b.{0,40}\\b(?:a time|an? (?:\\w+"
                        + " )?(?:situation|occasion|example of))|have you ever"
                        + " (?:had|been|made|failed|disagreed|worked|faced|led)|an?"
                        + " (?:time|situation) (?:when|where|in which|that) you)\\b",
                    // German
                    "\\b(?:erzähl|schilder|beschreib)\\w*\\b.{0,40}\\b(?:situation|moment|projekt|konflikt"
                        + "|fehler|herausforderung|erfahrung|fall|zeit|mal)\\b",
                    // French
                    "\\b(?:parle[rz]?|raconte[rz]?|décri\\w*)\\b.{0,40}\\b(?:fois|situation|moment|projet"
                        + "|conflit|échec|erreur|occasion|expérience)\\b",
                    // Spanish
                    "(?:cuént|cuent|hábl|habl|descr[ií]b)\\w*\\b.{0,40}\\b(?:vez|situación|momento|ocasión"
                        + "|proyecto|conflicto|error|fracaso|experiencia)\\b",
                    // Portuguese
                    "\\b(?:cont|fal|descrev)\\w*\\b.{0,40}\\b(?:vez|situação|momento|ocasião|projeto"
                        + "|conflito|erro|experiência)\\b",
                    // Italian
                    "\\b(?:raccont|parl|descriv)\\w*\\b.{0,40}\\b(?:volta|situazione|momento|occasione"
                        + "|progetto|conflitto|errore|esperienza)\\b",
                    // Dutch
                    "\\b(?:vertel|beschrijf)\\b.{0,40}\\b(?:keer|situatie|moment|project|conflict|fout)\\b",
                    // Polish
                    "\\b(?:opowiedz|opisz)\\b.{0,40}\\b(?:sytuac|projek|konflikt|błęd|porażk)\\w*",
                    // Russian
                    "(?:расскаж|опиш)\\w*.{0,40}(?:случа|ситуаци|проект|ошибк|конфликт|опыт)\\w*",
                    // Chinese
                    "(?:讲|说|描述|分享|谈).{0,12}(?:一次|经历|例子|挑战|冲突)",
                    // Japanese
                    "(?:経験|エピソード|状況|失敗|とき|時).{0,20}(?:教えて|話して|聞かせて|説明して)",
                    // Korean
                    "(?:경험|사례|상황|실패|갈등).{0,20}(?:말씀|이야기|설명|말해|소개)");

    /// Read when the first question of a run is there, and not before.
    private static final class Compiled {
        private static final List<Pattern> ALL =
                ROWS.stream()
                        .map(row ->
                                Pattern.compile(
                                        row,
                                        Pattern.CASE_INSENSITIVE
                                                | Pattern.UNICODE_CASE
                                                | Pattern.UNICODE_CHARACTER_CLASS))
                        .toList();
    }

    private StoryPrompts() {}

    static boolean isIn(String question) {
        return Compiled.ALL.stream().anyMatch(row -> row.matcher(question).find());
    }
}
