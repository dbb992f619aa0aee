package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.PageLayout;

/**
 * Finds tables that are drawn without upright rules, or without any: a header is known by the words that the known
 * forms' headers are made of, columns by the white between them, rows by their pitch, or by level rules where there are
 * some. Immutable.
 */
public final class UnruledTables {

    private final HeaderFinder headers;

    /** @param library the forms whose headers are known */
    public UnruledTables(FormLibrary library) {
        this.headers = new HeaderFinder(library);
    }

    /**
     * The same pages, with tables made grids that stood in lines, or in grids of a single column.
     *
     * @param pages of one document, in order: a table may go on without a header on the next page
     */
    public List<PageLayout> find(List<PageLayout> pages) {
        List<PageLayout> found = new ArrayList<>();
        List<PageLayout> even = pages.stream().map(EvenPrint::of).toList();
        OpenTable open = null;
        for (int i = 0; i < pages.size(); i++) {
            PageLayout next = i + 1 < pages.size() ? even.get(i + 1) : null;
            PageLayout page = RepeatedHeader.settled(even.get(i), open, headers);
            UnruledPage result = new UnruledPage(page, next, headers, open);
            found.add(result.isEmpty() ? pages.get(i) : result.layout());
            open = result.open();
        }
        return found;
    }
}
