package dev.rehearse.ui.keys;

import dev.rehearse.screen.Canvas;

/// Draws the screen of all keys.
final class KeysView {
    private KeysView() {}

    static void draw(Canvas canvas, KeysPopup popup) {}
}
