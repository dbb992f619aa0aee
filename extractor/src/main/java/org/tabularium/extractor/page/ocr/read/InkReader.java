package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.Wording;

/** Reads the ink of a cell or of a printed line, in as many ways as its look asks for. */
public final class InkReader {

    /** Heights in pixels to which a line of characters is drawn before it is read; the later one for a further look. */
    private static final double[] TEXT_HEIGHTS = {36, 28};

    /** Digits fill seven tenths of a line's height; the later one for a further look. */
    private static final double[] DIGIT_HEIGHTS = {26, 34};

    /** What the models are told: at these heights print of 10 points has about 250 dots per inch. */
    private static final int DPI = 250;

    /** Gaps wider than this part of the height part words; between Chinese characters they say nothing. */
    private static final double WIDE_GAP = 0.6;

    /** The longest number, and a value with its relation and unit, is no wider than so many times its height. */
    private static final double LONGEST_NUMBER = 16;

    /** A line of words whose least sure character is read less surely than this is looked at again. */
    private static final double SURE_WORDS = 0.97;

    /** Words that are a known name to the letter need no other look at this confidence: a slip makes no other name. */
    private static final double SURE_NAME = 0.8;

    /** The ink of ideographs, in ems. */
    private static final double IDEOGRAPH = 0.92;

    /** Ideographs stand no nearer than this, in ems, unless print is condensed. */
    private static final double NARROWEST = 0.88;

    /** The white before and behind fewer ideographs says nothing about their number. */
    private static final int FEW = 4;

    private final Models models;
    private final Set<String> names;
    private final GlyphModels shapes;
    private final boolean blackAndWhite;
    private final Vouched page = new Vouched();
    private final IdentityHashMap<InkLine, Look> looks = new IdentityHashMap<>();
    private final IdentityHashMap<InkLine, Transcript> digits = new IdentityHashMap<>();

    /**
     * A reader that lends itself to pages.
     *
     * @param names that are printed in many documents, {@link Wording#fold folded}
     */
    public InkReader(Models models, GlyphModels shapes, Set<String> names) {
        this(models, shapes, names, false);
    }

    private InkReader(Models models, GlyphModels shapes, Set<String> names, boolean blackAndWhite) {
        this.models = models;
        this.names = names;
        this.shapes = shapes;
        this.blackAndWhite = blackAndWhite;
    }

    /**
     * A reader with the same models for another page, which it learns to know, or the same page held another way.
     *
     * @param blackAndWhite true if it was scanned so
     */
    public InkReader forAnotherPage(boolean blackAndWhite) {
        return new InkReader(models, shapes, names, blackAndWhite);
    }

    /** A line as it was drawn to be cut into glyphs, and what they are by shape alone. */
    private record Look(Gray drawn, GlyphText shapes) {}

    /** Draws a line at a scale, in pixels of the drawing a pixel of the page. */
    @FunctionalInterface
    public interface Drawing {
        Gray draw(InkLine line, double scale);
    }

    /**
     * The readings of a number whose shapes are sure and that the digit model reads alike; empty for all else. What is
     * read so helps to read the rest of the page: read these first.
     */
    public Optional<List<Reading>> sureNumber(List<InkLine> lines, Drawing drawing) {
        InkLine first = lines.getFirst();
        if (lines.size() > 1 || isLong(first)) {
            return Optional.empty();
        }
        GlyphText shapes = look(first, drawing).shapes;
        boolean sure = shapes.relation() == 0 && shapes.looksNumeric() && shapes.isSure();
        return sure ? agreed(first, drawing, shapes.number()) : Optional.empty();
    }

    private Optional<List<Reading>> agreed(InkLine line, Drawing drawing, GlyphText shapes) {
        if (!shapes.isSure()) {
            return Optional.empty();
        }
        if (page.confirms(shapes)) {
            return Optional.of(Votes.ofVouched(shapes));
        }
        Transcript transcript = digits(line, drawing);
        if (!shapes.says(transcript.text())) {
            return Optional.empty();
        }
        page.add(shapes);
        return Optional.of(Votes.ofNumber(List.of(transcript), shapes));
    }

    /** The digit model's first look. */
    private Transcript digits(InkLine line, Drawing drawing) {
        return digits.computeIfAbsent(line, key -> models.digits(at(List.of(key), drawing, DIGIT_HEIGHTS[0]), DPI));
    }

    private Look look(InkLine line, Drawing drawing) {
        return looks.computeIfAbsent(line, key -> {
            Gray drawn = drawing.draw(line, scale(key));
            return new Look(drawn, glyphs(key).read(drawn));
        });
    }

    /**
     * What is not sure by shape alone, beside other glyphs of the page. A 1 that lost its serifs is half of another digit by
     * its shape; where a number begins with one, all of it looks like a character, and only a whole number that the digit
     * model reads as well says otherwise: upright strokes of characters look like ones, too.
     */
    private GlyphText reread(InkLine line, Drawing drawing) {
        Look look = look(line, drawing);
        GlyphText beside = glyphs(line).read(look.drawn, page);
        boolean begun = look.shapes.numeric() > 0 || look.shapes.isSingle();
        boolean number = begun
                || (beside.isSure()
                        && beside.looksNumeric()
                        && beside.says(digits(line, drawing).text()));
        return number ? beside : look.shapes;
    }

