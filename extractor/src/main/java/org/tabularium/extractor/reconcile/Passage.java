package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.form.Wording;

/**
 * A section of prose, folded, with the amounts and percentages in it. Immutable. Where its runs of digits begin is looked
 * for once, since most of what is asked of prose is asked of a number.
 */
final class Passage {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(%|[十百千万亿]*元(?!/))?");

    /** A number as amounts are printed that lacks its unit. */
    private static final Pattern UNITLESS = Pattern.compile("(?<![.,])\\d[\\d,]*+\\.\\d{2,}+(?=[,。;])");

    /** One that is still to be filled in. */
    private static final Pattern UNFILLED = Pattern.compile("(?<![A-Za-z])[Xx×]{2,}(?![A-Za-z])|\\*{2,}");

    private static final String FILLERS = "Xx×*";

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

    private final Section section;
    private final String text;
    private final int[] origins;
    private final int[] numbers;
    private final List<MatchResult> unitless;
    private final List<MatchResult> untold;

    private Passage(Section section, String text, int[] origins) {
        this.section = section;
        this.text = text;
        this.origins = origins;
        this.numbers = IntStream.range(0, text.length())
                .filter(place -> digit(text, place) && !digit(text, place - 1))
                .toArray();
        this.unitless = numbered(UNITLESS);
        this.untold = new ArrayList<>(unitless);
        if (FILLERS.chars().anyMatch(filler -> text.indexOf(filler) >= 0)) {
            UNFILLED.matcher(text).results().forEach(untold::add);
        }
    }

    private static boolean digit(String text, int place) {
        return place >= 0 && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    static Passage of(Section section) {
        String raw = section.text();
        StringBuilder text = new StringBuilder(raw.length());
        IntStream.Builder origins = IntStream.builder();
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
        return new Passage(section, text.toString(), origins.build().toArray());
    }

    /** As read. */
    Section section() {
        return section;
    }

    /** Folded; paragraphs keep their line breaks. */
    String text() {
        return text;
    }

    /** What words that begin with a number match, one after the other. */
    List<MatchResult> numbered(Pattern words) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = words.matcher(text).useTransparentBounds(true);
        int after = 0;
        for (int place : numbers) {
            if (place >= after && matcher.region(place, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                after = matcher.end();
            }
        }
        return found;
    }

    /** Numbers with decimals that end a clause without a unit, in order. */
    List<MatchResult> unitless() {
        return unitless;
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

    /**
     * Where the last amount before a place in its sentence ends that lacks its unit or is still to be filled in: what
     * stands before that is not what later numbers are about; -1 if there is none.
     */
    int untold(int place) {
        int sentence = sentence(place);
        return untold.stream()
                .filter(each -> each.start() >= sentence && each.end() <= place)
                .mapToInt(MatchResult::end)
                .max()
                .orElse(-1);
    }

    /** A part of the text as a spot, quoted as printed. */
    Spot spot(int start, int end) {
        String quote = section.text().substring(origins[start], origins[end - 1] + 1);
        return new Spot(section.page(origins[start]), null, section.title(), quote.strip());
    }

    /** The amounts of money and percentages, in order; the organisation's own name says nothing about an amount. */
    List<Mention> mentions(Phrases phrases, String organisation) {
        List<Mention> mentions = new ArrayList<>();
        int after = 0;
        for (MatchResult number : numbered(NUMBER)) {
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

    private static BigDecimal digits(MatchResult number) {
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
