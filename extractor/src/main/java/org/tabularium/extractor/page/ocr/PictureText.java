package org.tabularium.extractor.page.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.layout.Lattice;
import org.tabularium.extractor.page.ocr.layout.LineFinder;
import org.tabularium.extractor.page.ocr.layout.Rulings;
import org.tabularium.extractor.page.ocr.layout.StreakGaps;
import org.tabularium.extractor.page.ocr.layout.Stroke;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.extractor.page.ocr.read.InkReader;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Finds and reads the words and rules of a page: one word a cell, one a run of text outside of cells. */
final class PictureText {

    /** Of ink in which nobody sees what it says. */
    private static final Reading UNREADABLE = new Reading(Reading.UNREADABLE, 0, "none");

    /** So many of the longest lines tell whether a page can be read as it stands. */
    private static final int SAMPLE = 8;

    /** In heights: labels and figures are longer than this, and no character is. */
    private static final double WORD = 3;

    /** In heights: what is longer tells no more, and may be a rule that was not found. */
    private static final double LINE = 20;

    /** The thickest line (inches) on either side of its middle. */
    private static final double HALF = 0.03;

    private final UprightPage page;
    private final FaintMinus minus;
    private final InkReader reader;
    private final Runnable pause;
    private final List<List<InkLine>> found = new ArrayList<>();
    private final IdentityHashMap<List<InkLine>, Word> read = new IdentityHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /** All ink, with the rules. */
    private final Mask printed;

    private final SplitPrint split;

    /** Lines that lie over the tables. */
    private final Rulings over;

    private final Streaks streaks;
    private final LargeInk large;

    /** The cells that lines stand in. */
    private final IdentityHashMap<List<InkLine>, Area> cells = new IdentityHashMap<>();

    /** Ink in cells that is no line of print any more. */
    private final List<Word> remains = new ArrayList<>();

    /**
     * Finds what is there to be read.
     *
     * @param pause called between words; stops the work by throwing
     */
    PictureText(UprightPage page, InkReader reader, Runnable pause) {
        this.page = page;
        this.minus = new FaintMinus(page);
        this.reader = reader.forAnotherPage(page.isBlackAndWhite());
        this.pause = pause;
        StreakGaps.close(page.ink(), page.dpi());
        this.printed = page.ink().copy();
        Lattice lattice = find();
        this.over = lattice.over();
        this.split = new SplitPrint(printed, lattice.upright(), page.dpi());
        this.streaks = new Streaks(page, lattice.level());
        this.large = LargeInk.of(page.ink(), page.dpi());
    }

    private Lattice find() {
        pause.run();
        Rulings rulings = Rulings.of(page.ink(), page.dpi());
        Lattice lattice = Lattice.of(rulings, page.dpi());
        rulings.erase(page.ink());
        LineFinder finder = new LineFinder(page.dpi());
        for (Area cell : lattice.cells()) {
            pause.run();
            List<InkLine> lines = finder.cell(page.ink(), cell);
            if (!lines.isEmpty()) {
                found.add(lines);
                cells.put(lines, cell);
            } else if (finder.holdsRemains(page.ink(), cell)) {
                remains.add(remains(cell));
            }
        }
        for (InkLine run : finder.outside(page.ink(), lattice.cells())) {
            found.add(List.of(run));
        }
        lattice.level().forEach(stroke -> rules.add(rule(stroke, true)));
        lattice.upright().forEach(stroke -> rules.add(rule(stroke, false)));
        return lattice;
    }

    /** True if there is nothing to read. */
    boolean isBlank() {
        return found.isEmpty();
    }

    /**
     * How surely the longest lines are read, 0..1: print that stands on its head or on its side is hardly read at all.
     * Long lines, since single figures look alike upside down.
     */
    double clarity() {
        return found.stream()
                .sorted(Comparator.comparingDouble(PictureText::length).reversed())
                .limit(SAMPLE)
                .mapToDouble(lines -> word(lines).readings().getFirst().confidence())
                .average()
                .orElse(0);
    }

    /** How long the lines of print are together, in their own heights; what is shorter than a word does not count. */
    double lineLength() {
        return found.stream()
                .flatMap(List::stream)
                .mapToDouble(PictureText::heights)
                .filter(length -> length >= WORD)
                .map(length -> Math.min(length, LINE))
                .sum();
    }

    /** In characters, nearly; of the first line. */
    private static double length(List<InkLine> lines) {
        return lines.size() == 1 ? heights(lines.getFirst()) : 0;
    }

    /** In its own heights. */
    private static double heights(InkLine line) {
        return (double) line.area().width() / line.area().height();
    }

