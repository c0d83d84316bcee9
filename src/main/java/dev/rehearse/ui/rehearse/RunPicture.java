package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.TopBar;

import java.util.List;

/// All that the screen of a run shows. `lastAnswer` and `banners` hold at most one.
public record RunPicture(
        TopBar top,
        ListWindow questions,
        Head head,
        Clock clock,
        Splits splits,
        List<LastAnswer> lastAnswer,
        Answering answering,
        List<Banner> banners,
        Footer footer) {

    public RunPicture withFooter(Footer footer) {
        return new RunPicture(
                top, questions, head, clock, splits, lastAnswer, answering, banners, footer);
    }

    public RunPicture withAnswering(Answering answering) {
        return new RunPicture(
                top, questions, head, clock, splits, lastAnswer, answering, banners, footer);
    }

    public RunPicture withTime(Clock clock, Splits splits) {
        return new RunPicture(
                top, questions, head, clock, splits, lastAnswer, answering, banners, footer);
    }
}
