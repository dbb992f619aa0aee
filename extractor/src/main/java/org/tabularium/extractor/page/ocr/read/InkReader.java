package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.Wording;

/** Reads the ink of a cell or of a printed line, in as many ways as its look asks for. */
public final class InkReader {

    /** Digits fill seven tenths of a line's height; the later one for a further look. */
    private static final double[] DIGIT_HEIGHTS = {26, 34};

    /** The longest number, and a value with its relation and unit, is no wider than so many times its height. */
    private static final double LONGEST_NUMBER = 16;

    private final Models models;
    private final WordReader words;
    private final GlyphModels shapes;
    private final boolean blackAndWhite;
    private final Vouched page = new Vouched();
    private final Steps steps = new Steps();
    private final IdentityHashMap<InkLine, DrawnLine> looks = new IdentityHashMap<>();
    private final IdentityHashMap<InkLine, Transcript> digits = new IdentityHashMap<>();

    /**
     * A reader that lends itself to pages.
     *
     * @param names that are printed in many documents, {@link Wording#fold folded}
     */
    public InkReader(Models models, GlyphModels shapes, Set<String> names) {
        this(models, shapes, new WordReader(models, names), false);
    }

    private InkReader(Models models, GlyphModels shapes, WordReader words, boolean blackAndWhite) {
        this.models = models;
        this.words = words;
        this.shapes = shapes;
        this.blackAndWhite = blackAndWhite;
    }

    /**
     * A reader with the same models for another page, which it learns to know, or the same page held another way.
     *
     * @param blackAndWhite true if it was scanned so
     */
    public InkReader forAnotherPage(boolean blackAndWhite) {
        return new InkReader(models, shapes, words, blackAndWhite);
    }

    /**
     * The readings of a number whose shapes are sure and that the digit model reads alike; empty for all else. What is
     * read so helps to read the rest of the page: read these first.
     */
    public Optional<List<Reading>> sureNumber(List<InkLine> lines, LineDrawing drawing) {
        InkLine first = lines.getFirst();
        if (lines.size() > 1 || isLong(first)) {
            return Optional.empty();
        }
        GlyphText shapes = look(first, drawing).shapes();
        boolean sure = shapes.relation() == 0 && shapes.looksNumeric() && shapes.isSure();
        return sure ? agreed(first, drawing, shapes.number()) : Optional.empty();
    }

