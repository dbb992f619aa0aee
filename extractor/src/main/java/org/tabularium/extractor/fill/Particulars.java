package org.tabularium.extractor.fill;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.form.LayoutDefinition;
import org.tabularium.models.form.Wording;

/**
 * What holds for a document as a whole: who discloses what of which year. Its tables say it most often; where they do
 * not, its cover does.
 *
 * @param organisation {@code null} if not known
 * @param year {@code null} if not known
 * @param layout that most of its tables are of; {@code null} if none is known
 * @param stage budget or final account
 */
record Particulars(Organisation organisation, Integer year, LayoutDefinition layout, Stage stage) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

    /** A cover is the first page; its title stands within the first paragraphs. */
    private static final int COVER_PARAGRAPHS = 12;

    static Particulars of(List<Recognised> parts, FormLibrary library, Wordings wordings) {
        List<Recognised.Form> forms = parts.stream()
                .filter(Recognised.Form.class::isInstance)
                .map(Recognised.Form.class::cast)
                .toList();
        List<String> cover = parts.stream()
                .filter(Recognised.Prose.class::isInstance)
                .map(part -> Wording.fold(
                        ((Recognised.Prose) part).paragraph().printed().text()))
                .limit(COVER_PARAGRAPHS)
                .toList();
        Matcher title = coverTitle(cover, wordings);
        Organisation organisation = forms.stream()
                .map(form -> form.lead().organisation())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(title == null ? null : new Organisation(null, title.group("organisation")));
        LayoutDefinition layout = most(forms.stream()
                        .map(form -> form.definition().layout())
                        .filter(Objects::nonNull))
                .flatMap(library::layout)
                .orElse(null);
        Integer year = most(forms.stream().map(Particulars::year).filter(Objects::nonNull))
                .orElse(title == null ? null : Integer.valueOf(title.group("year")));
        return new Particulars(organisation, year, layout, stage(layout, cover, wordings));
    }

    private static Stage stage(LayoutDefinition layout, List<String> cover, Wordings wordings) {
        if (layout != null) {
            return layout.stage();
        }
        boolean finalAccount = cover.stream()
                .anyMatch(line -> wordings.finalAccountWords().stream().anyMatch(line::contains));
        return finalAccount ? Stage.FINAL_ACCOUNT : Stage.BUDGET;
    }

    /** The year printed with a table: in its lead, else in its title; {@code null} if in neither. */
    static Integer year(Recognised.Form form) {
        if (form.lead().year() != null) {
            return form.lead().year();
        }
        Matcher inTitle = YEAR.matcher(
                form.title() == null ? "" : Wording.fold(form.title().text()));
        return inTitle.find() ? Integer.valueOf(inTitle.group(1)) : null;
    }

    /** The title on the cover, which may be set on one line or on two. */
    private static Matcher coverTitle(List<String> lines, Wordings wordings) {
        for (int i = 0; i < lines.size(); i++) {
            String two = i + 1 < lines.size() ? lines.get(i) + lines.get(i + 1) : lines.get(i);
            for (String text : List.of(lines.get(i), two)) {
                Matcher matcher = wordings.cover().matcher(text);
                if (matcher.matches()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    private static <T> Optional<T> most(Stream<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        List<T> order = values.toList();
        order.forEach(value -> counts.merge(value, 1, Integer::sum));
        return order.stream().max(Comparator.comparingInt(counts::get));
    }
}
