package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.corpus.render.Piece.Align;
import org.tabularium.corpus.scenario.Prose;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthDeclaration;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.form.FormDefinition;

/** Lays a truth and its prose out as the pieces of a document. */
final class SheetMaker {

    /** From so many columns on a table is better read across the page. */
    private static final int WIDE = 10;

    private static final double TITLE = 1.6;
    private static final double HEADING = 1.25;
    private static final int PARAGRAPH_INDENT = 2;
    private static final String PROJECT = "{project}";

    private final Truth truth;
    private final List<Prose> narrative;
    private final Map<String, FormDefinition> forms = new HashMap<>();
    private final Style style;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean across;

    SheetMaker(Truth truth, List<Prose> narrative, List<FormDefinition> definitions, Style style) {
        this.truth = truth;
        this.narrative = narrative;
        this.style = style;
        definitions.forEach(form -> forms.put(form.form(), form));
    }

    Piece.Sheet make() {
        cover();
        if (style.contents()) {
            contents();
        }
        int number = 0;
        for (TruthTable table : truth.tables()) {
            table(table, ++number);
        }
        page(false);
        narrative.forEach(this::prose);
        int grid = 0;
        for (TruthGrid targets : truth.grids()) {
            grid(targets, ++grid);
        }
        truth.declarations().forEach(this::declaration);
        return new Piece.Sheet(pieces);
    }

    private String kind() {
        return truth.stage() == Stage.FINAL_ACCOUNT ? "年度部门决算" : "年部门预算公开";
    }

    private void cover() {
        text(organisationName(), Align.CENTRE, 2);
        text(truth.fiscalYear() + kind(), Align.CENTRE, 2);
    }

    private String organisationName() {
        return truth.organisation() == null ? "" : truth.organisation().replaceFirst("^\\d+", "");
    }

    private void contents() {
        text("目　录", Align.CENTRE, TITLE);
        Set<String> titles = new LinkedHashSet<>();
        truth.tables().forEach(table -> titles.add(table.title()));
        narrative.forEach(prose -> titles.add(prose.title()));
        int page = 2;
        for (String title : titles) {
            text(title + "………………" + page++, Align.LEFT, 1);
        }
    }

    private void page(boolean landscape) {
        pieces.add(new Piece.PageBreak(landscape));
        across = landscape;
    }

    private void text(String text, Align align, double scale) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Text(text, align, scale, 0));
        }
    }

    private void table(TruthTable table, int number) {
        FormDefinition form = definition(table.form());
        TableDrawer drawer = new TableDrawer(form, table, style, truth.fiscalYear());
        DrawnTable drawn = drawer.draw();
        boolean wide = style.landscape() && drawn.columns() >= WIDE;
        if (style.onePageATable() || wide != across || number == 1) {
            page(wide);
        }
        pieces.add(new Piece.Together());
        if (style.formNumbers()) {
            text(String.format(style.quirks().formNumber(), number), Align.LEFT, 1);
        }
        text(title(table, number), Align.CENTRE, TITLE);
        lead(table, drawer);
        pieces.add(new Piece.Drawn(drawn));
        if (table.notes() != null) {
            table.notes().forEach(note -> text(note, Align.LEFT, 1));
        }
    }

    private FormDefinition definition(String form) {
        FormDefinition definition = forms.get(form);
        if (definition == null) {
            throw new IllegalArgumentException("no definition prints the form " + form);
        }
        return definition;
    }

    private String title(TruthTable table, int number) {
        return switch (style.quirks().titled()) {
            case BARE -> table.title();
            case NUMBERED -> "表" + number + "　" + table.title();
            case OWNED ->
                organisationName() + (table.title().contains("年") ? "" : truth.fiscalYear() + "年") + table.title();
        };
    }

    private void lead(TruthTable table, TableDrawer drawer) {
        String unit = table.unit() == null || drawer.statesUnit()
                ? null
                : style.quirks().unit() + table.unit();
        String year = style.quirks().year() ? "预算年度：" + truth.fiscalYear() : null;
        if (drawer.leadInside() || (table.organisation() == null && unit == null)) {
            return;
        }
        String owner = table.organisation() == null ? null : style.quirks().owner() + table.organisation();
        if (style.lead() == Style.Lead.STACKED) {
            if (owner != null) {
                pieces.add(new Piece.Line(owner, null, null));
            }
            pieces.add(new Piece.Line(year, null, unit));
        } else {
            pieces.add(new Piece.Line(owner, year, unit));
        }
    }

    private void prose(Prose prose) {
        text(prose.title(), Align.LEFT, HEADING);
        prose.paragraphs()
                .forEach(paragraph -> pieces.add(new Piece.Text(paragraph, Align.LEFT, 1.1, PARAGRAPH_INDENT)));
    }

    private void grid(TruthGrid grid, int number) {
        FormDefinition form = definition("performanceTargets");
        pieces.add(new Piece.Together());
        String title = form.titles().getFirst().replace(PROJECT, grid.projectName());
        text(number + "、" + title, Align.LEFT, HEADING);
        pieces.add(new Piece.Drawn(GridDrawer.draw(form, grid, style, truth.fiscalYear())));
    }

    private void declaration(TruthDeclaration declaration) {
        FormDefinition form = definition("projectDeclarations");
        page(false);
        text(form.titles().getFirst(), Align.CENTRE, TITLE);
        text("（" + truth.fiscalYear() + "年度）", Align.CENTRE, 1);
        pieces.add(new Piece.Drawn(new DeclarationDrawer(form, declaration).draw(style, truth.fiscalYear())));
    }
}
