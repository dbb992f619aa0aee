package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** A part of an OpenDocument file, read once from start to end. */
final class OdfXml extends XmlWalk {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> PREFIXES = Map.of(
            OASIS + "text:1.0", "text:",
            OASIS + "table:1.0", "table:",
            OASIS + "office:1.0", "office:",
            OASIS + "drawing:1.0", "draw:",
            OASIS + "style:1.0", "style:");

    private OdfXml(InputStream in) throws XMLStreamException {
        super(in);
    }

    /**
     * Opens a part of a package.
     *
     * @return {@code null} if there is no such part
     */
    static OdfXml open(ZipFile container, String part) throws IOException, XMLStreamException {
        ZipEntry entry = container.getEntry(part);
        return entry == null ? null : new OdfXml(container.getInputStream(entry));
    }

    /** Local name of the current element behind the prefix that OpenDocument's standard uses; {@code ?:} for others. */
    String name() {
        return PREFIXES.getOrDefault(namespace(), "?:") + localName();
    }

    /** A number of rows, columns or blanks: 1 if not stated. */
    int count(String attribute) {
        return Math.max(1, number(attribute, 1));
    }
}
