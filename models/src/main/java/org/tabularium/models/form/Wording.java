package org.tabularium.models.form;

import java.text.Normalizer;

/**
 * Printed words made comparable: what typesetting adds (spaces inside 项　目, full-width forms, kinds of quotation mark,
 * bracket and dash) is taken away, what the author wrote stays. For comparing only; what stands on the page is never
 * replaced by it.
 */
public final class Wording {

    private static final String VARIANTS = "“”„‟＂«»‘’‚‛—–‐‑−─〔〕﹝﹞【】［］〈〉《》";
    private static final String FOLDED = "\"\"\"\"\"\"\"''''------[][][][]<><>";

    private Wording() {}

    /** The comparable form; empty for {@code null} and for blanks. */
    public static String fold(String printed) {
        if (printed == null || printed.isEmpty()) {
            return "";
        }
        if (isFolded(printed)) {
            return printed;
        }
        String normal = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (isSpace(c)) {
                continue;
            }
            int variant = VARIANTS.indexOf(c);
            out.append(variant >= 0 ? FOLDED.charAt(variant) : c);
        }
        return out.toString();
    }

    /** True of printed ASCII and the common ideographs (U+4E00 to U+9FFF), which no normalization changes. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < '\u007f') || (c >= '\u4e00' && c <= '\u9fff');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** True if a text has Chinese words: ideographs other than 一, which any stroke on a scan is read as. */
    public static boolean hasIdeographs(String text) {
        return text.codePoints().anyMatch(c -> c != '一' && Character.isIdeographic(c));
    }

    /** True if both say the same. */
    public static boolean same(String left, String right) {
        return fold(left).equals(fold(right));
    }

    /**
     * How alike two printed texts are: 1 for the same wording, 0 for nothing in common; one minus the edit distance
     * (Levenshtein 1966) over the longer length.
     */
    public static double similarity(String left, String right) {
        return foldedSimilarity(fold(left), fold(right));
    }

    /** {@link #similarity} of texts that are folded already. */
    public static double foldedSimilarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 1;
        }
        if (a.equals(b)) {
            return 1;
        }
        return 1 - (double) distance(a, b) / longer;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u00ad';
    }
}
