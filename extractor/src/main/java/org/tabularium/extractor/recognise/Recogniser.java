package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.Wording;

/** Blocks into forms. Immutable; safe for any number of threads. */
public final class Recogniser {

    private final Wordings wordings;
    private final LeadReader leads;
    private final TitleMatcher titles;
    private final TitleFinder finder;
    private final HeaderReader headers;
    private final VocabularyBinder vocabulary;
    private final FormChooser chooser;
    private final ProjectLists projects;
    private final PlacedForms places;

    public Recogniser(FormLibrary library, Wordings wordings) {
        this.wordings = wordings;
        Set<String> headerWords = headerWords(library);
        Set<String> words = new HashSet<>(headerWords);
        library.vocabulary().fields().stream()
                .flatMap(field -> field.labels().stream())
                .forEach(label -> words.add(Wording.fold(label)));
        this.leads = new LeadReader(wordings, words);
        this.titles = new TitleMatcher(library.definitions());
        this.headers = new HeaderReader(wordings, leads, headerWords);
        this.vocabulary = new VocabularyBinder(library.vocabulary());
        this.finder = new TitleFinder(titles, vocabulary, leads);
        this.chooser = new FormChooser(library, vocabulary, wordings);
        this.projects = new ProjectLists(library.vocabulary());
        this.places = new PlacedForms(library, headers, chooser);
    }

    private static Set<String> headerWords(FormLibrary library) {
        Set<String> words = new HashSet<>();
        for (FormDefinition definition : library.definitions()) {
            for (ColumnDefinition column : definition.columns()) {
                HeaderLikeness.wordings(column.header()).forEach(words::addAll);
                column.parts().forEach(part -> words.add(Wording.fold(part)));
            }
        }
        library.vocabulary().columns().values().forEach(column -> column.headers().stream()
                .flatMap(header -> List.of(header.split("/")).stream())
                .flatMap(word -> HeaderLikeness.alternatives(word).stream())
                .forEach(words::add));
        words.remove("");
        return words;
    }

    /** The parts of a document in order; every block is in exactly one. */
    public List<Recognised> recognise(List<Block> blocks) {
        List<Recognised> parts = recognise(blocks, new IdentityHashMap<>());
        IdentityHashMap<RawTable, FormDefinition> placed = places.of(parts);
        return DocumentLayout.settled(placed.isEmpty() ? parts : recognise(blocks, placed));
    }

