package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.OtherTable;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Printed;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Recognised parts into a disclosure. Immutable; safe for any number of threads. */
public final class Filler {

    private final FormLibrary library;
    private final Wordings wordings;
    private final TableFiller tables;
    private final TargetFiller targets;
    private final DeclarationFiller declarations;

    public Filler(FormLibrary library, Wordings wordings, Classification classification) {
        this.library = library;
        this.wordings = wordings;
        this.tables = new TableFiller(wordings, library.vocabulary().items(), new KnownEntries(classification));
        this.targets = new TargetFiller(wordings.indicatorLevels());
        this.declarations = new DeclarationFiller(wordings.indicatorLevels());
    }

    /**
     * @param parts of the document, in order
     * @param content of the document: what of it nobody could read is told
     * @param id of the document
     * @param source its file
     * @param producer what reads it
     */
    public Disclosure fill(
            List<Recognised> parts,
            Content content,
            String id,
            Disclosure.Source source,
            Disclosure.Producer producer) {
        List<Recognised> settled = OrganisationNames.settle(parts);
        Filling filling = new Filling(Particulars.of(settled, library, wordings));
        switch (content) {
            case Content.Paged paged -> paged.pages().forEach(filling.notices::page);
            case Content.Flow flow -> flow.pictures().forEach(filling.notices::picture);
        }
        settled.forEach(filling::add);
        return filling.finish(id, source, producer);
    }

    /** One document on its way. */
    private final class Filling {

        private final Particulars particulars;
        private final Notices notices = new Notices(wordings);
        private final RowIds ids = new RowIds();
        private final List<Table> filled = new ArrayList<>();
        private final List<PerformanceTarget> grids = new ArrayList<>();
        private final List<ProjectDeclaration> declared = new ArrayList<>();
        private final List<OtherTable> others = new ArrayList<>();
        private final SectionFiller sections = new SectionFiller(wordings);
        private Organisation inForce;
        private OpenForm open;

        Filling(Particulars particulars) {
            this.particulars = particulars;
            this.inForce = particulars.organisation();
        }

        void add(Recognised part) {
            switch (part) {
                case Recognised.Form form -> form(form);
                case Recognised.Unknown unknown -> {
                    other(unknown.table(), unknown.title());
                    if (open != null && open.mayGoOnWith(unknown)) {
                        notices.notContinued(
                                open.id(),
                                open.indicators(),
                                unknown.table(),
                                others.getLast().id());
                    } else {
                        notices.unrecognised(unknown.table(), others.getLast().id());
                    }
                    open = null;
                }
                case Recognised.Prose prose -> {
                    if (!OpenForm.isSpeck(prose.paragraph().printed())) {
                        open = null;
                    }
                    sections.add(prose.paragraph().printed());
                    notices.line(prose.paragraph().printed());
                }
            }
        }

        private void form(Recognised.Form form) {
            Integer printed = Particulars.year(form);
            Integer year = printed != null ? printed : particulars.year();
            if (form.lead().organisation() != null) {
                inForce = form.lead().organisation();
            }
            String id =
                    switch (form.definition().shape()) {
                        case TABLE -> "t" + (filled.size() + 1);
                        case TARGETS -> "p" + (grids.size() + 1);
                        case DECLARATION -> "d" + (declared.size() + 1);
                    };
            boolean known = form.sure();
            switch (form.definition().shape()) {
                case TABLE -> {
                    Table table = tables.fill(form, id, inForce, year, ids);
                    if (open != null && goesOn(form, table)) {
                        filled.add(Continued.with(filled.removeLast(), table));
                        id = filled.getLast().id();
                        // It wants its title alone, which the first page has; a header that fits badly stays told.
                        known |= form.binding().score() >= 1;
                    } else {
                        filled.add(table);
                        notices.table(table, form);
                        notices.missing(table, form, expected(form));
                    }
                }
                case TARGETS -> grids.add(targets.fill(form, id, inForce, year));
                case DECLARATION -> declared.add(declarations.fill(form, id, inForce, year));
            }
            open = new OpenForm(id, form.table(), form.definition().shape() != FormDefinition.Shape.TABLE);
            if (!known) {
                notices.unsure(id, form);
            }
            if (!form.binding().unbound().isEmpty()) {
                other(form.table(), form.title());
                notices.unbound(id, form, others.getLast().id());
            }
        }

        /**
         * The columns that a form has: those of its layout, and of a scanned table that resembles no layout those of the
         * layout that the rest of its document has. Departments print one layout; what spoils a header takes columns along.
         */
        private List<ColumnDefinition> expected(Recognised.Form form) {
            FormDefinition own = form.definition();
            if (own.layout() != null) {
                return own.columns();
            }
            return particulars.layout() == null || !form.isScanned()
                    ? List.of()
                    : library.definition(particulars.layout().layout(), own.form())
                            .map(FormDefinition::columns)
                            .orElse(List.of());
        }

        /** True if a table is the rest of the one that was filled last. */
        private boolean goesOn(Recognised.Form form, Table table) {
            return open.id().equals(filled.isEmpty() ? null : filled.getLast().id())
                    && form.title() == null
                    && Notices.isComplete(form)
                    && Continued.is(filled.getLast(), table);
        }

        private void other(RawTable table, Printed title) {
            others.add(new OtherTable(
                    "u" + (others.size() + 1),
                    title == null ? null : title.text().strip(),
                    TableFiller.pages(table.places()),
                    texts(table.grid())));
        }

        Disclosure finish(String id, Disclosure.Source source, Disclosure.Producer producer) {
            List<Section> prose = sections.finish();
            ProjectNames names = new ProjectNames(namesAndProse(prose));
            return new Disclosure(
                    id,
                    source,
                    producer,
                    particulars.organisation(),
                    particulars.layout() == null ? null : particulars.layout().region(),
                    particulars.year(),
                    particulars.stage(),
                    filled,
                    names.settle(grids),
                    names.settleDeclared(declared),
                    notices.all(),
                    Checks.NONE,
                    prose,
                    others);
        }

        /** Where a project may be named beside the title of its grid. */
        private List<String> namesAndProse(List<Section> prose) {
            List<String> texts = new ArrayList<>();
            filled.forEach(table -> table.rows().forEach(row -> row.cells().values().stream()
                    .filter(cell -> cell.value() == null)
                    .forEach(cell -> texts.add(cell.wording()))));
            for (PerformanceTarget grid : grids) {
                grid.goals().forEach(goal -> texts.add(goal.text()));
                for (Indicator indicator : grid.indicators()) {
                    texts.add(indicator.level3().text());
                    texts.add(
                            indicator.description() == null
                                    ? ""
                                    : indicator.description().text());
                }
            }
            prose.forEach(section -> texts.add(section.text()));
            return texts;
        }
    }

    private static List<List<String>> texts(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < grid.columns(); c++) {
                GridCell cell = grid.cellAt(r, c);
                row.add(cell != null && cell.row() == r && cell.column() == c ? cell.text() : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
