package org.tabularium.extractor.page.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/**
 * Tells a PDF that was cut short. PDF libraries repair such files by leaving out what is missing, and a document that
 * silently lacks its last pages is worse than none.
 */
final class PdfEnd {

    /** Mail gateways and servers append some kilobytes after the end mark; more than this nobody does. */
    private static final int TAIL = 64 << 10;

    /** A linearized file says so, and how long it is, at its very start (ISO 32000-1, F.3.1). */
    private static final int HEAD = 1 << 10;

    private static final Pattern LENGTH = Pattern.compile("/Linearized\\b.*?/L\\s+(\\d{1,18})", Pattern.DOTALL);

    private PdfEnd() {}

    /** @throws UnreadableFile if the end is missing */
    static void check(Path file) throws UnreadableFile, IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            String tail = read(channel, Math.max(0, size - TAIL), TAIL);
            Matcher linearized = LENGTH.matcher(read(channel, 0, HEAD));
            boolean shorter = linearized.find() && Long.parseLong(linearized.group(1)) > size;
            if (shorter || !tail.contains("%%EOF")) {
                throw new UnreadableFile(
                        Reason.DAMAGED, "The PDF is cut short: its end is missing. Send the whole file again.");
            }
        }
    }

    private static String read(FileChannel channel, long position, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, position + buffer.position());
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}
