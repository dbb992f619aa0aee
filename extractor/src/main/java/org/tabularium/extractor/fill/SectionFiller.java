package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.Wording;

/** Paragraphs gathered under their headings. */
final class SectionFiller {

    /** Contents pages name every heading with its page number behind it; those lines head nothing. */
    private static final Pattern CONTENTS_LINE = Pattern.compile(".*([.…·]{3,}|\\t|\\s)\\s*\\d{1,3}\\s*$");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；，,;]\\s*$", Pattern.DOTALL);

    private final Wordings wordings;
    private final List<Section> sections = new ArrayList<>();
    private String title = "";
    private Integer page;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Section.Turn> turns = new ArrayList<>();
    private ContentsList contents = ContentsList.NONE;

    SectionFiller(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Takes the next paragraph of the document. */
    void add(Printed paragraph) {
        String text = paragraph.text().strip();
        Integer at = paragraph.places().stream().map(Place::page).findFirst().orElse(null);
        boolean listing = contents.isOpen();
        if (contents.takes(text)) {
            keep(text, at);
            return;
        }
        if (listing) {
            close();
        }
        boolean list = wordings.contentsTitles().contains(Wording.fold(text));
        contents = list ? new ContentsList() : contents;
        if (list || isHeading(text)) {
            close();
            title = text;
            page = at;
        } else if (!text.isEmpty()) {
            page = page == null ? at : page;
            keep(text, at);
        }
    }

    /** A paragraph that begins on another page than the one before turns the page of the section. */
    private void keep(String paragraph, Integer at) {
        Integer last = turns.isEmpty() ? page : Integer.valueOf(turns.getLast().page());
        if (at != null && last != null && !at.equals(last)) {
            turns.add(new Section.Turn(paragraphs.isEmpty() ? 0 : text().length() + 1, at));
        }
        paragraphs.add(paragraph);
    }

    private boolean isHeading(String text) {
        boolean shaped = wordings.partHeading().matcher(text).matches()
                || wordings.sectionHeading().matcher(text).matches();
        return (shaped || contents.names(text))
                && !CONTENTS_LINE.matcher(text).matches()
                && !SENTENCE_END.matcher(text).matches();
    }

    private String text() {
        return String.join("\n", paragraphs);
    }

    private void close() {
        if (!title.isEmpty() || !paragraphs.isEmpty()) {
            sections.add(new Section(title, page, text(), turns));
        }
        title = "";
        page = null;
        paragraphs.clear();
        turns.clear();
    }

    /** All sections, in document order. */
    List<Section> finish() {
        close();
        return List.copyOf(sections);
    }
}
