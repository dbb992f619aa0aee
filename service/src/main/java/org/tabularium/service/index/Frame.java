package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.service.ingest.IndexPort.Entry;

/**
 * What surrounds a hit.
 *
 * @param context words of the document, the organisation, the titles above it
 */
record Frame(Source source, List<String> context) {

    static Frame of(Entry entry) {
        Disclosure disclosure = entry.disclosure();
        String fileName = entry.fileNames().isEmpty() ? null : entry.fileNames().getFirst();
        Source source = new Source(
                entry.id(), fileName, disclosure.organisation(), disclosure.fiscalYear(), disclosure.region(), null);
        List<String> context = new ArrayList<>(words(disclosure.organisation()));
        if (disclosure.region() != null) {
            context.add(disclosure.region());
        }
        return new Frame(source, context).inYear(disclosure.fiscalYear());
    }

    /** In a table or grid; what it does not say itself holds from the document. */
    Frame within(Organisation organisation, Integer year, String form) {
        Source inner = new Source(
                source.document(),
                source.fileName(),
                isKnown(organisation) ? organisation : source.organisation(),
                year == null ? source.year() : year,
                source.region(),
                form);
        Frame frame = new Frame(inner, context).inYear(year);
        for (String word : words(organisation)) {
            frame = frame.under(word);
        }
        return frame;
    }

    /** Under a heading; {@code null} for none. */
    Frame under(String words) {
        if (words == null || words.isBlank() || context.contains(words)) {
            return this;
        }
        List<String> more = new ArrayList<>(context);
        more.add(words);
        return new Frame(source, more);
    }

    private Frame inYear(Integer year) {
        return year == null ? this : under(year + "年");
    }

    Draft draft(HitKind kind, Location location, Matter matter, List<String> own, List<Completion> completions) {
        List<String> names = matter.name() == null ? List.of() : List.of(matter.name());
        Card card = new Card(kind, source, location, matter, names, own, context);
        return new Draft(card, List.of(), List.of(), List.of(), completions);
    }

    static List<String> words(Organisation organisation) {
        return organisation == null
                ? List.of()
                : Stream.of(organisation.name(), organisation.code())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static boolean isKnown(Organisation organisation) {
        return organisation != null && (organisation.name() != null || organisation.code() != null);
    }
}
