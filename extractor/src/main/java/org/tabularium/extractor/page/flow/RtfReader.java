package org.tabularium.extractor.page.flow;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Flow;

/**
 * Reads .rtf files. A library splits the file into groups, control words and characters; tables are put together here,
 * since no reader of RTF in Java keeps merged cells.
 */
public final class RtfReader {

    /**
     * @param file an .rtf
     * @throws UnreadableFile if it is broken or cut short
     * @throws IOException if the disk fails
     */
    public Flow read(Path file) throws UnreadableFile, IOException {
        RtfBody body = new RtfBody();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new StandardRtfParser().parse(new RtfStreamSource(in), body);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new UnreadableFile(Reason.DAMAGED, "The RTF file is broken: " + e.getMessage(), e);
        }
        if (!body.whole()) {
            throw new UnreadableFile(Reason.DAMAGED, "The RTF file is cut short; send it again.");
        }
        return new Flow(body.elements());
    }
}
