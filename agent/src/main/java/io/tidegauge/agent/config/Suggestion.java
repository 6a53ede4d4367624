package io.tidegauge.agent.config;

import java.util.Collection;
import java.util.Comparator;

/** "Did you mean": the known word that a mistyped one is nearest to. */
public final class Suggestion {

    private Suggestion() {}

    /** A cure that names the nearest word, if one is near, and all known ones. */
    public static String among(Collection<String> known, String word) {
        if (known.isEmpty()) {
            return "nothing can stand here";
        }
        String all = "known here: " + String.join(", ", known);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(candidate, word)))
                .filter(nearest -> distance(nearest, word) <= Math.max(1, word.length() / 3))
                .map(nearest -> "did you mean \"" + nearest + "\"? " + all)
                .orElse(all);
    }

    /** Levenshtein distance, where swapping two neighbours counts once. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
