package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What "Questions for them" and "My questions" are in other languages than English. Most of them
/// have one word for whom questions are and for what: "preguntas para ellos" are asked of the
/// company, "preguntas para la entrevista" are not.
final class ForThemAbroad {
    /// As far as the word that leads to those who are asked.
    private static final Phrases QUESTIONS =
            Phrases.of(
                    "fragen/rückfragen an/für",
                    "preguntas para/a/al",
                    "perguntas para/a/ao/à/aos/às",
                    "questions pour/à/au/aux",
                    "domande per/a/ai/al/alla/da",
                    "vragen aan/voor/om",
                    "frågor till/att",
                    "spørgsmål til",
                    "spørsmål til",
                    "pytania do/dla",
                    "otázky na/pro",
                    "вопросы к/ко/для",
                    "питання до/для",
                    "запитання до/для");

    /// The person's own, and those that need no word between.
    private static final Phrases SURELY =
            Phrases.of(
                    "meine fragen",
                    "mis preguntas",
                    "minhas perguntas",
                    "mes questions",
                    "mie domande",
                    "mijn vragen",
                    "mina frågor",
                    "mine spørgsmål/spørsmål",
                    "moje pytania/otázky",
                    "мои вопросы",
                    "мої питання/запитання",
                    "вопросы работодателю/рекрутеру/интервьюеру/нанимателю",
                    "питання/запитання роботодавцю/рекрутеру");

    /// The same in scripts that part no words.
    private static final List<String> UNPARTED = List.of("逆質問", "反问", "反問", "역질문");

    /// After these, whoever is no candidate is asked.
    private static final Set<String> OF_ANYBODY = Wording.listed("an aan");

    /// What may stand before them.
    private static final Set<String> BETWEEN =
            Wording.listed(
                    "den das die der dem meine meinen zukünftigen potenziellen"
                            + " el la los las mi tu te ti usted"
                            + " o os as a você vocês eu"
                            + " le les leur lui mon ma votre"
                            + " il lo gli al alla ai"
                            + " het de mijn");

    /// Those who are asked, and "to ask" itself.
    private static final Set<String> THEM =
            Wording.listed(
                    "hr recruiter recruiters interviewer interviewers manager team"
                            + " sie ihn unternehmen firma arbeitgeber personaler chef chefin"
                            + " ellos ellas él ella empresa empleador compañía entrevistador"
                            + " entrevistadora entrevistadores reclutador reclutadora reclutadores"
                            + " rrhh equipo jefe hacer hacerle hacerles"
                            + " eles elas ele ela empregador recrutador recrutadora recrutadores"
                            + " equipe gestor rh fazer"
                            + " eux elles elle entreprise employeur recruteur recruteuse recruteurs"
                            + " équipe intervieweur poser"
                            + " loro lui lei azienda datore intervistatore selezionatore fare porre"
                            + " hen hun bedrijf werkgever stellen"
                            + " dem företaget arbetsgivaren virksomheden arbejdsgiveren bedriften"
                            + " arbeidsgiveren ställa"
                            + " nich niego niej firmy pracodawcy rekrutera zespołu"
                            + " ně něj zaměstnavatele firmu"
                            + " ним нему ней них него неё компании работодателю работодателя"
                            + " интервьюеру интервьюера рекрутеру рекрутера команде команды тимлиду"
                            + " руководителю менеджеру нанимателю"
                            + " нього неї компанії роботодавця менеджера");

    /// The beginnings of what an employer calls who applies.
    private static final List<String> CANDIDATES =
            List.of(
                    "bewerb",
                    "kandid",
                    "candidat",
                    "aspirante",
                    "sollicitant",
                    "uchazeč",
                    "кандид",
                    "соискат");

    private ForThemAbroad() {}

    /// @param lower a title, or a line above a list, in small letters
    static boolean says(String lower) {
        if (SURELY.areIn(lower)) {
            return true;
        }
        for (int end = QUESTIONS.endIn(lower, 0); end >= 0; end = QUESTIONS.endIn(lower, end)) {
            int blank = lower.lastIndexOf(' ', end - 1);
            if (areForThem(lower.substring(blank + 1, end), Wording.words(lower.substring(end)))) {
                return true;
            }
        }
        return !Languages.isAscii(lower) && UNPARTED.stream().anyMatch(lower::contains);
    }

    private static boolean areForThem(String leading, List<String> whom) {
        if (whom.isEmpty() || whom.stream().anyMatch(ForThemAbroad::isCandidate)) {
            return false;
        }
        if (OF_ANYBODY.contains(leading)) {
            return true;
        }
        for (var word : whom) {
            var name = word.substring(word.indexOf('\'') + 1); // "l'entreprise"
            if (THEM.contains(name)) {
                return true;
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCandidate(String word) {
        return CANDIDATES.stream().anyMatch(word::startsWith);
    }
}
