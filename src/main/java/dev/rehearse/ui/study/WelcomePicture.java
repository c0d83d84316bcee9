package dev.rehearse.ui.study;

import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.TopBar;

import java.util.List;

/// The screen without a note: what Rehearse is for, the keys that help, and where it looked.
public record WelcomePicture(TopBar top, List<Hint> keys, String lookedIn, Footer footer) {}
