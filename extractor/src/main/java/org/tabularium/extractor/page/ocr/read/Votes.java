package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tabularium.models.document.Reading;

/** Makes readings of transcripts: those that say the same speak with one voice. */
final class Votes {

    /** What a number may begin a text with. */
    private static final Pattern NUMBER = Pattern.compile("^[-0-9.,%~/]*[0-9][-0-9.,%~/]*");

    private static final Pattern LIMIT = Pattern.compile("[" + GlyphText.LIMITS + "]-?[0-9]");

    /**
     * Confidence of the number that sure shapes say, by how many of the models say it, too. Of about 800 numbers that
     * the shapes were sure of on two scans, a fax and one of 150 dpi, each is printed somewhere in its document.
     */
    private static final double[] SURE_SHAPES = {0.97, 0.995, 0.996, 0.997};

    /**
     * The same for shapes that are just sure, one by its place or beside others of its page: what made it doubtful by itself
     * (a 4 that looks like a 1) may mislead one of the models, too.
     */
    private static final double[] JUST_SURE_SHAPES = {0.9, 0.98, 0.995, 0.997};

    /** The same for shapes of which one is not quite sure. */
    private static final double[] FAIR_SHAPES = {0.75, 0.96, 0.992, 0.997};

    /**
     * The same where a glyph may be another. Two looks with the digit model alone weigh less: where thin strokes are lost
     * (the 5 of a fax) it errs in both alike, and the shapes were learnt on such print.
     */
    private static final double[] POOR_SHAPES = {0.57, 0.65, 0.8, 0.9};

    /** The same where a glyph is likelier something else than what it is likeliest. */
    private static final double[] VAGUE_SHAPES = {0.25, 0.5, 0.7, 0.85};

    /** Confidence of a number that some models say, but not the shapes: never more than that of fair shapes. */
    private static final double[] OTHER_SHAPES = {0, 0.28, 0.56, 0.74};

    /** Shapes at this likelihood are fair: each glyph is likelier than all else together by far. */
    private static final double FAIR = 0.8;

    private static final double POOR = 0.5;

    /** A model overlooks a digit or two of a row of the same; so many that no look sees are none. */
    private static final int OVERLOOKED = 3;

    /** Text is never read more surely than this. */
    static final double BEST_TEXT = 0.98;

    private Votes() {}

    /** The readings of words, best first; one that says {@link Reading#UNREADABLE} if nobody read anything. */
    static List<Reading> ofText(List<Transcript> transcripts) {
        List<Reading> readings = new ArrayList<>();
        bySaying(transcripts).forEach((text, agreeing) -> {
            double share = (double) agreeing.size() / transcripts.size();
            readings.add(new Reading(
                    text, ofText(share, agreeing), agreeing.getFirst().reader()));
        });
        return sorted(readings);
    }

