package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.Set;

/// An item below a question that says what the person would do: "First I'd look at the wheel". What
/// asks in the items nested there is what he would look at, and nothing that he is asked. What he
/// has said, "I told them of the wheel", may be asked further.
final class Testimony {
    /// In bytes: the first words tell.
    private static final int LOOK = 60;

    private static final Set<String> SELF = Wording.listed("i we");
    private static final Set<String> WOULD = Wording.listed("would will could can should");
    private static final Set<String> SHORT = Wording.listed("i'd i'll we'd we'll");
    private static final Set<String> BEFORE =
            Wording.listed(
                    "first firstly initially next then finally lastly so well usually typically"
                            + " normally generally personally");

    private Testimony() {}

    static boolean is(Page page, int item) {
        int text = item + 1;
        if (text + 1 >= page.blocks.count()
                || !page.blocks.beginsWithText(item)
                || page.blocks.parent(text + 1) != item
                || !(page.isUnderAskingHeading() || page.isUnderQuestion(item))) {
            return false;
        }
        int start = page.blocks.start(text);
        int end = Math.min(page.blocks.end(text), start + LOOK);
        var words = Wording.words(Plain.of(Source.decode(page.bytes, start, end)));
        int self = !words.isEmpty() && BEFORE.contains(words.getFirst()) ? 1 : 0;
        return words.size() > self + 1
                && (SHORT.contains(words.get(self))
                        || (SELF.contains(words.get(self)) && WOULD.contains(words.get(self + 1))))
                && !TitleWords.saysAsked(words);
    }
}
