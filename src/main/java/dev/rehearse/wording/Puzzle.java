package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// A small work in code on something that has no owner, "Find the middle of a linked list":
/// textbooks and interviewers set it, and no plan holds it.
public final class Puzzle {
    private static final Set<String> ORDERS =
            Wording.listed(
                    "calculate check compute convert count detect determine find generate given"
                            + " implement insert merge move print remove return reverse rotate"
                            + " search sort sum swap validate write");

    /// What it is done to, where an article or a number says that it is any.
    private static final Set<String> THINGS =
            Wording.listed(
                    "array arrays bst char character characters graph heap integer integers list"
                        + " lists matrix node nodes number numbers palindrome queue sequence stack"
                        + " string strings subarray substring subsequence tree trees trie word"
                        + " words anagrams anagram palindromes int ints");

    private static final Set<String> ANY =
            Wording.listed("a an any each two three four 2 3 4 n k one if whether given of all");

    /// What only textbooks speak of.
    private static final Set<String> CLASSIC =
            Wording.listed(
                    "palindrome palindromes anagram anagrams fibonacci prime primes factorial"
                            + " subarray substring subsequence bst permutation permutations nth kth"
                            + " rotated duplicate duplicates repeated repeating vowels parentheses"
                            + " brackets");

    private static final Set<String> CLASSIC_PAIRS =
            Set.of(
                    "linked list",
                    "linked lists",
                    "binary tree",
                    "binary search",
                    "bubble sort",
                    "merge sort",
                    "quick sort",
                    "insertion sort",
                    "selection sort",
                    "heap sort",
                    "common elements",
                    "sorted array",
                    "whose sum",
                    "missing number",
                    "second largest");

    /// How far what it is done to may stand from the word that says so: "a singly linked list".
    private static final int NEAR = 4;

    private static final int MOST_WORDS = 24;

    private Puzzle() {}

    public static boolean is(List<String> words) {
        if (words.size() < 3 || words.size() > MOST_WORDS || !ORDERS.contains(words.getFirst())) {
            return false;
        }
        for (int at = 1; at < words.size(); at++) {
            if (ANY.contains(words.get(at)) && holdsThing(words, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is one that everybody knows.
    public static boolean isClassic(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean pair =
                    at + 1 < words.size()
                            && CLASSIC_PAIRS.contains(words.get(at) + " " + words.get(at + 1));
            if (pair || CLASSIC.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsThing(List<String> words, int from) {
        for (int at = from; at < Math.min(words.size(), from + NEAR); at++) {
            if (THINGS.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }
}
