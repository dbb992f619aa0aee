package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** A part of a .docx, read once from start to end. Only WordprocessingML counts, in both of its namespaces. */
final class WordXml extends XmlWalk {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    WordXml(PackagePart part) throws IOException, XMLStreamException {
        super(part.getInputStream());
    }

    /** Local name of the current element, with a prefix for what is not Word's own: {@code mc:}, {@code m:}, else {@code ?:}. */
    String name() {
        String namespace = namespace();
        if (NAMESPACES.contains(namespace)) {
            return localName();
        }
        if (namespace != null && namespace.endsWith("/markup-compatibility/2006")) {
            return "mc:" + localName();
        }
        return (namespace != null && namespace.endsWith("/math") ? "m:" : "?:") + localName();
    }

    /** The attribute {@code w:val}; {@code null} if absent. */
    String value() {
        return attribute("val");
    }

    /** A number in {@code w:val}; {@code otherwise} if absent or no number. */
    int number(int otherwise) {
        return number("val", otherwise);
    }

    /** A property that is on unless its value says no. */
    boolean on() {
        String text = value();
        return text == null || !Set.of("0", "false", "off", "none").contains(text);
    }
}