    private Optional<List<Reading>> agreed(InkLine line, LineDrawing drawing, GlyphText shapes) {
        if (!shapes.isSure() || isOff(shapes)) {
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
        steps.add(shapes);
        return Optional.of(Votes.ofNumber(List.of(transcript), shapes));
    }

    /** True if a point may be missing, or a 1 be a 4 that a threshold took the thin strokes from. Grey print keeps them. */
    private boolean isOff(GlyphText number) {
        return steps.isApart(number) || (blackAndWhite && steps.isOff(number));
    }

    /** The digit model's first look. */
    private Transcript digits(InkLine line, LineDrawing drawing) {
        return digits.computeIfAbsent(
                line, key -> models.digits(LineImage.of(List.of(key), drawing, DIGIT_HEIGHTS[0])));
    }

    private DrawnLine look(InkLine line, LineDrawing drawing) {
        return looks.computeIfAbsent(line, key -> {
            CutLine drawn = glyphs(key).cut(drawing.draw(line, DrawnLine.scale(key)));
            return new DrawnLine(key, drawn, GlyphReader.read(drawn, new Vouched()));
        });
    }

    /**
     * What is not sure by shape alone, beside other glyphs of the page. A 1 that lost its serifs is half of another digit by
     * its shape; where a number begins with one, all of it looks like a character, and only a whole number that the digit
     * model reads as well says otherwise: upright strokes of characters look like ones, too.
     */
    private GlyphText reread(InkLine line, LineDrawing drawing) {
        DrawnLine look = look(line, drawing);
        GlyphText beside = GlyphReader.read(look.drawn(), page);
        boolean begun = look.shapes().numeric() > 0 || look.shapes().isSingle();
        boolean number = begun
                || (beside.isSure()
                        && beside.looksNumeric()
                        && beside.says(digits(line, drawing).text()));
        return number ? beside : look.shapes();
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
    public List<Reading> read(List<InkLine> lines, LineDrawing drawing) {
        return Votes.numberFirst(readings(lines, drawing));
    }

    private List<Reading> readings(List<InkLine> lines, LineDrawing drawing) {
        InkLine first = lines.getFirst();
        if (isLong(first)) {
            return words.read(lines, drawing);
        }
        DrawnLine look = look(first, drawing);
        GlyphText shapes = look.shapes().isSure() ? look.shapes() : reread(first, drawing);
        Optional<List<Reading>> upright = shapes.isSure() ? Optional.empty() : withUprightOnes(lines, drawing);
        if (upright.isPresent()) {
            return upright.get();
        }
        int relation = shapes.relation();
        Optional<InkLine> behind = relation == 0 ? Optional.empty() : look.behind(shapes.right(relation - 1));
        // What touches its sign cannot be read apart from it.
        if (behind.isEmpty()) {
            return numberOrWords(lines, drawing, shapes);
        }
        // Ink that hangs together with the sign is not behind it: digits that touch it are read by their shapes alone.
        int touching = look.firstIn(behind.get(), shapes, relation);
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
        GlyphText own = digit
                ? shapes.part(touching, shapes.size())
                : look(behind.get(), drawing).shapes();
        List<Reading> said = numberOrWords(rest, drawing, own);
        if (WordReader.isProse(said.getFirst().text())) {
            return words.read(lines, drawing);
        }
        return said.stream().map(reading -> Votes.behind(sign, reading)).toList();
    }

    /**
     * A number that is sure but for thin ones, which stand where ones do ({@link UprightOnes}), and that both models read so.
     * It says nothing of other strokes of the page.
     */
    private Optional<List<Reading>> withUprightOnes(List<InkLine> lines, LineDrawing drawing) {
        InkLine line = lines.getFirst();
        if (lines.size() > 1 || !UprightOnes.mayBeIn(line)) {
            return Optional.empty();
        }
        GlyphText placed = UprightOnes.settled(
                        GlyphReader.asNumber(look(line, drawing).drawn(), page))
                .number();
        if (!placed.isSure()
                || isOff(placed)
                || !placed.says(digits(line, drawing).text())) {
            return Optional.empty();
        }
        Transcript text = models.text(LineImage.of(lines, drawing, DIGIT_HEIGHTS[0]));
        return placed.says(text.text())
                ? Optional.of(Votes.ofNumber(List.of(digits(line, drawing), text), placed))
                : Optional.empty();
    }

    /**
     * Characters of a word that is set apart (序 号), read as the word that they are: alone a character is easily another.
     *
     * @param characters each of one
     * @return a character for each of them, as surely as it was read; empty if nothing of so many was read
     */
    public List<Reading> spread(List<InkLine> characters, LineDrawing drawing) {
        return words.spread(characters, drawing);
    }

    /** @param shapes of the first line */
    private List<Reading> numberOrWords(List<InkLine> lines, LineDrawing drawing, GlyphText shapes) {
        if (lines.size() == 1 && shapes.looksNumeric()) {
            return number(lines.getFirst(), drawing, shapes.number());
        }
        List<Reading> words = this.words.read(lines, drawing);
        int numeric = shapes.numeric();
        return numeric == 0 ? words : Votes.ofMixed(words, shapes.part(0, numeric));
    }

    /**
     * What the page's own glyphs bear out needs no model; else a look with the digit model, and where it differs from the
     * shapes, a second one and one with the text model.
     */
    private List<Reading> number(InkLine line, LineDrawing drawing, GlyphText seen) {
        GlyphText shapes = isOff(seen) ? seen.doubted() : seen;
        if (shapes.isSure() && page.confirms(shapes)) {
            return Votes.ofVouched(shapes);
        }
        List<Transcript> transcripts = new ArrayList<>();
        transcripts.add(digits(line, drawing));
        if (shapes.isSure() && shapes.says(transcripts.getFirst().text())) {
            page.add(shapes);
        } else {
            transcripts.add(models.digits(LineImage.of(List.of(line), drawing, DIGIT_HEIGHTS[1])));
            transcripts.add(models.text(LineImage.of(List.of(line), drawing, DIGIT_HEIGHTS[0])));
        }
        if (!shapes.isSure()
                && (WordReader.saysWords(transcripts.getLast()) || holdsCharacter(transcripts.getLast(), shapes))) {
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
}
