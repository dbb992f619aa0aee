package org.tabularium.extractor.page.ocr.layout;

import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;

/**
 * The ink of one printed line, or of the part of it that stands together.
 *
 * @param ink its components by left edge; never empty
 */
public record InkLine(List<Component> ink) {

    public InkLine {
        ink = ink.stream()
                .sorted(Comparator.comparingInt(one -> one.area().left()))
                .toList();
        if (ink.isEmpty()) {
            throw new IllegalArgumentException("a line has ink");
        }
    }

    /** Around all ink. */
    public Area area() {
        return ink.stream().map(Component::area).reduce(Area::union).orElseThrow();
    }
}