    /** The readings of words that models differ about: what they say together first, then what each of them says. */
    static List<Reading> ofDoubtfulText(List<Transcript> transcripts) {
        Transcript together = Consensus.of(transcripts);
        if (together.text().isEmpty()) {
            return ofText(transcripts);
        }
        double confidence = Math.min(BEST_TEXT, together.confidence());
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(together.text(), confidence, together.reader()));
        for (Reading other : ofText(transcripts)) {
            if (!other.text().equals(together.text())) {
                readings.add(new Reading(other.text(), Math.min(other.confidence(), 0.9 * confidence), other.reader()));
            }
        }
        return sorted(readings);
    }

    /**
     * The readings of a number, best first. One model and sure shapes that agree are as good as all: they err on
     * different things.
     */
    static List<Reading> ofNumber(List<Transcript> transcripts, GlyphText shapes) {
        Map<String, List<Transcript>> bySaying = bySaying(transcripts);
        List<Reading> readings = new ArrayList<>();
        List<Transcript> agreeing = bySaying.getOrDefault(shapes.text(), List.of());
        boolean all = agreeing.size() == transcripts.size();
        double confidence = table(shapes)[all && shapes.isSure() ? 3 : agreeing.size()];
        if (shapes.numeric() == shapes.size()) {
            readings.add(new Reading(shapes.text(), confidence, "shapes"));
        }
        bySaying.forEach((text, saying) -> {
            if (!text.equals(shapes.text())) {
                readings.add(new Reading(
                        text, OTHER_SHAPES[saying.size()], saying.getFirst().reader()));
            }
        });
        return sorted(readings);
    }

    /** The reading of sure shapes that the page's other glyphs bear out: like a model's look, these err on other things. */
    static List<Reading> ofVouched(GlyphText shapes) {
        return List.of(new Reading(shapes.text(), SURE_SHAPES[1], "shapes"));
    }

    private static double[] table(GlyphText shapes) {
        double certainty = shapes.certainty();
        if (shapes.isSure()) {
            return certainty > GlyphText.JUST_SURE ? SURE_SHAPES : JUST_SURE_SHAPES;
        }
        return certainty >= FAIR ? FAIR_SHAPES : certainty >= POOR ? POOR_SHAPES : VAGUE_SHAPES;
    }

    /**
     * Words that begin with a number: its digits by shape, where the words have others. Shapes may end before the digits
     * do, at one that they do not know; they know no letters, which look like digits (ISO).
     */
    static List<Reading> ofMixed(List<Reading> words, GlyphText lead) {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : words) {
            Matcher number = NUMBER.matcher(reading.text());
            if (!number.find()) {
                readings.add(new Reading(reading.text(), 0.8 * reading.confidence(), reading.reader()));
            } else if (number.group().startsWith(lead.text())
                    || isLetter(lead, reading.text(), number.end())
                    || isLeftOfCharacter(lead, number.group())) {
                readings.add(reading);
            } else if (isTwoAsOne(lead, number.group()) || areStrokes(words, lead, number.group())) {
                readings.add(new Reading(reading.text(), Math.min(0.9, reading.confidence()), reading.reader()));
            } else {
                String rest = reading.text().substring(number.end());
                double confidence = Math.min(0.9, reading.confidence()) * lead.certainty();
                readings.add(new Reading(lead.text() + rest, confidence, "shapes"));
                readings.add(new Reading(reading.text(), 0.5 * reading.confidence(), reading.reader()));
            }
        }
        return sorted(readings);
    }

    /** Shapes make a digit of the letter that a model reads behind its number. */
    private static boolean isLetter(GlyphText lead, String text, int end) {
        return lead.text().length() > end && end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z';
    }

    /** The left strokes of a character look like a digit that no model reads and the shapes are not sure of. */
    private static boolean isLeftOfCharacter(GlyphText lead, String number) {
        return lead.text().startsWith(number)
                && lead.likely().stream().skip(number.length()).allMatch(likely -> likely < GlyphText.SURE);
    }

    /** Strokes of the characters behind a number (566岚溪) look like digits of which no look sees any. */
    private static boolean areStrokes(List<Reading> words, GlyphText lead, String number) {
        return lead.text().startsWith(number)
                && lead.text().length() >= number.length() + OVERLOOKED
                && words.stream().allMatch(reading -> {
                    Matcher begins = NUMBER.matcher(reading.text());
                    return begins.find()
                            && begins.group().equals(number)
                            && begins.end() < reading.text().length();
                });
    }

    /** A glyph wider than any digit is two that run together, of which the model reads both. */
    private static boolean isTwoAsOne(GlyphText lead, String number) {
        String text = lead.text();
        return number.length() == text.length() + 1
                && IntStream.range(0, text.length())
                        .anyMatch(i -> lead.isTooWide(i)
                                && number.startsWith(text.substring(0, i))
                                && number.endsWith(text.substring(i + 1)));
    }

    /** Words where they may stand, numbers where only those may; neither is certain. */
    static List<Reading> either(List<Reading> words, List<Reading> numbers) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        words.forEach(one -> readings.put(one.text(), new Reading(one.text(), one.confidence() * 0.9, one.reader())));
        numbers.forEach(
                one -> readings.putIfAbsent(one.text(), new Reading(one.text(), one.confidence() * 0.8, one.reader())));
        return sorted(new ArrayList<>(readings.values()));
    }

    /** A reading behind a relation, and digits that touch it, that their shapes alone tell. */
    static Reading behind(GlyphText relation, Reading reading) {
        boolean digits = relation.text().chars().anyMatch(Character::isDigit);
        double most = digits ? SURE_SHAPES[0] : 1;
        double confidence = Math.min(most, reading.confidence()) * (relation.isSure() ? 1 : relation.certainty());
        return new Reading(relation.text() + reading.text(), confidence, reading.reader());
    }

    /**
     * What stands behind a relation (≥, ≤) is a number: of readings that are in doubt one with a figure there comes first,
     * and is no surer for it.
     */
    static List<Reading> numberFirst(List<Reading> said) {
        int number = IntStream.range(0, said.size())
                .filter(i -> LIMIT.matcher(said.get(i).text()).lookingAt())
                .findFirst()
                .orElse(0);
        Reading first = said.getFirst();
        if (number == 0 || !isLimit(first.text()) || first.confidence() >= FAIR) {
            return said;
        }
        List<Reading> readings = new ArrayList<>(said);
        Reading moved = readings.remove(number);
        readings.addFirst(new Reading(moved.text(), Math.min(first.confidence(), moved.confidence()), moved.reader()));
        return readings;
    }

    private static boolean isLimit(String text) {
        return !text.isEmpty() && GlyphText.LIMITS.indexOf(text.charAt(0)) >= 0;
    }

    private static Map<String, List<Transcript>> bySaying(List<Transcript> transcripts) {
        Map<String, List<Transcript>> bySaying = new LinkedHashMap<>();
        for (Transcript one : transcripts) {
            if (!one.text().isEmpty()) {
                bySaying.computeIfAbsent(one.text(), key -> new ArrayList<>()).add(one);
            }
        }
        return bySaying;
    }

    private static List<Reading> sorted(List<Reading> readings) {
        if (readings.isEmpty()) {
            return List.of(new Reading(Reading.UNREADABLE, 0, "none"));
        }
        readings.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        return readings;
    }

    /** The models' own confidence in Chinese text runs ahead of the truth by a little: nine of ten labels at 0.9 are right. */
    private static double ofText(double share, List<Transcript> agreeing) {
        double best =
                agreeing.stream().mapToDouble(Transcript::confidence).max().orElseThrow();
        return Math.min(BEST_TEXT, share * (0.5 + 0.5 * best));
    }
}
