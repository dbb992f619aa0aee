package org.tabularium.extractor.page.picture;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Dots per inch, by direction, since fax lines are wider apart than fax dots.
 *
 * @param x across
 * @param y down
 */
record Resolution(double x, double y) {

    private static final double MILLIMETRES = 25.4;
    private static final double POINTS = 72;
    /** The long side of A4, in points: the paper that nearly all disclosures are printed on. */
    private static final double A4 = 842;
    /** Longer than A2, or shorter than A6, is no sheet that a scanner took: the stated resolution is made up. */
    private static final double LONGEST = 1684;

    private static final double SHORTEST = 298;

    /** What a file states, or, where it states nothing that can be true, what makes the picture a sheet of A4. */
    static Resolution of(IIOMetadata metadata, int width, int height) {
        double x = stated(metadata, "HorizontalPixelSize");
        double y = stated(metadata, "VerticalPixelSize");
        if (x > 0 && y > 0) {
            double side = Math.max(width / x, height / y) * POINTS;
            if (side >= SHORTEST && side <= LONGEST) {
                return new Resolution(x, y);
            }
        }
        double dpi = Math.max(width, height) / A4 * POINTS;
        return new Resolution(dpi, dpi);
    }

    /** The names are those of the ImageIO's own, format-neutral tree; sizes are in millimetres. */
    private static double stated(IIOMetadata metadata, String name) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = ((Element) root).getElementsByTagName(name);
        if (sizes.getLength() == 0) {
            return 0;
        }
        double size = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return size > 0 ? MILLIMETRES / size : 0;
    }
}
