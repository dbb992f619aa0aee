package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Content.Flow;

/** Reads .doc files, the binary format of Word 97 to 2003, which WPS Writer writes too. */
public final class DocReader {

    /**
     * @param file a .doc
     * @throws UnreadableFile if it is broken, encrypted, or older than Word 97
     */
    public Flow read(Path file) throws UnreadableFile {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HWPFDocument document = new HWPFDocument(container)) {
            return new Flow(elements(document));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "The Word file needs a password.", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableFile(Reason.UNSUPPORTED, "The Word file is older than Word 97; save it anew.", e);
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | RecordFormatException e) {
            // Which of these POI throws for a file cut short depends on where it was cut.
            throw new UnreadableFile(Reason.DAMAGED, "The Word file is broken or cut short: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(HWPFDocument document) {
        DocLists lists = new DocLists(document.getListTables());
        List<Element> elements = new ArrayList<>();
        Range body = document.getRange();
        int i = 0;
        while (i < body.numParagraphs()) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                elements.addAll(new DocTable(lists).read(table));
                i += Math.max(1, table.numParagraphs());
            } else {
                DocText.paragraph(paragraph, lists).ifPresent(elements::add);
                i++;
            }
        }
        boxes(document, lists).forEach(elements::add);
        return elements;
    }

    /** Text boxes lie in a story of their own, without a place in the text: they follow it. */
    private static List<Element> boxes(HWPFDocument document, DocLists lists) {
        List<Element> elements = new ArrayList<>();
        Range boxes = document.getMainTextboxRange();
        for (int i = 0; i < boxes.numParagraphs(); i++) {
            DocText.paragraph(boxes.getParagraph(i), lists).ifPresent(elements::add);
        }
        return elements;
    }
}