    private GlyphReader glyphs(InkLine line) {
        return new GlyphReader(shapes.of(line.area().height(), blackAndWhite));
    }

    private static boolean isLong(InkLine line) {
        return line.area().width() > LONGEST_NUMBER * line.area().height();
    }

    /**
     * All readings, best first, with calibrated confidences.
     *
     * @param lines in reading order, never empty
     */
    public List<Reading> read(List<InkLine> lines, Drawing drawing) {
        InkLine first = lines.getFirst();
        if (isLong(first)) {
            return words(lines, drawing);
        }
        Look look = look(first, drawing);
        Gray drawn = look.drawn;
        GlyphText shapes = look.shapes.isSure() ? look.shapes : reread(first, drawing);
        Optional<List<Reading>> upright = shapes.isSure() ? Optional.empty() : withUprightOnes(lines, drawing);
        if (upright.isPresent()) {
            return upright.get();
        }
        int relation = shapes.relation();
        Optional<InkLine> behind = relation == 0 ? Optional.empty() : behind(first, drawn, shapes.right(relation - 1));
        // What touches its sign cannot be read apart from it.
        if (behind.isEmpty()) {
            return numberOrWords(lines, drawing, shapes);
        }
        // Ink that hangs together with the sign is not behind it: digits that touch it are read by their shapes alone.
        int touching = firstIn(behind.get(), first, drawn, shapes, relation);
        if (shapes.part(relation, touching).numeric() < touching - relation) {
            return numberOrWords(lines, drawing, shapes);
        }
        List<InkLine> rest = new ArrayList<>(lines);
        rest.set(0, behind.get());
        GlyphText sign = shapes.part(0, touching);
        // What is no digit beside its sign may be one without: a stroke of the sign was cut off, or a 1 looked like
        // one.
        boolean digit =
                touching < shapes.size() && Character.isDigit(shapes.text().charAt(touching));
        GlyphText own = digit ? shapes.part(touching, shapes.size()) : look(behind.get(), drawing).shapes;
        return numberOrWords(rest, drawing, own).stream()
                .map(reading -> Votes.behind(sign, reading))
                .toList();
    }

    /**
     * A number that is sure but for thin ones, which stand where ones do ({@link UprightOnes}), and that both models read so.
     * It says nothing of other strokes of the page.
     */
    private Optional<List<Reading>> withUprightOnes(List<InkLine> lines, Drawing drawing) {
        InkLine line = lines.getFirst();
        if (lines.size() > 1 || !UprightOnes.mayBeIn(line)) {
            return Optional.empty();
        }
        GlyphText placed = UprightOnes.settled(glyphs(line).asNumber(look(line, drawing).drawn, page))
                .number();
        if (!placed.isSure() || !placed.says(digits(line, drawing).text())) {
            return Optional.empty();
        }
        Transcript text = models.text(at(lines, drawing, DIGIT_HEIGHTS[0]), DPI);
        return placed.says(text.text())
                ? Optional.of(Votes.ofNumber(List.of(digits(line, drawing), text), placed))
                : Optional.empty();
    }

    /** @param shapes of the first line */
    private List<Reading> numberOrWords(List<InkLine> lines, Drawing drawing, GlyphText shapes) {
        if (lines.size() == 1 && shapes.looksNumeric()) {
            return number(lines.getFirst(), drawing, shapes.number());
        }
        List<Reading> words = words(lines, drawing);
        int numeric = shapes.numeric();
        return numeric == 0 ? words : Votes.ofMixed(words, shapes.part(0, numeric));
    }

    /**
     * What the page's own glyphs bear out needs no model; else a look with the digit model, and where it differs from the
     * shapes, a second one and one with the text model.
     */
    private List<Reading> number(InkLine line, Drawing drawing, GlyphText shapes) {
        if (shapes.isSure() && page.confirms(shapes)) {
            return Votes.ofVouched(shapes);
        }
        List<Transcript> transcripts = new ArrayList<>();
        transcripts.add(digits(line, drawing));
        if (shapes.isSure() && shapes.says(transcripts.getFirst().text())) {
            page.add(shapes);
        } else {
            transcripts.add(models.digits(at(List.of(line), drawing, DIGIT_HEIGHTS[1]), DPI));
            transcripts.add(models.text(at(List.of(line), drawing, DIGIT_HEIGHTS[0]), DPI));
        }
        if (!shapes.isSure() && (saysWords(transcripts.getLast()) || holdsCharacter(transcripts.getLast(), shapes))) {
            return Votes.either(Votes.ofText(List.of(transcripts.getLast())), Votes.ofNumber(transcripts, shapes));
        }
        return Votes.ofNumber(transcripts, shapes);
    }

