package dev.rehearse.ui.keys;

import java.util.Optional;

/// One action and its keys. An action without a group is listed only where it is not available.
public record KeyRow(
        String group, String title, String keys, String letter, Optional<String> unavailable) {
    public static KeyRow of(String group, String title, String keys, String letter) {
        return new KeyRow(group, title, keys, letter, Optional.empty());
    }

    public KeyRow without(String reason) {
        return new KeyRow(group, title, keys, letter, Optional.of(reason));
    }
}
