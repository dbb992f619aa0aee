package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;

/**
 * A code and its name printed in one cell. Codes of the classification have three, five or seven digits, in one piece or
 * with dashes or two points between their levels (one point is a decimal one).
 */
public final class CodedText {

    private static final String CODE = "\\d{3}(?:(?:-\\d{2}){1,2}|(?:\\.\\d{2}){2}|(?:\\d{2}){0,2})";
    private static final Pattern CODE_ALONE = Pattern.compile("\\s*" + CODE + "\\s*");
    private static final Pattern CODED = Pattern.compile(
            "\\s*\\[?(?<code>" + CODE + ")\\]?(?![\\d.,]|-\\d)[\\s\u3000_:：-]*(?<name>[^\\d\\s].*)", Pattern.DOTALL);

    private CodedText() {}

    /** True for a code and nothing else. */
    static boolean isCode(String text) {
        return CODE_ALONE.matcher(text).matches();
    }

    /** True for a code with a name behind it. */
    static boolean isCoded(String text) {
        return CODED.matcher(text).matches();
    }

    /** The code of a cell that holds both; nothing if it holds a name alone, all of it if it holds a code alone. */
    public static Printed code(Printed printed) {
        return isCode(printed.text()) ? printed : part(printed, "code");
    }

    /** The name of a cell that holds both; all of it if it holds a name alone. */
    public static Printed name(Printed printed) {
        return isCode(printed.text()) ? blank(printed) : isCoded(printed.text()) ? part(printed, "name") : printed;
    }

    private static Printed part(Printed printed, String group) {
        Matcher matcher = CODED.matcher(printed.text());
        if (!matcher.matches()) {
            return blank(printed);
        }
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : printed.readings()) {
            Matcher read = CODED.matcher(reading.text());
            if (read.matches()) {
                readings.add(new Reading(read.group(group), reading.confidence(), reading.reader()));
            }
        }
        return new Printed(matcher.group(group), printed.places(), printed.origin(), readings);
    }

    private static Printed blank(Printed printed) {
        return new Printed("", printed.places(), printed.origin(), List.of());
    }
}
