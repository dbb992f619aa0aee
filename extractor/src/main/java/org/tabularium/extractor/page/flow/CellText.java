package org.tabularium.extractor.page.flow;

import java.util.List;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Printed;

/** The text of a cell: its own paragraphs and lines joined; tables nested in it stand for themselves. */
final class CellText {

    private CellText() {}

    static Printed of(List<Element> content) {
        Printed all = Printed.NOTHING;
        for (Element element : content) {
            if (element instanceof Element.Text paragraph) {
                all = all.join(of(paragraph.text()));
            }
        }
        return all;
    }

    /** Of one text, which may have several lines. */
    static Printed of(String text) {
        Printed all = Printed.NOTHING;
        for (String line : text.lines().toList()) {
            all = all.join(Printed.of(line));
        }
        return all;
    }
}
