package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthDeclaration;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;

/** Makes scenarios. */
public final class Scenarios {

    private final FormLibrary library;
    private final Words words = Words.load();
    private final CodeBook book = CodeBook.load();
    private final Classification classification = Classification.load();

    private final Function<Random, AmountStyle> styles;

    /**
     * @param library whose layouts are filled
     */
    public Scenarios(FormLibrary library) {
        this(library, AmountStyle::any);
    }

    private Scenarios(FormLibrary library, Function<Random, AmountStyle> styles) {
        this.library = library;
        this.styles = styles;
    }

    /** Of the layouts that no reader knows, in more ways of writing amounts. */
    public static Scenarios foreign(ForeignLayouts layouts) {
        return new Scenarios(layouts.library(), AmountStyle::foreign);
    }

    /**
     * A scenario, the same for the same arguments.
     *
     * @param layout an id that the library knows
     * @param size of the department
     * @param seed any number
     * @throws IllegalArgumentException for an unknown layout
     */
    public Scenario make(String layout, Size size, long seed) {
        LayoutDefinition definition =
                library.layout(layout).orElseThrow(() -> new IllegalArgumentException("no such layout: " + layout));
        Random random = new Random(seed * 1000 + size.leaves());
        AmountStyle style = styles.apply(random);
        Dice dice = new Dice(random, style.quantum());
        int year = dice.pick(definition.years());
        Department department = new DepartmentMaker(words, book)
                .make(dice, size, year, style.inTenThousands(), Room.of(library.definitions(layout)));
        Filling filling = new Filling(style, dice, book.in(year, classification), dice.oneIn(2));
        List<View> views = new ArrayList<>(List.of(View.of(department, View.ALL)));
        for (int unit = 0;
                unit < department.units().size() && department.units().size() > 1;
                unit++) {
            views.add(View.of(department, unit));
        }
        views.forEach(view -> filling.fill(library.definitions(layout), view));
        Truth truth = new Truth(
                seed,
                layout,
                department.printedName(),
                year,
                definition.stage(),
                filling.tables,
                filling.grids,
                filling.declarations);
        return new Scenario(truth, new Narrator(words, department, style).tell());
    }

    /** The forms of one document while they are being filled. */
    private final class Filling {
        private final TableMaker tableMaker;
        private final TargetMaker targetMaker;
        private final boolean yearInTitles;
        private final List<TruthTable> tables = new ArrayList<>();
        private final List<TruthGrid> grids = new ArrayList<>();
        private final List<TruthDeclaration> declarations = new ArrayList<>();

        Filling(AmountStyle style, Dice dice, CodeBook ofYear, boolean yearInTitles) {
            this.tableMaker = new TableMaker(words, ofYear, style, dice);
            this.targetMaker = new TargetMaker(words, style, dice);
            this.yearInTitles = yearInTitles;
        }

        void fill(List<FormDefinition> forms, View view) {
            for (FormDefinition form : forms) {
                switch (form.shape()) {
                    case TABLE -> table(form, view);
                    case TARGETS -> projects(view).forEach(p -> grids.add(targetMaker.grid(form, view, p)));
                    case DECLARATION ->
                        projects(view).forEach(p -> declarations.add(targetMaker.declaration(form, view, p)));
                }
            }
        }

        /** Projects are described once, in the department's part. */
        private List<Department.Project> projects(View view) {
            return view.unit() == View.ALL ? view.department().projects() : List.of();
        }

        /** Units print the forms about amounts; what describes the whole department stands in its own part. */
        private void table(FormDefinition form, View view) {
            boolean describes = form.columns().stream()
                    .anyMatch(c -> c.key().equals("name") || c.key().equals("value"));
            if (view.unit() == View.ALL || !describes) {
                tables.add(tableMaker.table(form, view, yearInTitles));
            }
        }
    }
}
