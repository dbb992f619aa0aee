package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * What was recognised in a document and what was not, for whoever writes a layout: each table with its form and how its
 * columns were bound, and a draft definition where no layout fits.
 */
public final class LayoutReport {

    /** Enough rows to see a header and the first figures. */
    private static final int SHOWN_ROWS = 8;

    private final StringBuilder out = new StringBuilder();

    /** The report, one paragraph a table, in document order. */
    public String of(List<Recognised> parts) {
        for (Recognised part : parts) {
            switch (part) {
                case Recognised.Form form -> form(form);
                case Recognised.Unknown unknown -> unknown(unknown);
                case Recognised.Prose prose -> {}
            }
        }
        return out.toString();
    }

    private void form(Recognised.Form form) {
        line(
                "%s  [%s, layout %s%s]",
                form.title() == null ? "(no title)" : form.title().text().strip(),
                form.definition().form(),
                form.definition().layout() == null
                        ? "unknown"
                        : form.definition().layout(),
                form.sure() ? "" : ", UNSURE");
        line(
                "  organisation %s, year %s, unit %s; header rows %d to %d, figures from row %d",
                form.lead().organisation() == null
                        ? "-"
                        : form.lead().organisation().name(),
                form.lead().year(),
                form.lead().unit(),
                form.header().from() + 1,
                form.header().to(),
                form.header().body() + 1);
        for (BoundColumn bound : form.binding().bound()) {
            String header = bound.columns().stream()
                    .map(column -> String.join(" / ", column.path()))
                    .collect(Collectors.joining(" + "));
            line("  %-24s <- %s  (%.2f)", bound.definition().key(), header, bound.likeness());
        }
        form.binding().unbound().forEach(column -> line("  %-24s <- %s", "?", String.join(" / ", column.path())));
        if (form.binding().missing() > 0) {
            line(
                    "  %d columns of the form are not in this table",
                    form.binding().missing());
        }
        if (!form.sure()) {
            draft(form);
        }
        line("");
    }

    private void draft(Recognised.Form form) {
        line(
                "  draft of a definition (forms/<layout>/%s.yaml):",
                form.definition().form());
        line("    form: %s", form.definition().form());
        line(
                "    titles: [\"%s\"]",
                form.title() == null ? "" : form.title().text().strip());
        line("    columns:");
        for (BoundColumn bound : form.binding().bound()) {
            line("      - {%s}", draft(bound));
        }
        form.binding()
                .unbound()
                .forEach(column -> line("      - {key: TODO, header: [%s]}", String.join(", ", column.path())));
    }

    /** A column as a definition file has it. */
    private static String draft(BoundColumn bound) {
        ColumnDefinition definition = bound.definition();
        List<String> parts = new ArrayList<>();
        parts.add("key: " + definition.key());
        parts.add("header: [" + String.join(", ", bound.columns().getFirst().path()) + "]");
        parts.add("type: " + definition.type().name().toLowerCase(Locale.ROOT));
        if (definition.side() != null) {
            parts.add("side: " + definition.side());
        }
        if (definition.group() > 0) {
            parts.add("group: " + definition.group());
        }
        if (definition.classification() != null) {
            parts.add("classification: " + definition.classification());
        }
        if (!definition.parts().isEmpty()) {
            parts.add("parts: [" + String.join(", ", definition.parts()) + "]");
        }
        if (definition.main()) {
            parts.add("main: true");
        }
        return String.join(", ", parts);
    }

    private void unknown(Recognised.Unknown unknown) {
        line(
                "%s  [no known form]",
                unknown.title() == null ? "(no title)" : unknown.title().text().strip());
        Grid grid = unknown.table().grid();
        for (int r = 0; r < Math.min(SHOWN_ROWS, grid.rows()); r++) {
            int row = r;
            line(
                    "  | %s",
                    grid.row(r).stream()
                            .map(cell -> cell.row() == row ? shown(cell) : "^")
                            .collect(Collectors.joining(" | ")));
        }
        line("");
    }

    private static String shown(GridCell cell) {
        return cell.text().strip() + (cell.columnSpan() > 1 ? " <" + cell.columnSpan() : "");
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
