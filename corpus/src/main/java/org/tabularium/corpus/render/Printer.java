package org.tabularium.corpus.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tabularium.corpus.scenario.Prose;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.models.form.FormDefinition;

/** Prints documents. */
public final class Printer {

    private Printer() {}

    /** True if a Chinese font is installed, without which no PDF can be printed directly. */
    public static boolean hasFonts() {
        return !Typeface.installed().isEmpty();
    }

    /**
     * Prints a PDF.
     *
     * @param truth what the tables say
     * @param narrative what stands around them
     * @param forms definitions of all forms that the truth has
     * @param style how it looks
     * @param file where it goes
     * @return the pages, counted from 1, that each of the truth's tables stands on, in its order
     */
    public static List<Set<Integer>> pdf(
            Truth truth, List<Prose> narrative, List<FormDefinition> forms, Style style, Path file) throws IOException {
        // Targets and declarations are drawn behind the tables.
        return PdfPrinter.print(new SheetMaker(truth, narrative, forms, style).make(), style, file)
                .subList(0, truth.tables().size());
    }

    /** Prints a docx, which needs no fonts; parameters as for {@link #pdf}. */
    public static void docx(Truth truth, List<Prose> narrative, List<FormDefinition> forms, Style style, Path file)
            throws IOException {
        DocxPrinter.print(new SheetMaker(truth, narrative, forms, style).make(), style, file);
    }

    /** Prints an xlsx, which needs no fonts; parameters as for {@link #pdf}. */
    public static void xlsx(Truth truth, List<Prose> narrative, List<FormDefinition> forms, Style style, Path file)
            throws IOException {
        WorkbookPrinter.print(new SheetMaker(truth, narrative, forms, style).make(), style, file);
    }
}
