package org.tabularium.extractor.page.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dom4j.io.SAXReader;
import org.ofdrw.pkg.tool.SAXReaderFactory;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;
import org.ofdrw.reader.ZipUtil;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/** The pages of an open OFD, which lies unpacked on disk meanwhile. Not thread-safe. */
public final class OfdPages implements AutoCloseable {

    static {
        // The library's own XML reader would follow references out of the file, to any file of this machine.
        SAXReaderFactory.SetCustomizedProducer(SAXReader::createDefault);
    }

    private final OFDReader document;

    private OfdPages(OFDReader document) {
        this.document = document;
    }

    /**
     * Opens an OFD. Its unpacked size is to be checked before.
     *
     * @throws UnreadableFile if it is broken
     */
    public static OfdPages open(Path file) throws UnreadableFile, IOException {
        // The library would leave a broken file's folder behind.
        Path unpacked = Files.createTempDirectory("tabularium-ofd");
        try {
            ZipUtil.unZipFileByApacheCommonCompress(file.toFile(), unpacked + File.separator);
            return new OfdPages(new OFDReader(unpacked.toString(), true));
        } catch (IOException | RuntimeException e) {
            delete(unpacked);
            // The library answers a broken file with any of these.
            throw broken(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    private static UnreadableFile broken(Exception e) {
        return new UnreadableFile(Reason.DAMAGED, "The OFD file is broken: " + e.getMessage(), e);
    }

    /** Number of pages. */
    public int count() throws UnreadableFile {
        try {
            return document.getNumberOfPages();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /**
     * @param number from 1
     * @throws UnreadableFile if the page is broken or missing
     */
    OfdInk ink(int number) throws UnreadableFile {
        try {
            PageInfo page = document.getPageInfo(number);
            return OfdInk.read(page, document.getResMgt());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /**
     * A page as a picture, to be had while the OFD is open.
     *
     * @param number from 1
     */
    public PageImage image(int number) throws UnreadableFile {
        return new OfdPageImage(document.getResMgt(), number, ink(number));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
