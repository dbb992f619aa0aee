package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Content.Flow;

/** Reads workbooks: .xlsx, and .xls of Excel 97 to 2003, which WPS's .et files are too. */
public final class SheetReader {

    /**
     * POI holds a whole workbook in memory, ten times and more the size of its unpacked parts: this many bytes fill half
     * a gigabyte. A disclosure's workbook has some hundred thousand.
     */
    private static final long MOST_BYTES = 50L << 20;

    /**
     * @param file an .xlsx
     * @param unpacked its size when unpacked
     * @throws UnreadableFile if it is broken, encrypted or too large
     */
    public Flow readXlsx(Path file, long unpacked) throws UnreadableFile {
        if (unpacked > MOST_BYTES) {
            throw new UnreadableFile(
                    Reason.OVER_LIMIT,
                    "The workbook unpacks to %d MB; at most %d are read.".formatted(unpacked >> 20, MOST_BYTES >> 20));
        }
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(container)) {
            return flow(workbook);
        } catch (POIXMLException e) {
            String what = String.valueOf(e.getMessage());
            Reason reason = what.contains("Strict OOXML") ? Reason.UNSUPPORTED : Reason.DAMAGED;
            throw new UnreadableFile(reason, "The workbook cannot be read: " + what, e);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /**
     * @param file an .xls
     * @throws UnreadableFile if it is broken, encrypted, or older than Excel 97
     */
    public Flow readXls(Path file) throws UnreadableFile {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container)) {
            return flow(workbook);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "The workbook needs a password; send it without one.", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableFile(Reason.UNSUPPORTED, "The workbook is older than Excel 97; save it anew.", e);
        } catch (UnsupportedFileFormatException e) {
            throw new UnreadableFile(Reason.UNSUPPORTED, "The workbook is of a kind that is not read.", e);
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | RecordFormatException e) {
            // Which of these POI throws for a file cut short depends on where it was cut.
            throw damaged(e);
        }
    }

    private static UnreadableFile damaged(Exception e) {
        return new UnreadableFile(Reason.DAMAGED, "The workbook is broken or cut short: " + e.getMessage(), e);
    }

    private static Flow flow(Workbook workbook) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean seen = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            // A chart's sheet has no cells and is none of POI's sheets.
            if (seen && workbook.getSheetAt(i) != null) {
                elements.addAll(
                        new SheetCells(workbook, workbook.getSheetAt(i)).sheet().elements());
            }
        }
        return new Flow(elements);
    }
}