    /** All words, in no promised order. */
    List<Word> words() {
        found.forEach(this::readIfSure);
        IdentityHashMap<InkLine, List<InkLine>> runs = new IdentityHashMap<>();
        found.stream().filter(lines -> !cells.containsKey(lines)).forEach(lines -> runs.put(lines.getFirst(), lines));
        SpreadWords.of(runs.keySet())
                .forEach(word -> readTogether(word.stream().map(runs::get).toList()));
        ThinStrokes strokes = new ThinStrokes();
        found.forEach(lines -> strokes.add(lines.getFirst(), word(lines)));
        return Stream.concat(found.stream().map(this::unstreaked).map(strokes::doubted), remains.stream())
                .toList();
    }

    /** A word; what a streak may have taken from a number makes it unsure. */
    private Word unstreaked(List<InkLine> lines) {
        boolean streaked = lines.stream().anyMatch(line -> streaks.touch(line.area()));
        return streaked ? Doubt.ofNumber(word(lines)) : word(lines);
    }

    List<Rule> rules() {
        return rules;
    }

    private Word word(List<InkLine> lines) {
        Word known = read.get(lines);
        if (known == null) {
            pause.run();
            known = readWord(lines);
            read.put(lines, known);
        }
        return known;
    }

    /** Figures that are sure by themselves first: they tell what the page's digits look like. */
    private void readIfSure(List<InkLine> lines) {
        if (!read.containsKey(lines)) {
            pause.run();
            reader.sureNumber(lines, this::draw).ifPresent(readings -> read.put(lines, word(lines, readings)));
        }
    }

    /** Characters of a word that is set apart, each of them a run of its own. */
    private void readTogether(List<List<InkLine>> characters) {
        pause.run();
        List<Reading> together =
                reader.spread(characters.stream().map(List::getFirst).toList(), this::draw);
        for (int i = 0; i < together.size(); i++) {
            List<InkLine> lines = characters.get(i);
            read.put(
                    lines,
                    word(
                            lines,
                            SpreadWords.readings(together.get(i), word(lines).readings())));
        }
    }

    private Word readWord(List<InkLine> lines) {
        return word(lines, reader.read(lines, this::draw));
    }

    private Gray draw(InkLine line, double scale) {
        return page.draw(line.area(), line.ink(), scale);
    }

    private Word word(List<InkLine> lines, List<Reading> readings) {
        Area area = lines.stream().map(InkLine::area).reduce(Area::union).orElseThrow();
        double size =
                lines.stream().mapToInt(line -> line.area().height()).max().orElseThrow();
        double point = 72 / page.dpi();
        double lastLine = lines.getLast().area().width() * point;
        List<Reading> said = said(readings);
        List<Reading> honest = lines.size() == 1 ? minus.doubted(area, said) : said;
        if (isCut(lines)) {
            honest = Doubt.of(honest);
        }
        return new Word(honest.getFirst().text(), points(area), size * point, honest, lastLine);
    }

    /** Without looks that saw nothing: there is ink, so that it is unreadable if all did. */
    static List<Reading> said(List<Reading> readings) {
        List<Reading> said =
                readings.stream().filter(reading -> !reading.text().isBlank()).toList();
        return said.isEmpty() ? List.of(UNREADABLE) : said;
    }

    private boolean isCut(List<InkLine> lines) {
        Area cell = cells.get(lines);
        return isLaidOver(lines.getFirst().area(), cell)
                || lines.stream()
                        .anyMatch(line -> cell == null
                                ? large.isBeside(line.area(), printed.width())
                                : CutPrint.isCut(line, cell, page.dpi())
                                        || CutPrint.isErased(line, printed)
                                        || split.isSplit(line, cell));
    }

    /** What a line that lies over a cell hides may be of any of its print; outside of cells it hides what stands beside it. */
    private boolean isLaidOver(Area line, Area cell) {
        return over.cross(cell == null ? line.grown(line.height()) : cell.grown((int) Math.round(HALF * page.dpi())));
    }

    /** Something is printed there, and nobody can say what. */
    private Word remains(Area cell) {
        // Well within the cell, so that it is no neighbour's.
        Box box = points(cell.grown(-Math.min(cell.width(), cell.height()) / 4));
        return new Word(Reading.UNREADABLE, box, box.height(), List.of(UNREADABLE), box.width());
    }

    private Box points(Area area) {
        double point = 72 / page.dpi();
        return new Box(area.left() * point, area.top() * point, area.width() * point, area.height() * point);
    }

    private Rule rule(Stroke stroke, boolean level) {
        double point = 72 / page.dpi();
        Box along = new Box(stroke.from() * point, stroke.at() * point, stroke.length() * point, 0);
        return new Rule(level ? along : new Box(along.y(), along.x(), 0, along.width()));
    }
}
