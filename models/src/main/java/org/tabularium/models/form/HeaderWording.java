package org.tabularium.models.form;

import java.util.regex.Pattern;

/**
 * How a definition's wording of a header cell is compared with a printed one. A wording is one or several alternatives
 * apart by {@code |}. {@code {year}} in it stands for a year as printed (2023年, 2023年度, 2023), and for nothing where
 * other words stand beside it: {@code {year}预算数} is 预算数 as well as 2023年预算数. A year that the definition does not
 * name counts against the match only if nothing else is printed. An empty alternative matches a blank cell. A slash inside a
 * header does not count (in the vocabulary it separates levels).
 */
public final class HeaderWording {

    private static final String YEAR = "{year}";
    private static final Pattern PRINTED_YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");

    /** The unit of the figures below (合计（万元）), which says nothing of what they are. */
    private static final Pattern UNIT = Pattern.compile("(?<=.)\\((?:(?:金额|计量|货币)?单位:?)?(?:人民币)?[百千万亿]*元\\)$");

    private HeaderWording() {}

    /** The printed header folded, without its unit and a year beside other words; a year alone becomes <code>{year}</code>. */
    public static String fold(String printed) {
        String folded = Wording.fold(printed).replace("/", "");
        String plain = folded.endsWith("元)") ? UNIT.matcher(folded).replaceFirst("") : folded;
        String bare = PRINTED_YEAR.matcher(plain.replace(YEAR, "")).replaceAll("");
        return bare.isEmpty() && !folded.isEmpty() ? YEAR : bare;
    }

    /** True if one of the alternatives says what is printed. */
    public static boolean matches(String wording, String printed) {
        String folded = fold(printed);
        for (String alternative : wording.split("\\|", -1)) {
            if (fold(alternative).equals(folded)) {
                return true;
            }
        }
        return false;
    }
}
