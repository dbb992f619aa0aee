package org.tabularium.extractor.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of zip entries as their author wrote them. */
final class EntryName {

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** What systems and editors leave lying about, as a part of a path. */
    private static final Pattern LITTER = Pattern.compile("__MACOSX|\\..*|~\\$.*|(?i:Thumbs\\.db|desktop\\.ini)");

    private EntryName() {}

    /**
     * The name behind the bytes of an entry that does not say how it is written: most Chinese programs write GBK, those
     * of macOS UTF-8, and no Chinese name in GBK is valid UTF-8 by chance.
     *
     * @param read the name with each byte as one character, or a name that the zip declares to be UTF-8
     */
    static String of(String read) {
        if (read.chars().anyMatch(c -> c > 0xFF)) {
            return tidy(read);
        }
        byte[] bytes = read.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return tidy(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException chinese) {
            return tidy(new String(bytes, CHINESE));
        }
    }

    /** Parted by single slashes, without steps that lead nowhere or upwards. */
    private static String tidy(String name) {
        return Arrays.stream(name.split("[/\\\\]"))
                .filter(step -> !step.isBlank() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"));
    }

    /** True if an entry is no document but what a system or an editor left behind. */
    static boolean litter(String name) {
        return Arrays.stream(name.split("/"))
                .anyMatch(step -> LITTER.matcher(step).matches());
    }
}
