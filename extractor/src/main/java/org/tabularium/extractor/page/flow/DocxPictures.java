package org.tabularium.extractor.page.flow;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.page.picture.PictureFile;
import org.tabularium.extractor.page.text.RuledPicture;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Page;

/** The pictures of a .docx that may be tables: read, or kept as unread, so that none is passed over in silence. */
final class DocxPictures {

    /** English metric units, 914,400 to the inch. */
    private static final double EMU = 12_700;

    /** How fine a picture must be to tell whether there are lines. */
    private static final double LOOK_DPI = 72;

    /** A table of two columns and three rows needs as much, in points; seals, logos and formulas are smaller. */
    private static final double LEAST_WIDTH = 150;

    private static final double LEAST_HEIGHT = 40;

    private static final Pattern STYLED = Pattern.compile("(?:^|;)\\s*(width|height):([\\d.]+)pt");

    private final PackagePart main;
    private final PageReader reader;
    private double width;
    private double height;
    private int count;

    /** @param main the part whose relations name the pictures */
    DocxPictures(PackagePart main, PageReader reader) {
        this.main = main;
        this.reader = reader;
    }

    /** Takes note of a drawing's current element, which stays; the picture, if it names one that may be a table. */
    Optional<Element> see(WordXml xml) {
        switch (xml.name()) {
            case "?:extent" -> {
                width = xml.number("cx", 0) / EMU;
                height = xml.number("cy", 0) / EMU;
            }
            case "?:shape", "?:rect" -> styled(xml.attribute("style"));
            case "?:blip" -> {
                return picture(xml.attribute("embed"));
            }
            case "?:imagedata" -> {
                return picture(xml.attribute("id"));
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void styled(String style) {
        Matcher sizes = STYLED.matcher(style == null ? "" : style);
        while (sizes.find()) {
            double points = Double.parseDouble(sizes.group(2));
            if (sizes.group(1).equals("width")) {
                width = points;
            } else {
                height = points;
            }
        }
    }

    private Optional<Element> picture(String id) {
        if (id == null || width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            return Optional.empty();
        }
        Page unread = new Page(count + 1, width, height, Page.Source.UNREAD, List.of(), List.of());
        Page page = unread;
        try (PictureFile file = PictureFile.of(bytes(id))) {
            PageImage image = new Drawn(file.page(1), count + 1, width, height);
            page = RuledPicture.holdsTable(image.render(LOOK_DPI)) ? reader.read(image) : null;
        } catch (UnreadableFile | IOException | UncheckedIOException | InvalidFormatException e) {
            // A drawing of a kind that is not decoded (EMF, WMF), or a broken one: what stands in it is not known.
            page = unread;
        }
        if (page == null) {
            return Optional.empty();
        }
        count++;
        return Optional.of(new Element.Picture(page));
    }

    private byte[] bytes(String id) throws IOException, InvalidFormatException {
        PackageRelationship relationship = main.getRelationship(id);
        PackagePart part = relationship == null ? null : main.getRelatedPart(relationship);
        if (part == null) {
            throw new IOException("no picture " + id);
        }
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** A picture as large as it is drawn. */
    private record Drawn(PageImage picture, int number, double width, double height) implements PageImage {

        @Override
        public double scannedDpi() {
            return picture.scannedDpi() * picture.width() / width;
        }

        @Override
        public BufferedImage render(double dpi) {
            // The picture's own points are not those of the drawing.
            return picture.render(dpi * width / picture.width());
        }
    }
}
