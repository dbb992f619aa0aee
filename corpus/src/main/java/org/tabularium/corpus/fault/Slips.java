package org.tabularium.corpus.fault;

import java.util.Random;

/** How people get a printed amount wrong. */
final class Slips {

    private Slips() {}

    /**
     * One digit is another: not the first, so that the amount stays plausible, and never by rounding alone. Where no
     * decimals are printed, the last two digits are what rounding may make of a sum.
     */
    static String wrongDigit(String amount, Random random) {
        int point = amount.indexOf('.');
        int whole = (int) amount.chars().filter(Character::isDigit).count();
        int end = point >= 0 ? point : amount.length() - (whole > 3 ? 2 : 0);
        int at = end - 1 - random.nextInt(Math.max(1, Math.min(3, digits(amount, end) - 1)));
        while (!Character.isDigit(amount.charAt(at))) {
            at--;
        }
        char digit = (char) ('0' + (amount.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return amount.substring(0, at) + digit + amount.substring(at + 1);
    }

    private static int digits(String amount, int end) {
        return (int) amount.substring(0, end).chars().filter(Character::isDigit).count();
    }

    /** Two neighbouring, different digits change places; the same amount if it has none. */
    static String swappedDigits(String amount) {
        for (int i = 0; i + 1 < amount.length(); i++) {
            char a = amount.charAt(i);
            char b = amount.charAt(i + 1);
            if (Character.isDigit(a) && Character.isDigit(b) && a != b && !(i == 0 && b == '0')) {
                return amount.substring(0, i) + b + a + amount.substring(i + 2);
            }
        }
        return amount;
    }

    static String withoutPoint(String amount) {
        return amount.replace(".", "");
    }

    /** A comma stands where the point should: the same amount if it has no decimals. */
    static String commaForPoint(String amount) {
        return amount.replace('.', ',');
    }

    /** Without the last digit before the point. */
    static String lostDigit(String amount) {
        int point = amount.indexOf('.');
        int end = point < 0 ? amount.length() : point;
        return end < 2 ? amount : amount.substring(0, end - 1) + amount.substring(end);
    }
}
