package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a saved web page, whose stated character set may be missing or wrong. */
final class HtmlText {

    /** A page states its character set at its beginning; browsers look at no more (HTML, 13.2.3.2). */
    private static final int PRESCAN = 1024;

    private static final Pattern STATED = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    /** What browsers take GB2312, GBK and GB18030 alike for, as its characters include the others'. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** The byte order marks of UTF-16. */
    private static final Set<Integer> MARKS = Set.of(0xFEFF, 0xFFFE);

    private HtmlText() {}

    /** Bytes that are valid UTF-8 are UTF-8: no Chinese text in another encoding is so by chance. */
    static String of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length >= 2 && MARKS.contains((bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, stated(bytes));
        }
    }

    private static Charset stated(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher stated = STATED.matcher(start);
        String name = stated.find() ? stated.group(1).toLowerCase(Locale.ROOT) : "";
        boolean other =
                !name.isEmpty() && !name.startsWith("gb") && !name.startsWith("utf") && Charset.isSupported(name);
        return other ? Charset.forName(name) : CHINESE;
    }
}
