package org.tabularium.extractor.fill;

import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Row.Rank;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Wording;

/** Kind and level of a row: what the form says of the item, else what its code's length or its numbering says. */
final class RowRanks {

    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]+、.*");
    private static final Pattern NUMBERING = Pattern.compile("^(\\(?[一二三四五六七八九十]+[、)]|\\d+[.、]|[①-⑳]|其中:?)+");
    private static final Pattern FUNCTIONAL = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");

    private final List<ItemDefinition> anywhere;

    /** @param anywhere rows that forms of any layout print by themselves */
    RowRanks(List<ItemDefinition> anywhere) {
        this.anywhere = List.copyOf(anywhere);
    }

    /**
     * @param items that the form prints in the label column
     * @param code folded; empty if the row has none
     * @param label as printed
     */
    Rank of(List<ItemDefinition> items, String code, String label) {
        String folded = Wording.fold(label);
        for (ItemDefinition item : items) {
            if (names(item, folded)) {
                return new Rank(item.kind(), item.level());
            }
        }
        if (FUNCTIONAL.matcher(code).matches()) {
            return new Rank(RowKind.ITEM, (code.length() - 1) / 2);
        }
        String words = folded.isEmpty() ? code : folded;
        for (ItemDefinition item : anywhere) {
            if (names(item, words)) {
                return new Rank(item.kind(), item.level());
            }
        }
        boolean below =
                NUMBERING.matcher(folded).find() && !NUMBERED.matcher(folded).matches();
        return new Rank(RowKind.ITEM, below ? 2 : 1);
    }

    private static boolean names(ItemDefinition item, String folded) {
        String bare = bare(folded);
        return !bare.isEmpty()
                && (bare(Wording.fold(item.label())).equals(bare)
                        || item.aliases().stream()
                                .anyMatch(alias -> bare(Wording.fold(alias)).equals(bare)));
    }

    private static String bare(String folded) {
        return NUMBERING.matcher(folded).replaceFirst("");
    }
}