    /**
     * A single character behind digits (10次, 1年), or the letter before those of a catalogue's number (A02010105), may look
     * like one more of them, but not like a sure one, whatever else in the number is unsure.
     */
    static boolean holdsCharacter(Transcript said, GlyphText shapes) {
        String text = said.text();
        boolean number = text.chars().anyMatch(Character::isDigit);
        boolean alike = text.length() == shapes.size();
        return number
                && IntStream.range(0, text.length())
                        .filter(i -> Character.isIdeographic(text.charAt(i)) || (alike && isCapital(text.charAt(i))))
                        .anyMatch(i -> !alike || !shapes.isSureDigit(i));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Characters that the text model is sure of are no digits that look like them, which it knows as well. */
    static boolean saysWords(Transcript text) {
        return text.confidence() >= SURE_WORDS && text.text().chars().anyMatch(Character::isIdeographic);
    }

    /**
     * One look where that is sure, a second one by another model where it is not, and where the two differ three more
     * and a vote: models and scales err in different characters.
     */
    private List<Reading> words(List<InkLine> lines, Drawing drawing) {
        List<InkLine> closed = closedUp(lines);
        Gray large = at(closed, drawing, TEXT_HEIGHTS[0]);
        Transcript first = LevelStrokes.settled(models.text(large, DPI), lines);
        boolean name = first.confidence() >= SURE_NAME && names.contains(Wording.fold(first.text()));
        boolean fits = fits(first, lines);
        if (fits && (first.confidence() >= SURE_WORDS || name)) {
            return Votes.ofText(List.of(first));
        }
        Transcript second = LevelStrokes.settled(models.secondRawText(large, DPI), lines);
        if (fits && !first.text().isEmpty() && first.text().equals(second.text())) {
            return Votes.ofText(List.of(first, second));
        }
        Gray small = at(closed, drawing, TEXT_HEIGHTS[1]);
        List<Transcript> all = Stream.of(
                        first,
                        second,
                        models.rawText(large, DPI),
                        models.text(small, DPI),
                        models.secondText(small, DPI))
                .map(one -> LevelStrokes.settled(one, lines))
                .toList();
        List<Transcript> fitting = all.stream().filter(one -> fits(one, lines)).toList();
        return Votes.ofDoubtfulText(fitting.isEmpty() ? all : fitting);
    }

    /** False if there is no room for so many ideographs: one was taken for two (合 for 人台). */
    static boolean fits(Transcript transcript, List<InkLine> lines) {
        long ideographs =
                transcript.text().codePoints().filter(Character::isIdeographic).count();
        double room = lines.stream()
                .mapToDouble(
                        line -> line.area().width() * IDEOGRAPH / line.area().height())
                .sum();
        return ideographs < FEW || ideographs * NARROWEST <= room;
    }

    /**
     * Characters of a word that is set apart (序 号), read as the word that they are: alone a character is easily another.
     *
     * @param characters each of one
     * @return a character for each of them, as surely as it was read; empty if nothing of so many was read
     */
    public List<Reading> spread(List<InkLine> characters, Drawing drawing) {
        Transcript together = models.text(at(characters, drawing, TEXT_HEIGHTS[0]), DPI);
        if (together.text().length() != characters.size()) {
            return List.of();
        }
        return IntStream.range(0, characters.size())
                .mapToObj(i -> new Reading(
                        together.text().substring(i, i + 1),
                        Math.min(Votes.BEST_TEXT, together.certainties().get(i)),
                        together.reader()))
                .toList();
    }

    /** The ink right of a column of the line's drawing. */
    private static Optional<InkLine> behind(InkLine line, Gray drawn, int column) {
        return line.rightOf(origin(line, drawn) + column / scale(line));
    }

    /** The first glyph, from one on, that does not stand left of some ink of its line. */
    private static int firstIn(InkLine ink, InkLine line, Gray drawn, GlyphText shapes, int from) {
        double edge = (ink.area().left() - origin(line, drawn)) * scale(line);
        int at = from;
        while (at < shapes.size() && shapes.glyphs().get(at).area().centerX() < edge) {
            at++;
        }
        return at;
    }

    /** The column of the page at which a line's drawing begins. */
    private static double origin(InkLine line, Gray drawn) {
        double frame = (drawn.width() / scale(line) - line.area().width()) / 2;
        return line.area().left() - frame;
    }

    private static double scale(InkLine line) {
        return GlyphCutter.DRAWN_HEIGHT / line.area().height();
    }

    private static Gray at(List<InkLine> lines, Drawing drawing, double target) {
        double height =
                lines.stream().mapToInt(line -> line.area().height()).max().orElseThrow();
        double scale = Math.clamp(target / height, 0.3, 4);
        return LineImage.of(
                lines.stream().map(line -> drawing.draw(line, scale)).toList(), 4);
    }

    /** Wide gaps closed: into the white of a justified line the models read marks that are not there. */
    private static List<InkLine> closedUp(List<InkLine> lines) {
        return lines.stream()
                .flatMap(line -> line.atGaps(WIDE_GAP * line.area().height()).stream())
                .toList();
    }
}
