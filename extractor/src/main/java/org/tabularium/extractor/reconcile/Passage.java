package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.form.Wording;

/**
 * A section of prose, folded, with the amounts and percentages in it.
 *
 * @param section as read
 * @param text folded; paragraphs keep their line breaks
 * @param origins for each character of {@code text} its place in the section's text
 */
record Passage(Section section, String text, List<Integer> origins) {

    private static final Pattern NUMBER =
            Pattern.compile("(?=\\d)(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(%|[十百千万亿]*元(?!/))?");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?=年|预算|决算)");
    private static final String COMPARED = "比较与";
    private static final String ENDS = "。；;：:！!？?\n";
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*([（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?\\d{1,2}[）)、．.](?!\\d)|第[一二三四五六七八九十]+[条部])");
    /** Characters that the number of a paragraph takes at most. */
    private static final int NUMBERED = 8;

    /** So many characters before a number say what it is of: an item's name, and the amount that it is compared with. */
    private static final int LEAD = 60;

    private static final String STOPS = ",;:。、!?\n";

    /** A line at least this long that ends within a sentence was wrapped, not ended: headings are shorter. */
    private static final int WRAPPED = 25;

    static Passage of(Section section) {
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        String raw = section.text();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' && wrapped(raw, i)) {
                continue;
            }
            boolean plain = c == '\n' || (c >= '\u4e00' && c <= '\u9fff') || (c > ' ' && c < '\u007f');
            String folded = plain ? String.valueOf(c) : Wording.fold(String.valueOf(c));
            for (int j = 0; j < folded.length(); j++) {
                text.append(folded.charAt(j));
                origins.add(i);
            }
        }
        return new Passage(section, text.toString(), origins);
    }

    /** True for a line break that stands within a sentence. */
    private static boolean wrapped(String raw, int at) {
        boolean inside = at > 0 && at + 1 < raw.length() && ENDS.indexOf(raw.charAt(at - 1)) < 0;
        return inside && at - (raw.lastIndexOf('\n', at - 1) + 1) >= WRAPPED && !begins(raw, at + 1);
    }

    /** True where a numbered paragraph begins. */
    private static boolean begins(String raw, int at) {
        return BEGINNING
                .matcher(raw)
                .region(at, Math.min(raw.length(), at + NUMBERED))
                .lookingAt();
    }

    /** A part of the text as a spot, quoted as printed. */
    Spot spot(int start, int end) {
        String quote = section.text().substring(origins.get(start), origins.get(end - 1) + 1);
        return new Spot(section.page(origins.get(start)), null, section.title(), quote.strip());
    }

    /** The amounts of money and percentages, in order; the organisation's own name says nothing about an amount. */
    List<Mention> mentions(Phrases phrases, String organisation) {
        List<Mention> mentions = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int after = 0;
        while (number.find()) {
            if (number.group(3) != null) {
                String phrase = phrase(after, number.start());
                mentions.add(new Mention(
                        this,
                        number.start(),
                        number.end(),
                        digits(number),
                        number.group(3).equals("%") ? null : MoneyUnit.factor(number.group(3)),
                        phrase,
                        phrases.bare(phrase, organisation),
                        phrases.direction(phrase),
                        year(number.start() - phrase.length(), number.start())));
                after = number.end();
            }
        }
        return mentions;
    }

    private static BigDecimal digits(Matcher number) {
        String whole = number.group(1).replace(",", "");
        return new BigDecimal(number.group(2) == null ? whole : whole + number.group(2));
    }

    private String phrase(int from, int to) {
        return text.substring(Math.max(from, clause(to)), to);
    }

    /** Where the clause of a place begins. */
    int clause(int place) {
        int start = place;
        while (start > 0 && (STOPS.indexOf(text.charAt(start - 1)) < 0 || joined(start - 1))) {
            start--;
        }
        return start;
    }

    /** True for the stop in 收、支 and 收入、支出: what is told of both is one thing. */
    private boolean joined(int stop) {
        return text.charAt(stop) == '、'
                && text.startsWith("支", stop + 1)
                && (text.startsWith("收", stop - 1) || text.startsWith("收入", stop - 2));
    }

    /** The year of an amount; one that an earlier clause only compares with (比2022年增加) is not meant. */
    private Integer year(int clause, int before) {
        int sentence = sentence(before);
        Matcher year = YEAR.matcher(text).region(sentence, before);
        Integer last = null;
        while (year.find()) {
            boolean compared = year.start() > sentence
                    && year.start() <= clause
                    && COMPARED.indexOf(text.charAt(year.start() - 1)) >= 0;
            last = compared ? last : Integer.valueOf(year.group());
        }
        return last;
    }

    /** Where the sentence of a place begins. */
    int sentence(int place) {
        return Math.max(text.lastIndexOf('。', place - 1), text.lastIndexOf('\n', place - 1)) + 1;
    }

    /** Where the words begin that lead up to a place: its sentence, or those clauses of it that are near. */
    int lead(int place) {
        int sentence = Math.max(sentence(place), text.lastIndexOf(';', place - 1) + 1);
        int near = place - LEAD;
        if (near <= sentence) {
            return sentence;
        }
        int clause = near;
        while (clause < place && STOPS.indexOf(text.charAt(clause - 1)) < 0) {
            clause++;
        }
        return clause < place ? clause : near;
    }

    /** Where the paragraph of a place begins. */
    int paragraph(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }
}
