package org.tabularium.extractor.page.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.tabularium.models.document.Content.Element;

/** The visible text of paragraphs of a .doc. */
final class DocText {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    private DocText() {}

    /** A paragraph with its generated number; empty if nothing is printed. */
    static Optional<Element> paragraph(Paragraph paragraph, DocLists lists) {
        String text = visible(paragraph);
        return text.isBlank() ? Optional.empty() : Optional.of(new Element.Text(lists.label(paragraph) + text));
    }

    private static String visible(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        Deque<Boolean> fields = new ArrayDeque<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            String text = run.text();
            for (int t = 0; t < text.length(); t++) {
                char c = text.charAt(t);
                if (!fieldMark(c, fields) && shown && !fields.contains(true)) {
                    append(out, c);
                }
            }
        }
        return out.toString();
    }

    /**
     * True if the character marks a part of a field. A field is its code, a separator, its result; only the result is
     * printed. A field may end in a later paragraph than it began.
     *
     * @param fields the open fields, innermost first: true while in the code
     */
    private static boolean fieldMark(char c, Deque<Boolean> fields) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_SEPARATOR -> {
                if (fields.poll() != null) {
                    fields.push(false);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** [MS-DOC] 2.4.1 names the characters that stand for something else. */
    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\t' -> out.append('\t');
            case 0x0B -> out.append('\n');
            case 0x1E -> out.append('-');
            default -> {
                if (c >= 0x20 && !(c >= 0xE000 && c <= 0xF8FF)) {
                    out.append(c);
                }
            }
        }
    }
}
