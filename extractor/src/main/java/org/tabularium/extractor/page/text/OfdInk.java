package org.tabularium.extractor.page.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CompositeObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.compositeObj.CT_VectorG;
import org.ofdrw.core.graph.pathObj.OptVal;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;
import org.ofdrw.core.pageDescription.drawParam.CT_DrawParam;
import org.ofdrw.reader.PageInfo;
import org.ofdrw.reader.ResourceManage;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/**
 * All that an OFD page prints, in points. An object lies in its boundary, and its own matrix acts within it (GB/T 33190,
 * 8.5); lengths in the file are millimetres.
 */
final class OfdInk {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** A line whose width is not stated (GB/T 33190, 8.2). */
    private static final double THIN = 0.353;
    /** Composites may hold composites; a file that nests them deeper goes round in circles. */
    private static final int DEEPEST = 16;

    /** An image and where it lies: from the unit square, which it fills, to the page in points. */
    record Placed(String resource, AffineTransform place) {}

    private final ResourceManage resources;
    private final Box page;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Placed> images = new ArrayList<>();
    private final RuleCollector rules = new RuleCollector();

    private OfdInk(ResourceManage resources, Box page) {
        this.resources = resources;
        this.page = page;
    }

    /** Reads a page with the templates that lie under it. */
    static OfdInk read(PageInfo page, ResourceManage resources) {
        ST_Box size = page.getSize();
        AffineTransform points = AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
        points.translate(-size.getTopLeftX(), -size.getTopLeftY());
        Box area = new Box(0, 0, size.getWidth() * POINTS_PER_MILLIMETRE, size.getHeight() * POINTS_PER_MILLIMETRE);
        OfdInk ink = new OfdInk(resources, area);
        page.getAllLayer().forEach(layer -> ink.block(layer, points, 0));
        return ink;
    }

    /** All of it as the pages of other files have it. */
    PageInk ink() {
        List<PageInk.Picture> pictures = images.stream()
                .map(image -> new PageInk.Picture(box(image.place()), 0))
                .toList();
        return new PageInk(
                page.width(), page.height(), glyphs, PageInk.Traces.NONE, rules.rules(), pictures, Projection.IDENTITY);
    }

    List<Placed> images() {
        return List.copyOf(images);
    }

    private Box box(AffineTransform place) {
        Rectangle2D bounds =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        double left = Math.clamp(bounds.getMinX(), 0, page.width());
        double top = Math.clamp(bounds.getMinY(), 0, page.height());
        double right = Math.clamp(bounds.getMaxX(), left, page.width());
        double bottom = Math.clamp(bounds.getMaxY(), top, page.height());
        return Box.between(left, top, right, bottom);
    }

    private void block(CT_PageBlock block, AffineTransform points, int depth) {
        for (PageBlockType child : block.getPageBlocks()) {
            switch (child) {
                case TextObject text when shown(text) -> new OfdText(text, place(text, points)).addTo(glyphs);
                case PathObject path when shown(path) -> path(path, place(path, points));
                case ImageObject image
                when shown(image) && image.getResourceID() != null ->
                    images.add(new Placed(image.getResourceID().toString(), place(image, points)));
                case CompositeObject composite
                when shown(composite) -> composite(composite, place(composite, points), depth);
                case CT_PageBlock inner -> block(inner, points, depth);
                default -> {}
            }
        }
    }

    private static boolean shown(CT_GraphicUnit<?> unit) {
        return unit.getBoundary() != null
                && !Boolean.FALSE.equals(unit.getVisible())
                && !Integer.valueOf(0).equals(unit.getAlpha());
    }

    /** From an object's own coordinates to the page in points. */
    private static AffineTransform place(CT_GraphicUnit<?> unit, AffineTransform points) {
        AffineTransform place = new AffineTransform(points);
        place.translate(unit.getBoundary().getTopLeftX(), unit.getBoundary().getTopLeftY());
        ST_Array matrix = unit.getCTM();
        if (matrix != null && matrix.size() == 6) {
            place.concatenate(new AffineTransform(matrix.expectArr(6)));
        }
        return place;
    }

    private void composite(CompositeObject composite, AffineTransform place, int depth) {
        CT_VectorG vector = composite.getResourceID() == null || depth > DEEPEST
                ? null
                : resources.getCompositeGraphicUnit(composite.getResourceID().toString());
        if (vector != null && vector.getContent() != null) {
            block(vector.getContent(), place, depth + 1);
        }
    }

    private void path(PathObject path, AffineTransform place) {
        DrawnPath drawn = new DrawnPath();
        if (path.getAbbreviatedDataEle() != null) {
            path.getAbbreviatedDataEle().getRawOptVal().forEach(step -> draw(step, drawn, place));
        }
        CT_DrawParam style = resources.superDrawParam(path);
        if (Boolean.TRUE.equals(path.getFill())) {
            rules.fill(drawn, OfdColour.white(path.getFillColor()), page);
        }
        if (!Boolean.FALSE.equals(path.getStroke())) {
            Double width = path.getLineWidth() == null && style != null ? style.getLineWidth() : path.getLineWidth();
            double scale = Math.sqrt(Math.abs(place.getDeterminant()));
            rules.stroke(
                    drawn,
                    Objects.requireNonNullElse(width, THIN) * scale,
                    OfdColour.white(path.getStrokeColor()),
                    page);
        }
    }

    /** Curves count by their end points. */
    private static void draw(OptVal step, DrawnPath drawn, AffineTransform place) {
        double[] values = step.getValues();
        if (step.getOpt().equals("C")) {
            drawn.close();
        } else if (values.length >= 2) {
            Point2D end =
                    place.transform(new Point2D.Double(values[values.length - 2], values[values.length - 1]), null);
            if (step.getOpt().equals("M") || step.getOpt().equals("S")) {
                drawn.moveTo(end.getX(), end.getY());
            } else {
                drawn.lineTo(end.getX(), end.getY());
            }
        }
    }
}
