package org.tabularium.corpus.truth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tabularium.models.disclosure.Stage;

/**
 * All that a document is known to say.
 *
 * @param seed that made it; 0 or {@code null} for a document written by people
 * @param layout of its forms, as form definitions name it; {@code null} if not told
 * @param organisation as printed above the tables, its code included
 * @param fiscalYear that the figures are for
 * @param stage budget or final account; {@code null} if not told
 * @param tables in document order
 * @param grids performance targets, in document order
 * @param declarations in document order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Truth(
        Long seed,
        String layout,
        String organisation,
        Integer fiscalYear,
        Stage stage,
        List<TruthTable> tables,
        List<TruthGrid> grids,
        List<TruthDeclaration> declarations) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public Truth {
        tables = List.copyOf(tables);
        grids = grids == null ? List.of() : List.copyOf(grids);
        declarations = declarations == null ? List.of() : List.copyOf(declarations);
    }

    /** The same document with other tables. */
    public Truth withTables(List<TruthTable> others) {
        return new Truth(seed, layout, organisation, fiscalYear, stage, others, grids, declarations);
    }

    /** What a disclosure of it must tell: no column that the contract has no place for. */
    public Truth withoutAsides() {
        return withTables(tables.stream().map(TruthTable::withoutAsides).toList());
    }

    /** The same document with other performance targets. */
    public Truth withGrids(List<TruthGrid> others) {
        return new Truth(seed, layout, organisation, fiscalYear, stage, tables, others, declarations);
    }

    /** Tables alone: no grids, no declarations. */
    public Truth tablesOnly(List<TruthTable> some) {
        return new Truth(seed, layout, organisation, fiscalYear, stage, some, List.of(), List.of());
    }

    /** The truth in a file. */
    public static Truth read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Truth.class);
    }

    /** Writes it as {@link #read} reads it, the same bytes for the same truth. */
    public void write(Path file) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(this));
    }
}
