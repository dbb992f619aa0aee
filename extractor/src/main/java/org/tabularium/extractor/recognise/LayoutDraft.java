package org.tabularium.extractor.recognise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition.Shape;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;

/**
 * A layout as a document prints it, ready to be loaded: each form once, with its title and all its columns. A column that
 * no key is known for is called by its place, so that nothing of the table is left out.
 */
public final class LayoutDraft {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}年?度?");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d,]*\\d(\\.\\d+)?%?");

    private final Wordings wordings;

    public LayoutDraft(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The files of the layout's folder by name.
     *
     * @param layout its id
     * @param parts of the document
     */
    public Map<String, String> files(String layout, List<Recognised> parts) {
        Map<String, Recognised.Form> forms = new LinkedHashMap<>();
        for (Recognised part : parts) {
            if (part instanceof Recognised.Form form && form.title() != null) {
                forms.putIfAbsent(form.definition().form(), form);
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("layout", layout);
        head.put("stage", isFinal(forms) ? "finalAccount" : "budget");
        head.put("forms", List.copyOf(forms.keySet()));
        files.put("layout.yaml", yaml(head));
        forms.forEach((id, form) -> files.put(id + ".yaml", yaml(form(form))));
        return files;
    }

    private boolean isFinal(Map<String, Recognised.Form> forms) {
        long named = forms.values().stream()
                .filter(form -> wordings.finalAccountWords().stream()
                        .anyMatch(word -> form.title().text().contains(word)))
                .count();
        return 2 * named > forms.size();
    }

    private static String yaml(Map<String, Object> content) {
        try {
            return YAML.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and strings can be written", e);
        }
    }

    private static Map<String, Object> form(Recognised.Form form) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", form.definition().form());
        Shape shape = form.definition().shape();
        if (shape != Shape.TABLE) {
            file.put("shape", shape.name().toLowerCase(Locale.ROOT));
        }
        file.put("titles", List.of(title(form)));
        file.put("columns", shape == Shape.TABLE ? columns(form) : listed(form));
        if (!form.definition().fields().isEmpty()) {
            file.put(
                    "fields",
                    form.definition().fields().stream().map(LayoutDraft::field).toList());
        }
        return file;
    }

    /** Without number, year and the name of the project. */
    private static String title(Recognised.Form form) {
        String title = TitleMatcher.unnumbered(form.title().text());
        if (form.project() != null) {
            return title.replace(Wording.fold(form.project()), TitleMatcher.PROJECT);
        }
        return YEAR.matcher(title).replaceAll("");
    }

    /** Every column of the table from left to right; codes and names in one cell have one header. */
    private static List<Map<String, Object>> columns(Recognised.Form form) {
        List<Placed> placed = new ArrayList<>();
        form.binding().bound().forEach(bound -> placed.add(new Placed(bound.from(), column(bound))));
        Grid grid = form.table().grid();
        form.binding().unbound().forEach(column -> placed.add(new Placed(column.from(), unknown(form, grid, column))));
        placed.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return placed.stream().map(Placed::column).toList();
    }

    private record Placed(int from, Map<String, Object> column) {}

    private static Map<String, Object> column(BoundColumn bound) {
        ColumnDefinition definition = bound.definition();
        List<String> header = bound.columns().getFirst().path();
        boolean pieces = bound.columns().size() > 1;
        return column(definition, pieces ? header.subList(0, header.size() - 1) : header);
    }

    private static Map<String, Object> column(ColumnDefinition definition, List<String> header) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("key", definition.key());
        column.put("header", header);
        column.put("type", definition.type().name().toLowerCase(Locale.ROOT));
        if (definition.side() != null) {
            column.put("side", definition.side());
        }
        if (definition.group() > 0) {
            column.put("group", definition.group());
        }
        if (definition.classification() != null) {
            column.put("classification", definition.classification());
        }
        if (!definition.parts().isEmpty()) {
            column.put("parts", definition.parts());
        }
        if (definition.main()) {
            column.put("main", true);
        }
        if (definition.optional()) {
            column.put("optional", true);
        }
        return column;
    }

    private static Map<String, Object> unknown(Recognised.Form form, Grid grid, LogicalColumn drawn) {
        boolean figures = grid.cells().stream()
                .filter(cell -> cell.row() >= form.header().body() && drawn.overlap(cell) > 0 && !cell.isBlank())
                .anyMatch(cell -> FIGURE.matcher(Wording.fold(cell.text())).matches());
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("key", "column" + (drawn.from() + 1));
        column.put("header", drawn.path());
        column.put(
                "type", (figures ? ColumnType.AMOUNT : ColumnType.TEXT).name().toLowerCase(Locale.ROOT));
        return column;
    }

    /** The columns of a list of indicators: those that were found, by the words that they were found by. */
    private static List<Map<String, Object>> listed(Recognised.Form form) {
        return form.binding().bound().stream()
                .map(BoundColumn::definition)
                .map(definition -> column(
                        definition,
                        definition.header().stream().map(HeaderWording::fold).toList()))
                .toList();
    }

    private static Map<String, Object> field(FieldDefinition definition) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("labels", definition.labels());
        field.put("paths", definition.paths());
        field.put("type", definition.type().name().toLowerCase(Locale.ROOT));
        if (definition.below()) {
            field.put("below", true);
        }
        return field;
    }
}
