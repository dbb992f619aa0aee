package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;

/**
 * All that a document says, typed.
 *
 * @param id of the document: derived from the SHA-256 of its bytes
 * @param source the file
 * @param producer what made this
 * @param organisation of the document as a whole; {@code null} if not known
 * @param region {@code null} if not known
 * @param fiscalYear {@code null} if not known
 * @param stage budget or final account
 * @param tables in document order
 * @param performanceTargets in document order
 * @param projectDeclarations in document order
 * @param findings what does not add up, and what could not be read
 * @param checks how many checks ended each way
 * @param sections prose in document order
 * @param otherTables tables of no known form, in document order
 */
public record Disclosure(
        String id,
        Source source,
        Producer producer,
        Organisation organisation,
        String region,
        Integer fiscalYear,
        Stage stage,
        List<Table> tables,
        List<PerformanceTarget> performanceTargets,
        List<ProjectDeclaration> projectDeclarations,
        List<Finding> findings,
        Checks checks,
        List<Section> sections,
        List<OtherTable> otherTables) {

    /**
     * The file that was read.
     *
     * @param fileName as received
     * @param mediaType as detected from the bytes
     * @param sha256 of the bytes, lower-case hex
     * @param pages number of pages; {@code null} in a file without pages
     * @param kind what its content is
     */
    public record Source(String fileName, String mediaType, String sha256, Integer pages, Kind kind) {}

    /** What the content of a file is. */
    public enum Kind {
        /** Pages with a text layer. */
        @JsonProperty("text")
        TEXT,
        /** Pages that are images. */
        @JsonProperty("scan")
        SCAN,
        /** Pages of both kinds. */
        @JsonProperty("mixed")
        MIXED,
        /** A text document without pages. */
        @JsonProperty("word")
        WORD,
        /** A workbook. */
        @JsonProperty("sheet")
        SHEET
    }

    /**
     * What made a disclosure.
     *
     * @param version of Tabularium
     * @param ocr the language models used; empty if no page was read by OCR
     */
    public record Producer(String version, List<String> ocr) {
        public Producer {
            ocr = List.copyOf(ocr);
        }
    }

    public Disclosure {
        tables = List.copyOf(tables);
        performanceTargets = List.copyOf(performanceTargets);
        projectDeclarations = List.copyOf(projectDeclarations);
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
        otherTables = List.copyOf(otherTables);
    }

    /**
     * The id of a document: the first 32 digits of its hash. That is 128 bits, so that no two files of one archive share
     * it, and short enough for an address.
     *
     * @param sha256 of the bytes, lower-case hex
     */
    public static String idOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + sha256);
        }
        return sha256.substring(0, 32);
    }

    /** The same disclosure with what reconciliation found. */
    public Disclosure reconciled(List<Table> marked, List<Finding> found, Checks counted) {
        return new Disclosure(
                id,
                source,
                producer,
                organisation,
                region,
                fiscalYear,
                stage,
                marked,
                performanceTargets,
                projectDeclarations,
                found,
                counted,
                sections,
                otherTables);
    }
}
