package org.tabularium.extractor.reconcile;

/** Slips of the pen between two printed amounts: how typists and readers go wrong. */
final class Slip {

    private Slip() {}

    /** True if one digit more, less or other, two neighbours swapped, or a moved point makes one of the other. */
    static boolean between(String printed, String other) {
        String left = digits(printed);
        String right = digits(other);
        return left.equals(right) || swapped(left, right) || oneOff(printed, other);
    }

    /** The digits without point, leading and trailing zeros: equal for amounts that only a moved point tells apart. */
    private static String digits(String amount) {
        return amount.replace(".", "").replaceFirst("^-?0*", "").replaceFirst("0*$", "");
    }

    private static boolean swapped(String left, String right) {
        if (left.length() != right.length()) {
            return false;
        }
        int at = 0;
        while (at < left.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.substring(at + 2).equals(right.substring(at + 2));
    }

    private static boolean oneOff(String left, String right) {
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return Math.max(left.length(), right.length()) - start - end <= 1;
    }
}