    /** @param placed forms of tables that their titles do not tell, by the tables themselves */
    private List<Recognised> recognise(List<Block> blocks, IdentityHashMap<RawTable, FormDefinition> placed) {
        List<Recognised> parts = new ArrayList<>();
        List<Paragraph> pending = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> pending.add(paragraph);
                case RawTable table -> {
                    takeNotes(parts, pending);
                    parts.addAll(table(table, pending, placed.get(table)));
                    pending.clear();
                }
            }
        }
        takeNotes(parts, pending);
        pending.forEach(paragraph -> parts.add(new Recognised.Prose(paragraph)));
        return List.copyOf(parts);
    }

    /** Moves the paragraphs right below a form that begin as notes do to the form. */
    private void takeNotes(List<Recognised> parts, List<Paragraph> pending) {
        if (parts.isEmpty() || !(parts.getLast() instanceof Recognised.Form form)) {
            return;
        }
        List<Printed> notes = new ArrayList<>();
        while (!pending.isEmpty() && isNote(pending.getFirst().printed().text())) {
            notes.add(pending.removeFirst().printed());
        }
        parts.set(parts.size() - 1, form.noted(notes));
    }

    private boolean isNote(String text) {
        String folded = Wording.fold(text);
        return wordings.noteLabels().stream()
                .anyMatch(label -> folded.startsWith(label + ":") || folded.startsWith(label + "1"));
    }

    /** @param placed the form that its place tells; {@code null} if its title must */
    private List<Recognised> table(RawTable table, List<Paragraph> above, FormDefinition placed) {
        Header header = headers.read(table.grid());
        TitleFinder.Found found = finder.nearest(above);
        Printed title = found == null ? titledInside(header) : found.printed();
        List<RawTable> listed = projects.apart(table, header);
        if (!listed.isEmpty()) {
            return projects(listed, above, title);
        }
        List<TitleMatcher.Match> matches = placed != null
                ? List.of(TitleMatcher.untitled(placed))
                : title == null ? List.of() : titles.match(title.text());
        VocabularyBinder.Title named = title == null || placed != null ? null : vocabulary.titled(title.text());
        FormChooser.Choice choice = chooser.choose(table.grid(), header, matches, named);
        List<Recognised> parts = new ArrayList<>();
        int leadFrom = found == null ? leadFrom(above) : found.from();
        List<Paragraph> before = above.subList(0, choice != null ? leadFrom : found == null ? 0 : found.from());
        before.forEach(paragraph -> parts.add(new Recognised.Prose(paragraph)));
        if (choice == null) {
            above.subList(before.size(), above.size()).forEach(line -> parts.add(new Recognised.Prose(line)));
            parts.add(new Recognised.Unknown(
                    table, above.isEmpty() ? null : above.getLast().printed()));
            return parts;
        }
        List<Paragraph> below = above.subList(found == null ? leadFrom : found.to(), above.size());
        FieldLines fields = FieldLines.of(choice.definition(), below, leads);
        RawTable whole = fields.above(table);
        FormChooser.Choice fielded = fields.rows().isEmpty()
                ? null
                : chooser.choose(whole.grid(), headers.read(whole.grid()), matches, named);
        choice = fielded == null ? choice : fielded;
        List<String> leadTexts = new ArrayList<>();
        below.stream()
                .filter(line -> !fields.lines().contains(line))
                .forEach(paragraph -> leadTexts.add(paragraph.printed().text()));
        header.lead().stream()
                .filter(printed -> !printed.equals(title))
                .forEach(printed -> leadTexts.add(printed.text()));
        parts.add(new Recognised.Form(
                choice.definition(),
                fielded == null ? table : whole,
                choice.header(),
                choice.binding(),
                title,
                project(choice, title),
                lead(leadTexts, choice),
                List.of(),
                choice.sure()));
        return parts;
    }

    /** Projects that one table lists, each as a form of its own; what stands above the table holds for all. */
    private List<Recognised> projects(List<RawTable> listed, List<Paragraph> above, Printed title) {
        int from = leadFrom(above);
        List<String> leadTexts = above.subList(from, above.size()).stream()
                .map(line -> line.printed().text())
                .toList();
        List<Recognised> parts = new ArrayList<>();
        above.subList(0, from).forEach(line -> parts.add(new Recognised.Prose(line)));
        for (RawTable project : listed) {
            FormChooser.Choice choice = chooser.choose(
                    project.grid(),
                    headers.read(project.grid()),
                    List.of(),
                    new VocabularyBinder.Title(projects.form(), ""));
            parts.add(
                    choice == null
                            ? new Recognised.Unknown(project, title)
                            : new Recognised.Form(
                                    choice.definition(),
                                    project,
                                    choice.header(),
                                    choice.binding(),
                                    title,
                                    null,
                                    lead(leadTexts, choice),
                                    List.of(),
                                    choice.sure()));
        }
        return parts;
    }

    private String project(FormChooser.Choice choice, Printed title) {
        boolean known = choice.project() != null || choice.definition().layout() != null;
        return known || title == null
                ? choice.project()
                : vocabulary.project(choice.definition().form(), title.text());
    }

    private Lead lead(List<String> texts, FormChooser.Choice choice) {
        Lead lead = leads.read(texts);
        String inHeader = unitInHeader(choice.binding());
        String unit = inHeader == null ? choice.definition().defaultUnit() : inHeader;
        return lead.or(new Lead(null, null, unit));
    }

    /** The unit that headers of amounts name; {@code null} if none does or they differ. */
    private String unitInHeader(Binding binding) {
        Set<String> units = new HashSet<>();
        for (BoundColumn bound : binding.bound()) {
            if (bound.definition().type() == ColumnType.AMOUNT) {
                bound.columns().stream()
                        .flatMap(column -> column.printedHeader().stream())
                        .map(leads::unitIn)
                        .filter(unit -> unit != null)
                        .forEach(units::add);
            }
        }
        return units.size() == 1 ? units.iterator().next() : null;
    }

    /** The title that a table carries in its own first rows; {@code null} if it has none there. */
    private Printed titledInside(Header header) {
        return header.lead().stream()
                .filter(printed -> finder.isTitle(printed.text()))
                .findFirst()
                .orElse(null);
    }

    /** Where the lead lines right above a table without title begin. */
    private int leadFrom(List<Paragraph> above) {
        int from = above.size();
        while (from > 0 && leads.isLead(above.get(from - 1).printed().text())) {
            from--;
        }
        return from;
    }
}
