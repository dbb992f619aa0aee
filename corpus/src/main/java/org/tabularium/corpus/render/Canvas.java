package org.tabularium.corpus.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The page being printed; measures from its top-left corner downwards, in points. */
final class Canvas implements AutoCloseable {

    private static final float LINE_WIDTH = 0.5f;
    /** Where letters stand in their line: the baseline lies so far below its top, in ems. */
    private static final double ASCENT = 0.86;

    private static final double FOOTER_FROM_BOTTOM = 26;

    private static final int QUARTER = 90;

    private final PDDocument document;
    private final Typeface face;
    private final Style style;
    private double width;
    private double height;
    private PDPageContentStream stream;
    private double y;

    Canvas(PDDocument document, Typeface face, Style style) throws IOException {
        this.document = document;
        this.face = face;
        this.style = style;
        newPage(false);
    }

    void newPage(boolean landscape) throws IOException {
        close();
        PDRectangle sheet = style.quirks().largeSheets() ? PDRectangle.A3 : PDRectangle.A4;
        width = landscape ? sheet.getHeight() : sheet.getWidth();
        height = landscape ? sheet.getWidth() : sheet.getHeight();
        boolean turned = landscape && style.quirks().turned();
        PDPage page = new PDPage(
                turned
                        ? new PDRectangle((float) height, (float) width)
                        : new PDRectangle((float) width, (float) height));
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        if (turned) {
            page.setRotation(QUARTER);
            stream.transform(new Matrix(0, 1, -1, 0, (float) height, 0));
        }
        stream.setLineWidth(LINE_WIDTH);
        y = style.margin();
        if (style.footer()) {
            String number = Integer.toString(document.getNumberOfPages());
            double x = (width() - face.width(number, style.size())) / 2;
            text(number, x, height() - FOOTER_FROM_BOTTOM, style.size());
        }
    }

    /** A page of the same shape. */
    void nextPage() throws IOException {
        newPage(width() > height());
    }

    /** The number of the page, from 1. */
    int page() {
        return document.getNumberOfPages();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** From margin to margin. */
    double inner() {
        return width() - 2 * style.margin();
    }

    double y() {
        return y;
    }

    void down(double points) {
        y += points;
    }

    /** What is left above the lower margin. */
    double room() {
        return height() - style.margin() - y;
    }

    boolean fresh() {
        return y <= style.margin();
    }

    /** Sets a line of text; {@code top} is the line's upper edge. */
    void text(String text, double x, double top, double size) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.newLineAtOffset((float) x, (float) (height() - top - ASCENT * size));
        for (Typeface.Run run : face.runs(text)) {
            stream.setFont(run.font(), (float) size);
            stream.showText(run.text());
        }
        stream.endText();
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        stream.moveTo((float) x1, (float) (height() - y1));
        stream.lineTo((float) x2, (float) (height() - y2));
        stream.stroke();
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
