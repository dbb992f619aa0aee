package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Flow;

/**
 * Reads .docx files. POI opens the package; the text is read from the XML itself, once from start to end, because POI's
 * own paragraphs and tables lose text boxes, tables in content controls, and generated numbers.
 */
public final class DocxReader {

    private final PageReader pictures;

    /** @param pictures reads pictures of tables */
    public DocxReader(PageReader pictures) {
        this.pictures = pictures;
    }

    /**
     * @param file a .docx
     * @throws UnreadableFile if it is broken
     * @throws IOException if the disk fails
     */
    public Flow read(Path file) throws UnreadableFile, IOException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart main = target(container, container, "officeDocument");
            if (main == null) {
                throw new UnreadableFile(Reason.DAMAGED, "The Word file has no document inside.");
            }
            DocxLists lists = new DocxLists(target(container, main, "numbering"), target(container, main, "styles"));
            try (WordXml xml = new WordXml(main)) {
                return new Flow(new DocxBody(lists, new DocxPictures(main, pictures)).read(xml));
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | XMLStreamException e) {
            throw new UnreadableFile(Reason.DAMAGED, "The Word file is broken: " + e.getMessage(), e);
        }
    }

    private static PackagePart target(OPCPackage container, Object source, String kind) throws InvalidFormatException {
        PackageRelationshipCollection all =
                source instanceof PackagePart part ? part.getRelationships() : container.getRelationships();
        for (PackageRelationship relationship : all) {
            // The strict and the transitional form of the type differ in all but the last step.
            if (relationship.getRelationshipType().endsWith("/relationships/" + kind)) {
                return source instanceof PackagePart part
                        ? part.getRelatedPart(relationship)
                        : container.getPart(relationship);
            }
        }
        return null;
    }
}
