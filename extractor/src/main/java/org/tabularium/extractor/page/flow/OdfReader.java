package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Content.Flow;

/**
 * Reads OpenDocument texts and workbooks (.odt, .ods). The text is read from the XML itself, once from start to end:
 * what these files state is close to what the flow needs, spans included.
 */
public final class OdfReader {

    /** Manifests name each part once: more than this is no document of a usable size. */
    private static final int MANIFEST_BYTES = 4 << 20;

    /**
     * @param file an .odt or .ods
     * @throws UnreadableFile if it is broken or needs a password
     * @throws IOException if the disk fails
     */
    public Flow read(Path file) throws UnreadableFile, IOException {
        try (ZipFile container = new ZipFile(file.toFile())) {
            if (encrypted(container)) {
                throw new UnreadableFile(Reason.ENCRYPTED, "The file needs a password; send it without one.");
            }
            OdfStyles styles = new OdfStyles();
            OdfLists lists = new OdfLists();
            try (OdfXml shared = OdfXml.open(container, "styles.xml")) {
                if (shared != null) {
                    part(shared, styles, lists);
                }
            }
            try (OdfXml content = OdfXml.open(container, "content.xml")) {
                if (content == null) {
                    throw new UnreadableFile(Reason.DAMAGED, "The OpenDocument file has no content inside.");
                }
                return new Flow(part(content, styles, lists));
            }
        } catch (ZipException | XMLStreamException e) {
            throw new UnreadableFile(Reason.DAMAGED, "The OpenDocument file is broken: " + e.getMessage(), e);
        }
    }

    /** Reads the styles of a part, and the body if it has one. */
    private static List<Element> part(OdfXml xml, OdfStyles styles, OdfLists lists) throws XMLStreamException {
        List<Element> elements = List.of();
        xml.child();
        while (xml.child()) {
            switch (xml.name()) {
                case "office:styles", "office:automatic-styles" -> styles.read(xml, lists);
                case "office:body" -> elements = body(xml, styles, lists);
                default -> xml.skip();
            }
        }
        return elements;
    }

    private static List<Element> body(OdfXml xml, OdfStyles styles, OdfLists lists) throws XMLStreamException {
        List<Element> elements = List.of();
        OdtBody text = new OdtBody(styles, lists);
        while (xml.child()) {
            switch (xml.name()) {
                case "office:text" -> elements = text.read(xml);
                case "office:spreadsheet" -> elements = new OdsBody(styles, text).read(xml);
                default -> xml.skip();
            }
        }
        return elements;
    }

    private static boolean encrypted(ZipFile container) throws IOException {
        ZipEntry manifest = container.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = container.getInputStream(manifest)) {
            return new String(in.readNBytes(MANIFEST_BYTES), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }
}
