package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** XML read once, from start to end, child by child. */
class XmlWalk implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader reader;

    XmlWalk(InputStream in) throws XMLStreamException {
        this.in = in;
        // POI's factory refuses document types and outside entities.
        this.reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
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

    /** Goes to the next child, or to the next text between children; false at the element's end. */
    boolean childOrText() throws XMLStreamException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** True after {@link #childOrText} if it came to a text. */
    boolean onText() {
        return !reader.isStartElement();
    }

    /** The text that {@link #childOrText} came to. */
    String characters() {
        return reader.getText();
    }

    String namespace() {
        return reader.getNamespaceURI();
    }

    String localName() {
        return reader.getLocalName();
    }

    /** An attribute of the current element by its local name; {@code null} if absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute; {@code otherwise} if absent or no number. */
    int number(String attribute, int otherwise) {
        String text = attribute(attribute);
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
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
