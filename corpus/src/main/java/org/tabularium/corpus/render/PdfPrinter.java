package org.tabularium.corpus.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a sheet as PDF, fonts embedded. */
final class PdfPrinter {

    private static final double LINE_SPACING = 1.5;
    /** Any number: a document's id is otherwise made of the time. */
    private static final long DOCUMENT_ID = 1;

    /** A title, its lead lines, a header and a row, in lines of table type. */
    private static final double TOGETHER = 14;

    private final Canvas canvas;
    private final Typeface face;
    private final Style style;
    private final List<Set<Integer>> tables = new ArrayList<>();

    private PdfPrinter(Canvas canvas, Typeface face, Style style) {
        this.canvas = canvas;
        this.face = face;
        this.style = style;
    }

    /** The pages of each drawn table, in order. */
    static List<Set<Integer>> print(Piece.Sheet sheet, Style style, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            List<Set<Integer>> tables;
            Typeface face = new Typeface(document, style.face());
            try (Canvas canvas = new Canvas(document, face, style)) {
                PdfPrinter printer = new PdfPrinter(canvas, face, style);
                for (Piece piece : sheet.pieces()) {
                    printer.print(piece);
                }
                tables = printer.tables;
            }
            document.save(file.toFile());
            return tables;
        }
    }

    private void print(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Text text -> text(text);
            case Piece.Line line -> line(line);
            case Piece.Drawn drawn -> tables.add(new TablePrinter(drawn.table(), canvas, face, style).print());
            case Piece.Together ignored -> {
                if (canvas.room() < TOGETHER * style.size()) {
                    canvas.nextPage();
                }
            }
            case Piece.PageBreak next -> {
                if (!canvas.fresh() || next.landscape() != canvas.width() > canvas.height()) {
                    canvas.newPage(next.landscape());
                }
            }
        }
    }

    private void text(Piece.Text text) throws IOException {
        double size = style.size() * text.scale();
        List<String> lines = Lines.of("　".repeat(text.indent()) + text.text(), face, size, canvas.inner());
        for (String line : lines) {
            set(line, text.align(), size);
        }
    }

    private void set(String line, Piece.Align align, double size) throws IOException {
        if (canvas.room() < size * LINE_SPACING) {
            canvas.nextPage();
        }
        canvas.text(line, style.margin() + offset(line, align, size), canvas.y(), size);
        canvas.down(size * LINE_SPACING);
    }

    private double offset(String line, Piece.Align align, double size) throws IOException {
        double left = canvas.inner() - face.width(line, size);
        return switch (align) {
            case LEFT -> 0;
            case CENTRE -> left / 2;
            case RIGHT -> left;
        };
    }

    /** Parts that would meet stand on lines of their own. */
    private void line(Piece.Line line) throws IOException {
        double size = style.size();
        String left = line.left() == null ? "" : line.left();
        String centre = line.centre() == null ? "" : line.centre();
        String right = line.right() == null ? "" : line.right();
        double side = Math.max(face.width(left, size), face.width(right, size));
        if (face.width(centre, size) + 2 * side + 2 * size > canvas.inner()) {
            set(left, Piece.Align.LEFT, size);
            left = "";
        }
        if (canvas.room() < size * LINE_SPACING) {
            canvas.nextPage();
        }
        canvas.text(left, style.margin(), canvas.y(), size);
        canvas.text(centre, style.margin() + offset(centre, Piece.Align.CENTRE, size), canvas.y(), size);
        set(right, Piece.Align.RIGHT, size);
    }
}
