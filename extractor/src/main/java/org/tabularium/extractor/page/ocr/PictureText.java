package org.tabularium.extractor.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.layout.Lattice;
import org.tabularium.extractor.page.ocr.layout.LineFinder;
import org.tabularium.extractor.page.ocr.layout.Rulings;
import org.tabularium.extractor.page.ocr.layout.Stroke;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.read.InkReader;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Finds and reads the words and rules of an upright page: one word a cell, one a run of text outside of cells. */
final class PictureText {

    private final UprightPage page;
    private final InkReader reader;
    private final Runnable pause;
    private final List<Word> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** @param pause called between words; stops the work by throwing */
    PictureText(UprightPage page, InkReader reader, Runnable pause) {
        this.page = page;
        this.reader = reader;
        this.pause = pause;
    }

    List<Word> words() {
        return words;
    }

    List<Rule> rules() {
        return rules;
    }

    void read() {
        Rulings rulings = Rulings.of(page.ink(), page.dpi());
        Lattice lattice = Lattice.of(rulings, page.dpi());
        rulings.erase(page.ink());
        LineFinder finder = new LineFinder(page.dpi());
        for (Area cell : lattice.cells()) {
            List<InkLine> lines = finder.cell(page.ink(), cell);
            if (!lines.isEmpty()) {
                word(lines);
            }
        }
        for (InkLine run : finder.outside(page.ink(), lattice.cells())) {
            word(List.of(run));
        }
        lattice.level().forEach(stroke -> rules.add(rule(stroke, true)));
        lattice.upright().forEach(stroke -> rules.add(rule(stroke, false)));
    }

    private void word(List<InkLine> lines) {
        pause.run();
        List<Reading> readings = reader.read(lines, (line, scale) -> page.draw(line.area(), line.ink(), scale));
        Area area = lines.stream().map(InkLine::area).reduce(Area::union).orElseThrow();
        double size =
                lines.stream().mapToInt(line -> line.area().height()).max().orElseThrow();
        words.add(new Word(readings.getFirst().text(), points(area), size * 72 / page.dpi(), readings));
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
