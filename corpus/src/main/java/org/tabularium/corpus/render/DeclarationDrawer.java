package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;
import org.tabularium.corpus.render.Piece.Align;
import org.tabularium.corpus.truth.TruthDeclaration;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;

/** Draws a project declaration: labels with their contents, short ones side by side, then the indicators. */
final class DeclarationDrawer {

    private static final double WISHED = 8;
    private static final double LEAST = 4;
    /** A content of so many letters leaves room for another beside it. */
    private static final int SHORT = 20;

    private static final int FEWEST_COLUMNS = 4;
    private static final String IMPLEMENTATION = "implementation";

    private static final List<String> PARTS = List.of("level1", "level2", "level3", "value");

    private final FormDefinition form;
    private final TruthDeclaration declaration;
    private final int columns;
    private final List<DrawnCell> cells = new ArrayList<>();
    private int row;

    /** A label and its content. */
    private record Part(String label, String content, boolean below) {
        boolean fitsBeside() {
            return content.length() <= SHORT || below;
        }
    }

    DeclarationDrawer(FormDefinition form, TruthDeclaration declaration) {
        this.form = form;
        this.declaration = declaration;
        this.columns = Math.max(FEWEST_COLUMNS, form.columns().size());
    }

    DrawnTable draw(Style style, int year) {
        List<Part> parts = new ArrayList<>();
        for (FieldDefinition field : form.fields()) {
            for (String path : field.paths()) {
                parts.add(new Part(field.labels().getFirst(), content(path), field.below()));
            }
        }
        for (int k = 0; k < parts.size(); k++) {
            boolean pair = k > 0
                    && k + 1 < parts.size()
                    && parts.get(k).fitsBeside()
                    && parts.get(k + 1).fitsBeside()
                    && parts.get(k).below() == parts.get(k + 1).below();
            row(parts.get(k), pair ? parts.get(k + 1) : null);
            k += pair ? 1 : 0;
        }
        indicators(style, year);
        return new DrawnTable(Collections.nCopies(columns, WISHED), Collections.nCopies(columns, LEAST), 0, row, cells);
    }

    private void row(Part left, Part right) {
        int half = right == null ? columns : (columns + 1) / 2;
        part(left, 0, half);
        if (right != null) {
            part(right, half, columns);
        }
        row += left.below() ? 2 : 1;
    }

    private void part(Part part, int from, int to) {
        if (part.below()) {
            cells.add(new DrawnCell(row, from, 1, to - from, part.label(), Align.CENTRE));
            cells.add(new DrawnCell(row + 1, from, 1, to - from, part.content(), Align.LEFT));
        } else {
            cells.add(new DrawnCell(row, from, 1, 1, part.label(), Align.CENTRE));
            cells.add(new DrawnCell(row, from + 1, 1, to - from - 1, part.content(), Align.LEFT));
        }
    }

    private String content(String path) {
        List<String> steps = List.of(path.split("\\.", -1));
        return switch (steps.getFirst()) {
            case "projectName" -> declaration.projectName();
            case "funds" -> fund(steps.get(1), steps.getLast());
            case "goals" -> goal(steps.getLast());
            default -> orEmpty(declaration.text(steps.getFirst()));
        };
    }

    private String fund(String side, String source) {
        if (declaration.funds().get(side) instanceof Map<?, ?> own) {
            return own.get(source) instanceof String text ? text : "";
        }
        return orEmpty(declaration.fund(source));
    }

    private String goal(String side) {
        if (declaration.fields().get("goals") instanceof Map<?, ?> goals) {
            return goals.get(side) instanceof String text ? text : "";
        }
        return orEmpty(declaration.text(side.equals(IMPLEMENTATION) ? "goalImplementation" : "goalAnnual"));
    }

    private void indicators(Style style, int year) {
        List<List<String>> paths = form.columns().stream()
                .map(column -> column.header().stream()
                        .map(words -> FormColumns.wording(words, style, year))
                        .toList())
                .toList();
        cells.addAll(Header.cells(paths, row));
        row += Header.depth(paths);
        List<List<String>> texts = new ArrayList<>();
        for (String level1 : firstLevels()) {
            List<List<String>> left = under(declaration.implementation(), level1);
            List<List<String>> right = under(declaration.annual(), level1);
            for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
                texts.add(texts(level1, k < left.size() ? left.get(k) : null, k < right.size() ? right.get(k) : null));
            }
        }
        cells.addAll(GridDrawer.merged(texts, row));
        row += texts.size();
    }

    /** Both lists share the labels of the first level. */
    private Set<String> firstLevels() {
        Set<String> levels = new LinkedHashSet<>();
        declaration.implementation().forEach(indicator -> levels.add(indicator.getFirst()));
        declaration.annual().forEach(indicator -> levels.add(indicator.getFirst()));
        return levels;
    }

    private static List<List<String>> under(List<List<String>> indicators, String level1) {
        return indicators.stream()
                .filter(indicator -> indicator.getFirst().equals(level1))
                .toList();
    }

    private List<String> texts(String level1, List<String> left, List<String> right) {
        List<String> texts = new ArrayList<>();
        for (ColumnDefinition column : form.columns()) {
            List<String> own = IMPLEMENTATION.equals(column.side()) ? left : right;
            int part = PARTS.indexOf(column.key());
            texts.add(part == 0 ? level1 : own == null ? "" : own.get(part));
        }
        return texts;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
