package org.tabularium.extractor.recognise;

import java.util.List;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.FormDefinition;

/** A part of a document, understood as far as its form goes. */
public sealed interface Recognised {

    /**
     * A table of a known form.
     *
     * @param definition the form
     * @param table its grid
     * @param header where its header lies
     * @param binding which of its columns is which
     * @param title as printed; {@code null} if none stands above it
     * @param project the project's name that the title carries; {@code null} if none
     * @param lead organisation, year and unit printed with it
     * @param notes printed under it
     * @param sure false if the form was told by less than its title and its whole header
     */
    record Form(
            FormDefinition definition,
            RawTable table,
            Header header,
            Binding binding,
            Printed title,
            String project,
            Lead lead,
            List<Printed> notes,
            boolean sure)
            implements Recognised {
        public Form {
            notes = List.copyOf(notes);
        }

        /** The same with notes. */
        Form noted(List<Printed> printed) {
            return new Form(definition, table, header, binding, title, project, lead, printed, sure);
        }

        /** The same as a form of no known layout, which is never sure. */
        Form withoutLayout() {
            return new Form(definition.withoutLayout(), table, header, binding, title, project, lead, notes, false);
        }

        /** True if any of its table was read off an image. */
        public boolean isScanned() {
            return Recognised.isScanned(table);
        }

        /** The same with another lead. */
        public Form led(Lead other) {
            return new Form(definition, table, header, binding, title, project, other, notes, sure);
        }
    }

    /**
     * A table of no known form.
     *
     * @param table its grid
     * @param title the line above it; {@code null} if none
     */
    record Unknown(RawTable table, Printed title) implements Recognised {}

    /** True if any of a table was read off an image. */
    static boolean isScanned(RawTable table) {
        return table.grid().cells().stream().anyMatch(cell -> cell.printed().origin() == Origin.OCR);
    }

    /** A paragraph that belongs to no table. */
    record Prose(Paragraph paragraph) implements Recognised {}
}
