package org.tabularium.extractor.page.flow;

import java.util.Locale;

/** How a generated list number is written; names as in ECMA-376 part 1, 17.18.59, nfc values as in [MS-OSHARED] 2.2.1.3. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    FULL_WIDTH,
    CHINESE,
    CHINESE_LEGAL,
    HEAVENLY_STEMS,
    EARTHLY_BRANCHES,
    CIRCLED,
    PARENTHESISED,
    FULL_STOP,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET,
    NONE;

    private static final String[] CHINESE_UNITS = {"", "十", "百", "千"};
    private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
    private static final String[] TENS_OF_ROMAN = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES_OF_ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** By the name in a .docx; unknown ones write digits, as Word does for languages that it has no table for. */
    static NumberFormat ofName(String name) {
        return switch (name == null ? "decimal" : name) {
            case "none" -> NONE;
            case "bullet" -> BULLET;
            case "decimalZero" -> DECIMAL_ZERO;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> CHINESE;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
            case "ideographTraditional" -> HEAVENLY_STEMS;
            case "ideographZodiac" -> EARTHLY_BRANCHES;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" -> CIRCLED;
            case "decimalEnclosedParen" -> PARENTHESISED;
            case "decimalEnclosedFullstop" -> FULL_STOP;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** By the number in a .doc. */
    static NumberFormat ofCode(int nfc) {
        return switch (nfc) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 10, 11, 33, 34, 35, 37, 39 -> CHINESE;
            case 15, 38 -> CHINESE_LEGAL;
            case 14, 19 -> FULL_WIDTH;
            case 18, 28, 29 -> CIRCLED;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 26 -> FULL_STOP;
            case 27 -> PARENTHESISED;
            case 30 -> HEAVENLY_STEMS;
            case 31 -> EARTHLY_BRANCHES;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** The number as this format writes it; beyond a format's symbols, digits. */
    String write(int number) {
        return switch (this) {
            case NONE, BULLET -> "";
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case FULL_WIDTH -> fullWidth(number);
            case CHINESE -> chinese(number, "〇一二三四五六七八九", CHINESE_UNITS, true);
            case CHINESE_LEGAL -> chinese(number, "零壹贰叁肆伍陆柒捌玖", LEGAL_UNITS, false);
            case HEAVENLY_STEMS -> symbol(number, "甲乙丙丁戊己庚辛壬癸");
            case EARTHLY_BRANCHES -> symbol(number, "子丑寅卯辰巳午未申酉戌亥");
            case CIRCLED -> symbol(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
            case PARENTHESISED -> symbol(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");
            case FULL_STOP -> symbol(number, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");
            case LOWER_LETTER -> letters(number, 'a');
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
        };
    }

    private static String fullWidth(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String symbol(int number, String symbols) {
        return number >= 1 && number <= symbols.length()
                ? symbols.substring(number - 1, number)
                : Integer.toString(number);
    }

    /** Word repeats the letter after z: aa, bb. */
    private static String letters(int number, char first) {
        return number < 1 ? "0" : Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        String hundreds = TENS_OF_ROMAN[number / 100 % 10]
                .replace('C', 'M')
                .replace('L', 'D')
                .replace('X', 'C');
        return "M".repeat(number / 1000) + hundreds + TENS_OF_ROMAN[number / 10 % 10] + ONES_OF_ROMAN[number % 10];
    }

    private static String chinese(int number, String digits, String[] units, boolean shortTen) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        String decimal = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            out.append(gap ? digits.substring(0, 1).replace('〇', '零') : "");
            gap = false;
            out.append(digits.charAt(digit)).append(units[decimal.length() - 1 - i]);
        }
        boolean teen = shortTen && number >= 10 && number < 20;
        return teen ? out.substring(1) : out.toString();
    }
}
