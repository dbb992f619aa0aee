package org.tabularium.corpus.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Prints a sheet as docx: native tables with real spans. */
final class DocxPrinter {

    /** Word measures pages in twentieths of a point. */
    private static final int TWIPS = 20;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    /** Word counts type in half points. */
    private static final int HALF_POINTS = 2;

    private static final Map<Style.Face, String> FACES = Map.of(
            Style.Face.SONG, "AR PL UMing CN",
            Style.Face.KAI, "AR PL UKai CN",
            Style.Face.HEI, "WenQuanYi Zen Hei");

    private final XWPFDocument document;
    private final Style style;
    private boolean across;
    private boolean fresh = true;

    private DocxPrinter(XWPFDocument document, Style style) {
        this.document = document;
        this.style = style;
    }

    static void print(Piece.Sheet sheet, Style style, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            DocxPrinter printer = new DocxPrinter(document, style);
            sheet.pieces().forEach(printer::print);
            printer.section(document.getDocument().getBody().addNewSectPr());
            document.write(out);
        }
    }

    private void print(Piece piece) {
        switch (piece) {
            case Piece.Text text -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(alignment(text.align()));
                paragraph.setIndentationFirstLine((int) (text.indent() * style.size() * TWIPS));
                run(paragraph, text.text(), text.scale());
                fresh = false;
            }
            case Piece.Line line -> {
                String joined = Stream.of(line.left(), line.centre(), line.right())
                        .filter(part -> part != null)
                        .collect(Collectors.joining("\t\t"));
                run(document.createParagraph(), joined, 1);
                fresh = false;
            }
            case Piece.Drawn drawn -> {
                new DocxTable(drawn.table(), style, document, this::run).print(inner());
                fresh = false;
            }
            case Piece.Together ignored -> {}
            case Piece.PageBreak next -> pageBreak(next.landscape());
        }
    }

    /** A page of another shape ends a section; else a break is enough. */
    private void pageBreak(boolean landscape) {
        if (landscape != across) {
            section(document.createParagraph().getCTP().addNewPPr().addNewSectPr());
            across = landscape;
        } else if (!fresh) {
            document.createParagraph().setPageBreak(true);
        }
        fresh = true;
    }

    private void section(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? A4_HEIGHT : A4_WIDTH));
        size.setH(BigInteger.valueOf(across ? A4_WIDTH : A4_HEIGHT));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        BigInteger margin = BigInteger.valueOf(Math.round(style.margin() * TWIPS));
        var margins = section.addNewPgMar();
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
    }

    /** From margin to margin, in twips. */
    private long inner() {
        return (across ? A4_HEIGHT : A4_WIDTH) - 2 * Math.round(style.margin() * TWIPS);
    }

    void run(XWPFParagraph paragraph, String text, double scale) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int k = 0; k < lines.length; k++) {
            if (k > 0) {
                run.addBreak();
            }
            run.setText(lines[k]);
        }
        run.setFontSize(Math.round(style.size() * scale * HALF_POINTS) / (double) HALF_POINTS);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setEastAsia(FACES.get(style.face()));
        fonts.setAscii(FACES.get(style.face()));
        fonts.setHAnsi(FACES.get(style.face()));
    }

    static ParagraphAlignment alignment(Piece.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
