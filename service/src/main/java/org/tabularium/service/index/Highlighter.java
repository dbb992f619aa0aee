package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Own text as safe HTML: everything printed is escaped, and what was asked for stands in {@code <em>}. Of a long text
 * only the piece around the first match is told.
 */
final class Highlighter {

    /** Between the cells of a row. */
    private static final String BETWEEN = " · ";

    /** Characters told of a long text: about three lines of a list of hits. */
    private static final int WINDOW = 240;

    /** Characters before the first match, so that the sentence around it can be understood. */
    private static final int BEFORE = 60;

    private static final String MORE = "…";

    private record Mark(int start, int end) {}

    private final Analyst analyst;

    Highlighter(Analyst analyst) {
        this.analyst = analyst;
    }

    /**
     * @param own texts as printed
     * @param sought what may stand in them
     */
    String html(List<String> own, List<Text> sought) {
        StringBuilder all = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (String cell : own) {
            all.append(all.isEmpty() ? "" : BETWEEN);
            addMarks(marks, analyst.text(cell), sought, all.length());
            all.append(cell);
        }
        List<Mark> apart = merged(marks);
        int start = all.length() <= WINDOW || apart.isEmpty()
                ? 0
                : Math.max(0, apart.getFirst().start() - BEFORE);
        int from = boundary(all, start);
        int to = boundary(all, Math.min(all.length(), from + WINDOW));
        return (from > 0 ? MORE : "") + marked(all, apart, from, to) + (to < all.length() ? MORE : "");
    }

    private static void addMarks(List<Mark> marks, Text cell, List<Text> sought, int offset) {
        for (Text word : sought) {
            for (int at : cell.occurrences(word)) {
                int start = cell.units().get(at).start();
                int end = cell.units().get(at + word.units().size() - 1).end();
                marks.add(new Mark(offset + start, offset + end));
            }
        }
    }

    /** Marks in order, those that touch or overlap as one. */
    private static List<Mark> merged(List<Mark> marks) {
        List<Mark> apart = new ArrayList<>();
        marks.sort(Comparator.comparingInt(Mark::start));
        for (Mark mark : marks) {
            if (!apart.isEmpty() && mark.start() <= apart.getLast().end()) {
                Mark last = apart.removeLast();
                apart.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }

    private static String marked(CharSequence all, List<Mark> marks, int from, int to) {
        StringBuilder html = new StringBuilder();
        int done = from;
        for (Mark mark : marks) {
            int start = Math.max(done, mark.start());
            int end = Math.min(to, mark.end());
            if (start < end) {
                escape(html, all, done, start);
                html.append("<em>");
                escape(html, all, start, end);
                html.append("</em>");
                done = end;
            }
        }
        escape(html, all, done, to);
        return html.toString();
    }

    private static void escape(StringBuilder html, CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(i));
            }
        }
    }

    /** No pair of surrogates is cut. */
    private static int boundary(CharSequence text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
