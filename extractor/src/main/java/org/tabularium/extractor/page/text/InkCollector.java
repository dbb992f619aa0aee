package org.tabularium.extractor.page.text;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/** Runs once through a page's content and keeps what shows: characters, lines, pictures. For one page. */
final class InkCollector extends PDFGraphicsStreamEngine {

    /** Fainter than this is not seen. */
    private static final double FAINT = 0.05;

    private final PageFrame frame;
    private final GlyphMaker glyphMaker;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RuleCollector rules = new RuleCollector();
    private final List<PageInk.Picture> pictures = new ArrayList<>();
    private final DrawnPath path = new DrawnPath();
    private final Point2D current = new Point2D.Float();
    private Clip clip;
    private boolean clipping;
    private int hidden;
    private int curvesOfPath;
    private int curves;

    private InkCollector(PDPage page) {
        super(page);
        frame = PageFrame.of(page);
        glyphMaker = new GlyphMaker(frame);
        clip = new Clip(frame.page());
    }

    /**
     * What is printed on a page.
     *
     * @throws IOException if its content cannot be decoded
     */
    static PageInk read(PDPage page) throws IOException {
        InkCollector collector = new InkCollector(page);
        collector.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            // Form fields and typed remarks are printed with the page; links, pop-ups and marks add no text.
            boolean typed = annotation instanceof PDAnnotationWidget || "FreeText".equals(annotation.getSubtype());
            if (typed && !annotation.isHidden() && !annotation.isNoView()) {
                collector.showAnnotation(annotation);
            }
        }
        PageFrame frame = collector.frame;
        return new PageInk(
                frame.width(),
                frame.height(),
                collector.glyphs,
                new PageInk.Traces(collector.hidden, collector.curves),
                collector.rules.rules(),
                collector.pictures,
                Projection.IDENTITY);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            // Invisible: another program's reading of the picture below, which is not what stands on the page.
            hidden++;
            return;
        }
        Glyph glyph = glyphMaker.make(matrix, font, code, displacement);
        if (glyph != null && clip.shows(glyph.box())) {
            glyphs.add(glyph);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Box box = clip.of(frame.box(place, 0, 0, 1, 1));
        if (box == null || box.area() == 0) {
            return;
        }
        double printed = Math.max(1, Math.hypot(place.getScaleX(), place.getShearY()));
        pictures.add(new PageInk.Picture(box, image.getWidth() * 72.0 / printed));
        if (covers(image) && box.area() > frame.page().area() / 2) {
            int shown = glyphs.size();
            glyphs.removeIf(
                    glyph -> box.contains(glyph.box().centerX(), glyph.box().centerY()));
            hidden += shown - glyphs.size();
        }
    }

    /** True if nothing shows through. */
    private boolean covers(PDImage image) {
        return image instanceof PDImageXObject object
                && !image.isStencil()
                && !object.getCOSObject().containsKey(COSName.SMASK)
                && !object.getCOSObject().containsKey(COSName.MASK)
                && getGraphicsState().getNonStrokeAlphaConstant() == 1
                && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Clip outer = clip;
        clip = new Clip(outer.now());
        clip.narrow(box(form));
        super.showForm(form);
        clip = outer;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    private Box box(PDFormXObject form) {
        PDRectangle edges = form.getBBox();
        if (edges == null) {
            return clip.now();
        }
        Matrix place = Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
        return frame.box(
                place, edges.getLowerLeftX(), edges.getLowerLeftY(), edges.getUpperRightX(), edges.getUpperRightY());
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clip.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip.restore();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        current.setLocation(x, y);
        path.moveTo(frame.x(x, y), frame.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current.setLocation(x, y);
        path.lineTo(frame.x(x, y), frame.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
        curvesOfPath++;
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void endPath() {
        if (clipping) {
            clip.narrow(path.box());
            clipping = false;
        }
        path.clear();
        curvesOfPath = 0;
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        if (getGraphicsState().getAlphaConstant() >= FAINT) {
            double thickness = transformWidth(getGraphicsState().getLineWidth());
            rules.stroke(path, thickness, Ink.white(getGraphicsState().getStrokingColor()), clip.now());
        }
    }

    private void fill() {
        if (getGraphicsState().getNonStrokeAlphaConstant() >= FAINT) {
            curves += curvesOfPath;
            rules.fill(path, Ink.white(getGraphicsState().getNonStrokingColor()), clip.now());
        }
    }

    @Override
    public void shadingFill(COSName shading) {
        // A gradient is a background, never a line.
    }
}
