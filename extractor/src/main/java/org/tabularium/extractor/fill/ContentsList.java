package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.form.Wording;

/**
 * The list of headings that a document begins with, on its way. It ends where its first headings come again, or where
 * sentences begin; what it names heads a section wherever it stands alone afterwards, with a number or without.
 */
final class ContentsList {

    /** No list was begun. */
    static final ContentsList NONE = new ContentsList(false);

    /** A heading that the body begins with is among the first of the list: above it may stand the part that it is in. */
    private static final int FIRST = 3;

    /** A line of a list is short; with dots up to its page number it fills a line. */
    private static final int LONGEST = 60;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[.…·\\s\\t]+\\d{0,3}\\s*$");
    private static final Pattern NUMBERING =
            Pattern.compile("^(第[一二三四五六七八九十]+(部分|章)|\\(?[一二三四五六七八九十]+[、).]|\\(?\\d{1,2}[、).](?!\\d))+[、:]?");
    private static final Pattern SENTENCE = Pattern.compile("[。；;]");

    private final List<String> names = new ArrayList<>();
    private boolean open;

    /** An empty list. */
    ContentsList() {
        this(true);
    }

    private ContentsList(boolean open) {
        this.open = open;
    }

    /** True as long as the list goes on. */
    boolean isOpen() {
        return open;
    }

    /** True if a line is one of the list, which goes on with it; false, from the first line on that is none. */
    boolean takes(String line) {
        if (!open) {
            return false;
        }
        String name = name(line);
        boolean again = names.subList(0, Math.min(FIRST, names.size())).contains(name);
        open = !again && name.length() <= LONGEST && !SENTENCE.matcher(line).find();
        if (open && !name.isEmpty()) {
            names.add(name);
        }
        return open;
    }

    /** True if a line says what a heading of the finished list does. */
    boolean names(String line) {
        return !open && line.length() <= LONGEST && names.contains(name(line));
    }

    private static String name(String line) {
        String bare = PAGE_NUMBER.matcher(line.strip()).replaceFirst("");
        return NUMBERING.matcher(Wording.fold(bare)).replaceFirst("");
    }
}
