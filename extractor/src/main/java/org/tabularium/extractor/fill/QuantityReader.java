package org.tabularium.extractor.fill;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell.Quantity;
import org.tabularium.models.form.Wording;

/** An indicator's value (≥95%, =100.00(%), ≤2.8万元, 8辆) as relation, number and unit; words alone have none. */
public final class QuantityReader {

    private static final Pattern VALUE =
            Pattern.compile("(>=|<=|=>|=<|≥|≤|≧|≦|>|<|=|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|等于)?"
                    + "(-?\\d[\\d,]*(?:\\.\\d+)?)\\(?([^\\d()]{0,12}?(?:/[^\\d()]{1,6})?)\\)?(?:以上|以内|以下)?");

    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("≥", ">="),
            Map.entry("≧", ">="),
            Map.entry("=>", ">="),
            Map.entry("不低于", ">="),
            Map.entry("不少于", ">="),
            Map.entry("大于等于", ">="),
            Map.entry("≤", "<="),
            Map.entry("≦", "<="),
            Map.entry("=<", "<="),
            Map.entry("不超过", "<="),
            Map.entry("不高于", "<="),
            Map.entry("小于等于", "<="),
            Map.entry("大于", ">"),
            Map.entry("小于", "<"),
            Map.entry("等于", "="));

    /** True for the sign of a relation (≥, 不低于). */
    boolean isRelation(String printed) {
        String folded = Wording.fold(printed);
        return RELATIONS.containsKey(folded) || RELATIONS.containsValue(folded);
    }

    /** What a text demands; {@code null} if it states no number. */
    public Quantity read(String printed) {
        Matcher matcher = VALUE.matcher(Wording.fold(printed));
        if (!matcher.matches()) {
            return null;
        }
        String sign = matcher.group(1);
        String unit = matcher.group(3);
        return new Quantity(
                sign == null ? null : RELATIONS.getOrDefault(sign, sign),
                new BigDecimal(matcher.group(2).replace(",", "")),
                unit == null || unit.isEmpty() ? null : unit);
    }
}
