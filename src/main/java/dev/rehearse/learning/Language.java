package dev.rehearse.learning;

import dev.rehearse.learning.Story.Part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a language that say nothing, and those that take back what was said.
///
/// @param common words that are no term of any subject
/// @param fillers said while thinking
/// @param setOff fillers only where marks stand on both sides of them, as in `it was, like, slow`
/// @param hedges that make a statement weaker
/// @param grammar what tells things from other words
/// @param story what tells the parts of a story, as patterns
record Language(
        Set<String> common,
        Grammar grammar,
        List<String> fillers,
        Set<String> setOff,
        List<String> hedges,
        Map<Part, String> story) {

    static final Language NONE =
            new Language(Set.of(), Grammar.NONE, List.of(), Set.of(), List.of(), Map.of());

    static final Language ENGLISH =
            new Language(
                    words(
                            """
                            a able about above access across actually after again against all almost along already
                            also although always am among an and another any anything are around as ask asked at
                            away back bad be became because become been before began begin being below besides best
                            better between both bring but by call called came can cannot case certain change come
                            could course day days did different directly do does doing done down during each either
                            else end enough entirely even ever every everything example far few find first for found
                            four from full gave general get gets getting give given go goes going good got great guy
                            guys had half happen has have having he help her here him his hold how however i if in
                            instead into is it its itself just keep kept kind knew know known large last later least
                            left less let like little long look looks lot made main make makes making many may maybe
                            me mean means might mine more most much must my name near need needed needs never new
                            next no none nor not nothing now number of off often oh old on once one only open or
                            order other our out outside over own part people perhaps place point possible put quite
                            rather really reason right said same saw say says second see seem seems seen set several
                            shall she should show side similar since small so some something sometimes soon sort
                            specific start started state stay still such sure take taken takes taking tell tells than
                            thank that the their them then there these they thing things think this those though
                            three through thus till time times to together told too took toward tried true try
                            turn two type under until up upon us use used useful uses using usually very want wanted
                            was way ways we well went were what when where whether which while who whole whom whose
                            why will with within without word work worked working works would yes yet you your
                            yours yourself
                            """),
                    Grammar.ENGLISH,
                    lines(
                            """
                            um
                            umm
                            uh
                            uhm
                            er
                            erm
                            hmm
                            you know
                            i mean
                            basically
                            actually
                            literally
                            honestly
                            to be honest
                            obviously
                            totally
                            at the end of the day
                            needless to say
                            and stuff
                            stuff like that
                            things like that
                            or whatever
                            or something
                            and so on
                            and so forth
                            you see
                            """),
                    words("like well so right okay ok now look anyway alright yeah"),
                    lines(
                            """
                            i think
                            i guess
                            i suppose
                            i believe
                            i feel like
                            i would say
                            i'd say
                            i am not sure
                            i'm not sure
                            not really sure
                            as far as i know
                            if i remember correctly
                            if i recall correctly
                            in my opinion
                            maybe
                            perhaps
                            possibly
                            probably
                            presumably
                            supposedly
                            hopefully
                            apparently
                            somewhat
                            somehow
                            more or less
                            sort of
                            kind of
                            a bit
                            a little bit
                            in a way
                            in some sense
                            it seems
                            it seems like
                            might be
                            could be
                            or so
                            """),
                    Map.of(
                            Part.SITUATION,
                            "\\b(?:when i|when we|at the time|at that time|while i|while we|i was"
                                    + " working|we were|our team|my team|there was|there were|last"
                                    + " year|back in|in (?:19|20)\\d\\d|years ago|months ago|my"
                                    + " (?:company|project|manager|last|previous)|our"
                                    + " (?:company|product|project|service|system))\\b",
                            Part.TASK,
                            "\\b(?:i had to|we had to|i needed to|we needed to|i was asked|i was"
                                    + " responsible|my (?:task|job|role|goal|responsibility)|our"
                                    + " (?:goal|task)|the (?:goal|task|challenge|problem) was|i was"
                                    + " (?:in charge|supposed)|needed me to|asked me to|i wanted"
                                    + " to)\\b",
                            Part.ACTION,
                            "\\bi (?:\\w+ly"
                                + " )?(?:\\w{3,}ed|built|wrote|led|made|took|ran|set|found|met|did|gave|got"
                                + "|began|chose|drove|brought|spoke|taught|sent|cut|drew|held|went|put|kept|broke"
                                + "|dug|spent|sat|paid|sold|split|swept|rebuilt|rewrote|read)\\b",
                            Part.RESULT,
                            "\\b(?:as a result|the result|in the end|eventually|the outcome|this"
                                + " led to|which led to|that led to|i learned|we learned|since"
                                + " then|from then on|we shipped|i shipped|it"
                                + " worked|(?:reduced|increased|improved|saved|cut|dropped|fell|rose|grew|went"
                                + " (?:up|down|from))\\b.{0,80}\\b(?:by|to|from)\\b.{0,20}\\d)"));

    static final Language GERMAN =
            new Language(
                    words(
                            """
                            aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim
                            bin bis bist da dabei damit dann das dass dein dem den denn der des dich die dies diese
                            diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
                            etwas euch für gegen gibt habe haben hat hatte hier ich ihm ihn ihnen ihr ihre im in ist
                            ja jede jeden jeder kann kein keine können machen man mehr mein mich mir mit muss nach
                            nein nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll
                            sollte sowie um und uns unser unter viel vom von vor war waren was weil welche wenn wer
                            werden wie wieder wir wird wo worden wurde wurden zu zum zur zwischen über
                            """),
                    Grammar.GERMAN,
                    lines(
                            """
                            äh
                            ähm
                            hm
                            halt
                            sozusagen
                            quasi
                            im prinzip
                            im grunde
                            ehrlich gesagt
                            und so weiter
                            oder so
                            """),
                    words("also genau naja tja gut okay ja"),
                    lines(
                            """
                            ich glaube
                            ich denke
                            ich meine
                            ich würde sagen
                            vielleicht
                            eventuell
                            möglicherweise
                            wahrscheinlich
                            vermutlich
                            irgendwie
                            ein bisschen
                            gewissermaßen
                            mehr oder weniger
                            soweit ich weiß
                            """),
                    Map.of());

    private static final List<Language> ALL = List.of(ENGLISH, GERMAN);

    /// The one whose common words stand most often in the text; none when hardly any does.
    static Language of(String text) {
        var tokens = Token.of(text);
        var best = NONE;
        long most = 0;
        for (var language : ALL) {
            long hits = tokens.stream().filter(token -> language.isCommon(token)).count();
            if (hits > most && hits * 10 >= tokens.size()) {
                best = language;
                most = hits;
            }
        }
        return best;
    }

    boolean isCommon(Token token) {
        return common.contains(token.normal())
                || common.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
