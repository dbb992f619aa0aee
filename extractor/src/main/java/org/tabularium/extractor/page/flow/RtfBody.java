package org.tabularium.extractor.page.flow;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tabularium.extractor.page.flow.RtfTable.Definition;
import org.tabularium.extractor.page.flow.RtfTable.RowDefinition;
import org.tabularium.models.document.Content.Element;

/** Listens to an .rtf and puts its paragraphs and tables together, as RTF 1.9.1 lays down. For one document. */
final class RtfBody extends RtfListenerAdaptor {

    /** Destinations that hold no text of the body. */
    private static final Set<Command> APART = EnumSet.of(
            Command.fonttbl,
            Command.colortbl,
            Command.stylesheet,
            Command.info,
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf,
            Command.footnote,
            Command.pict,
            Command.sp,
            Command.shprslt,
            Command.nonesttables,
            Command.fldinst,
            Command.xe,
            Command.tc,
            Command.rxe,
            Command.txe);

    /** Destinations that older readers skip, but whose text is of the body. */
    private static final Set<Command> KEPT =
            EnumSet.of(Command.nesttableprops, Command.shpinst, Command.shptxt, Command.dptxbxtext);

    /** What a group changes until its end. */
    private static final class Group {
        private boolean apart;
        private boolean hidden;
        private boolean deleted;

        Group inner() {
            Group inner = new Group();
            inner.apart = apart;
            inner.hidden = hidden;
            inner.deleted = deleted;
            return inner;
        }

        boolean shown() {
            return !apart && !hidden && !deleted;
        }
    }

    private final Deque<Group> groups = new ArrayDeque<>(List.of(new Group()));
    private final List<Element> elements = new ArrayList<>();
    private final Deque<RtfTable> tables = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();

    private int level;
    private boolean inTable;
    private int rowLeft;
    private List<Definition> row = new ArrayList<>();
    private boolean continued;
    private boolean mergedLeft;
    private boolean began;
    private boolean ended;

    /** All paragraphs and tables, in order. */
    List<Element> elements() {
        endParagraph();
        closeTables(0);
        return List.copyOf(elements);
    }

    /** True if every group that began ended. */
    boolean whole() {
        return began && ended;
    }

    @Override
    public void processGroupStart() {
        began = true;
        groups.push(groups.element().inner());
    }

    @Override
    public void processGroupEnd() {
        if (groups.size() > 1) {
            groups.pop();
        }
        ended = groups.size() == 1;
    }

    @Override
    public void processString(String text) {
        if (groups.element().shown()) {
            line.append(text);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        Group group = groups.element();
        if (APART.contains(command) || (optional && !KEPT.contains(command))) {
            group.apart = true;
        }
        if (group.apart) {
            return;
        }
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case v -> group.hidden = on;
            case deleted -> group.deleted = on;
            case plain -> group.hidden = false;
            case par, sect, page -> endParagraph();
            case pard -> {
                inTable = false;
                level = 0;
            }
            case intbl -> inTable = on;
            case itap -> level = parameter;
            default -> table(command, parameter, group);
        }
    }

    private void table(Command command, int parameter, Group group) {
        switch (command) {
            case trowd -> {
                row = new ArrayList<>();
                rowLeft = 0;
                continued = false;
                mergedLeft = false;
            }
            case trleft -> rowLeft = parameter;
            case clvmrg -> continued = true;
            case clmrg -> mergedLeft = true;
            case cellx -> {
                row.add(new Definition(parameter, continued, mergedLeft));
                continued = false;
                mergedLeft = false;
            }
            case cell, nestcell -> endCell(command == Command.nestcell ? Math.max(2, level) : 1);
            case row, nestrow -> endRow(command == Command.nestrow ? Math.max(2, tables.size()) : 1);
            default -> mark(command, group);
        }
    }

    private void mark(Command command, Group group) {
        String text =
                switch (command) {
                    case tab -> "\t";
                    case line, lbr -> "\n";
                    case emdash -> "—";
                    case endash -> "–";
                    case lquote -> "‘";
                    case rquote -> "’";
                    case ldblquote -> "“";
                    case rdblquote -> "”";
                    case bullet -> "•";
                    case emspace, enspace, qmspace, nonbreakingspace -> " ";
                    case nonbreakinghyphen -> "-";
                    default -> "";
                };
        if (group.shown()) {
            line.append(text);
        }
    }

    private void endParagraph() {
        String text = line.toString();
        line.setLength(0);
        int depth = inTable ? Math.max(1, level) : level;
        openTables(depth);
        if (!text.isBlank()) {
            add(new Element.Text(text));
        }
    }

    private void endCell(int depth) {
        inTable = true;
        level = depth;
        endParagraph();
        tables.element().endCell();
    }

    private void endRow(int depth) {
        closeTables(depth);
        if (tables.size() == depth) {
            tables.element().endRow(new RowDefinition(rowLeft, row));
        }
    }

    /** Closes what is nested deeper, opens what is missing. */
    private void openTables(int depth) {
        closeTables(depth);
        while (tables.size() < depth) {
            tables.push(new RtfTable());
        }
    }

    private void closeTables(int depth) {
        while (tables.size() > depth) {
            tables.pop().elements().forEach(this::add);
        }
    }

    private void add(Element element) {
        if (tables.isEmpty()) {
            elements.add(element);
        } else {
            tables.element().add(element);
        }
    }
}
