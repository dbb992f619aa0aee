package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** A part of a .docx, read once from start to end. Only WordprocessingML counts, in both of its namespaces. */
final class WordXml implements AutoCloseable {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private final InputStream in;
    private final XMLStreamReader reader;

    WordXml(PackagePart part) throws IOException, XMLStreamException {
        in = part.getInputStream();
        // POI's factory refuses document types and outside entities.
        reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    }

    /** Goes to the next child of the element that the reader stands in; false at that element's end. */
    boolean child() throws XMLStreamException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Local name of the current element, with a prefix for what is not Word's own: {@code mc:}, {@code m:}, else {@code ?:}. */
    String name() {
        String namespace = reader.getNamespaceURI();
        if (NAMESPACES.contains(namespace)) {
            return reader.getLocalName();
        }
        if (namespace != null && namespace.endsWith("/markup-compatibility/2006")) {
            return "mc:" + reader.getLocalName();
        }
        return (namespace != null && namespace.endsWith("/math") ? "m:" : "?:") + reader.getLocalName();
    }

    /** An attribute of the current element; {@code null} if absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code w:val}; {@code null} if absent. */
    String value() {
        return attribute("val");
    }

    /** A number in {@code w:val}; {@code otherwise} if absent or no number. */
    int number(int otherwise) {
        return number("val", otherwise);
    }

    int number(String attribute, int otherwise) {
        String text = attribute(attribute);
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** A property that is on unless its value says no. */
    boolean on() {
        String text = value();
        return text == null || !Set.of("0", "false", "off", "none").contains(text);
    }

    /** The text of the current element, which is left. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** Leaves the current element, whatever is in it. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
