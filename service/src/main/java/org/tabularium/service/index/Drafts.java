package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.OtherTable;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.service.ingest.IndexPort.Entry;

/** The hits of a document: itself, its tables and their rows, its projects and their indicators, its prose. */
final class Drafts {

    private final RowDrafts rows;
    private final ProjectDrafts projects;

    Drafts(CodeBook codes, MainAmounts mainAmounts) {
        this.rows = new RowDrafts(codes, mainAmounts);
        this.projects = new ProjectDrafts();
    }

    /** In document order, the document itself first. */
    List<Draft> of(Entry entry) {
        Disclosure disclosure = entry.disclosure();
        Frame frame = Frame.of(entry);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(document(entry, frame));
        disclosure.tables().forEach(table -> addTable(drafts, table, frame));
        disclosure.performanceTargets().forEach(target -> drafts.addAll(projects.of(target, frame)));
        disclosure.projectDeclarations().forEach(declaration -> drafts.addAll(projects.of(declaration, frame)));
        for (int i = 0; i < disclosure.sections().size(); i++) {
            drafts.add(section(disclosure.sections().get(i), i, frame));
        }
        disclosure.otherTables().forEach(table -> addOther(drafts, table, frame));
        return drafts;
    }

    private static Draft document(Entry entry, Frame frame) {
        Organisation organisation = frame.source().organisation();
        String name = organisation == null || organisation.name() == null
                ? frame.source().fileName()
                : organisation.name();
        List<String> own = new ArrayList<>(entry.fileNames());
        own.addAll(Frame.words(organisation));
        List<Completion> completions = organisation == null || organisation.name() == null
                ? List.of()
                : List.of(Completion.of(Completion.Kind.ORGANISATION, organisation.name(), null));
        return frame.draft(HitKind.DOCUMENT, Location.WHOLE, Matter.named(name), own, completions);
    }

    private void addTable(List<Draft> drafts, Table table, Frame document) {
        Frame frame = document.within(table.organisation(), table.fiscalYear(), table.form());
        if (table.title() != null && !table.title().isBlank()) {
            Location location = Location.table(table.id(), table.pages());
            drafts.add(frame.draft(
                    HitKind.TABLE, location, Matter.named(table.title()), List.of(table.title()), List.of()));
        }
        drafts.addAll(rows.of(table, frame.under(table.title())));
    }

    private static Draft section(Section section, int index, Frame frame) {
        Stream<String> paragraphs = Arrays.stream(section.text().split("\\R+"));
        List<String> own = Stream.concat(Stream.of(section.title()), paragraphs)
                .filter(text -> text != null && !text.isBlank())
                .toList();
        Location location = Location.section(index, section.page());
        return frame.draft(HitKind.SECTION, location, Matter.named(section.title()), own, List.of());
    }

    private static void addOther(List<Draft> drafts, OtherTable table, Frame document) {
        Location location = Location.table(table.id(), table.pages());
        Frame frame = document.under(table.title());
        if (table.title() != null && !table.title().isBlank()) {
            drafts.add(document.draft(
                    HitKind.TABLE, location, Matter.named(table.title()), List.of(table.title()), List.of()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> own =
                    table.rows().get(i).stream().filter(text -> !text.isBlank()).toList();
            if (!own.isEmpty()) {
                Matter matter = new Matter(null, own.getFirst(), table.title(), null, List.of(), Map.of(), null);
                drafts.add(frame.draft(HitKind.ROW, location.row(i), matter, own, List.of()));
            }
        }
    }
}
