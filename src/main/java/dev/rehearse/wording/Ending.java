package dev.rehearse.wording;

import java.util.List;

/// How a question or a request ends where the verb comes last: "…ですか", "…설명해 보세요".
final class Ending {
    private static final List<String> ASKING =
            List.of(
                    "ください",
                    "下さい",
                    "お願いします",
                    "ますか",
                    "ですか",
                    "でしょうか",
                    "ませんか",
                    "주세요",
                    "주십시오",
                    "까요",
                    "나요",
                    "吗",
                    "嗎",
                    "を教えて",
                    "を聞かせて",
                    "を説明して",
                    "について説明して",
                    "を比較して");

    /// What follows a verb in a polite order: with another verb than one of telling, it advises.
    private static final List<String> TRYING =
            List.of("보세요", "보시오", "보십시오", "봐요", "보시죠", "하시오", "하세요", "하십시오", "하라", "해라");

    private static final List<String> TELLING =
            List.of(
                    "말해", "말", "말씀해", "말씀", "이야기해", "이야기", "얘기해", "얘기", "설명해", "설명", "소개해", "소개",
                    "나열해", "나열", "비교해", "비교", "서술해", "서술", "논", "정의", "기술", "열거");

    private Ending() {}

    /// Whether a text asks by its end, wherever it stands.
    static boolean asks(String text) {
        int end = text.length();
        while (end > 0 && ".。!！ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) < 0x80) {
            return false;
        }
        var rest = text.substring(0, end);
        for (var part : ASKING) {
            if (rest.endsWith(part)) {
                return true;
            }
        }
        for (var part : TRYING) {
            if (rest.endsWith(part)) {
                return tells(rest.substring(0, rest.length() - part.length()).stripTrailing());
            }
        }
        return false;
    }

    private static boolean tells(String verb) {
        for (var one : TELLING) {
            if (verb.endsWith(one)) {
                return true;
            }
        }
        return false;
    }
}
