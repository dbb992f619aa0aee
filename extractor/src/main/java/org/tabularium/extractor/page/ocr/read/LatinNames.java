package org.tabularium.extractor.page.ocr.read;

import java.util.regex.Pattern;

/**
 * Names in capitals whose I and O look like 1 and 0 in most faces: the standards of ISO, which are cited by a number of four
 * or five digits, and the two versions of the internet protocol. Nothing else that is printed has a figure before these
 * capitals and a number behind them; a catalogue's number (A04001) has one capital before its digits.
 */
final class LatinNames {

    private static final String APART = "(?<![A-Za-z0-9.,])";

    private static final Pattern STANDARD = Pattern.compile(APART + "[1Il|]S[0Oo](?=[ :-]?\\d{4,5}(?!\\d))");

    private static final Pattern PROTOCOL = Pattern.compile(APART + "[1l|]P(?=[Vv][46](?![A-Za-z0-9]))");

    private LatinNames() {}

    /** The same text with the letters of such names; as many characters. */
    static String spelled(String text) {
        return PROTOCOL.matcher(STANDARD.matcher(text).replaceAll("ISO")).replaceAll("IP");
    }
}
