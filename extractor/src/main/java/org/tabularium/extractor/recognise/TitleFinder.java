package org.tabularium.extractor.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Printed;

/** Finds the title of a table among the lines above it. Immutable. */
final class TitleFinder {

    /** Lines between a title and its grid: organisation, year, unit, a subtitle. More is prose. */
    private static final int LEAD_LINES = 5;

    /** Longer paragraphs are prose, not titles or leads. */
    private static final int LONGEST_TITLE = 90;

    /** The lines of one title are set in one size; sizes of one kind of text differ by rounding only. */
    private static final double SAME_SIZE = 0.1;

    /** What stands in sentences and in no title. */
    private static final Pattern SENTENCE = Pattern.compile("[。；，,]");

    private final TitleMatcher titles;
    private final VocabularyBinder vocabulary;
    private final LeadReader leads;

    TitleFinder(TitleMatcher titles, VocabularyBinder vocabulary, LeadReader leads) {
        this.titles = titles;
        this.vocabulary = vocabulary;
        this.leads = leads;
    }

    /**
     * A title.
     *
     * @param from index of its first line
     * @param to index after its last line
     * @param printed all of it
     */
    record Found(int from, int to, Printed printed) {}

    /** True if a text is the title of a form. */
    boolean isTitle(String text) {
        return length(text) > 0;
    }

    /** The nearest title above a table, both lines of it if it is broken; {@code null} if none is near. */
    Found nearest(List<Paragraph> above) {
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - 1 - LEAD_LINES); i--) {
            String text = above.get(i).printed().text();
            if (text.length() > LONGEST_TITLE) {
                return null;
            }
            int length = length(text);
            if (i > 0 && isBroken(above.get(i - 1), above.get(i), length)) {
                Printed whole = above.get(i - 1).printed().join(above.get(i).printed());
                return new Found(i - 1, i + 1, whole);
            }
            if (length > 0) {
                return new Found(i, i + 1, above.get(i).printed());
            }
        }
        return null;
    }

    /** True if a form is called by two lines together what neither says: the end of a long title is often another's. */
    private boolean isBroken(Paragraph first, Paragraph second, int length) {
        String text = first.printed().text();
        boolean alike = Math.abs(first.fontSize() - second.fontSize()) <= SAME_SIZE * second.fontSize();
        return alike
                && !leads.isLead(text)
                && !leads.isLead(second.printed().text())
                && length(text) == 0
                && length(text + second.printed().text()) > length;
    }

    /** How much of a text a form's title is, in characters; 0 if it is none. */
    private int length(String text) {
        if (text.length() > LONGEST_TITLE) {
            return 0;
        }
        VocabularyBinder.Title named = SENTENCE.matcher(text).find() ? null : vocabulary.titled(text);
        int known = titles.match(text).stream()
                .mapToInt(TitleMatcher.Match::length)
                .max()
                .orElse(0);
        return Math.max(known, named == null ? 0 : named.wording().length());
    }
}
