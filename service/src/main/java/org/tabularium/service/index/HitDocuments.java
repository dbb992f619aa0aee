package org.tabularium.service.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.finding.Severity;
import org.tabularium.service.ingest.IndexPort.Entry;

/** Writes hits as documents of the index, and reads back what is told of them. */
final class HitDocuments {

    /** Characters of a cell that are compared as a whole: Lucene's longest term is 32,766 bytes, three a character. */
    private static final int LONGEST_CELL = 10_000;

    /** Characters of a cell that a question may be as a whole: nobody types a longer one. */
    private static final int LONGEST_NAME = 200;

    private static final FieldType RANKED = positions(false);
    private static final FieldType UNRANKED = positions(true);

    private final Analyst analyst;
    private final Drafts drafts;
    private final Suggestions suggestions;
    private final ObjectMapper json = new ObjectMapper();

    HitDocuments(Analyst analyst, Drafts drafts, Suggestions suggestions) {
        this.analyst = analyst;
        this.drafts = drafts;
        this.suggestions = suggestions;
    }

    /** All hits of a document, as one block. */
    List<Document> of(Entry entry) {
        boolean errors =
                entry.disclosure().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        Set<Completion> offered = new HashSet<>();
        List<Document> documents = new ArrayList<>();
        for (Draft draft : drafts.of(entry)) {
            Document document = document(draft, errors);
            draft.completions().stream().filter(offered::add).forEach(completion -> suggestions
                    .keys(completion)
                    .forEach(key -> document.add(new StringField(Fields.SUGGESTION, key, Field.Store.NO))));
            documents.add(document);
        }
        return documents;
    }

    /** What is told of a hit. */
    Card card(BytesRef stored) {
        try {
            return json.readValue(stored.bytes, stored.offset, stored.length, Card.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a hit of this index version must be readable", e);
        }
    }

    private Document document(Draft draft, boolean errors) {
        Card card = draft.card();
        Document out = new Document();
        out.add(new StringField(Fields.DOCUMENT, card.source().document(), Field.Store.NO));
        addOwn(out, draft);
        addContext(out, card.context());
        addFacets(out, card, errors);
        addOrganisation(out, card.source().organisation());
        draft.codes().forEach(code -> addCode(out, code));
        draft.amounts().forEach(amount -> out.add(new LongPoint(Fields.AMOUNT, amount)));
        draft.mainAmount().ifPresent(amount -> out.add(new NumericDocValuesField(Fields.MAIN_AMOUNT, amount)));
        out.add(new StoredField(Fields.HIT, bytes(card)));
        return out;
    }

    private void addOwn(Document out, Draft draft) {
        List<Analysis> own = draft.card().own().stream().map(analyst::analyse).toList();
        out.add(new Field(
                Fields.OWN, Grams.stream(own.stream().map(Analysis::text).toList()), RANKED));
        out.add(new Field(
                Fields.WORDS, Grams.words(own.stream().map(Analysis::words).toList()), UNRANKED));
        addCells(out, Fields.CELL, own);
        addNames(out, own, draft.mainAmount().isPresent());
        own.stream()
                .flatMap(analysis -> analysis.text().units().stream())
                .filter(Unit::gram)
                .map(Unit::text)
                .distinct()
                .forEach(character -> out.add(new StringField(Fields.CHARACTER, character, Field.Store.NO)));
        draft.figures().stream()
                .flatMap(figure -> analyst.text(figure).units().stream())
                .map(Unit::text)
                .distinct()
                .forEach(figure -> out.add(new StringField(Fields.FIGURES, figure, Field.Store.NO)));
    }

    private void addContext(Document out, List<String> context) {
        List<Analysis> around = context.stream().map(analyst::analyse).toList();
        out.add(new Field(
                Fields.CONTEXT, Grams.stream(around.stream().map(Analysis::text).toList()), UNRANKED));
        addCells(out, Fields.CONTEXT_CELL, around);
    }

    private static void addCells(Document out, String field, List<Analysis> cells) {
        for (Analysis cell : cells) {
            String skeleton = cell.skeleton();
            for (int i = 0; i < skeleton.length(); i += LONGEST_CELL) {
                BytesRef part = new BytesRef(skeleton.substring(i, Math.min(skeleton.length(), i + LONGEST_CELL)));
                out.add(new SortedSetDocValuesField(field, part));
            }
        }
    }

    /** The cells as people ask for them, one term each: as they stand, and without the number of a list. */
    private void addNames(Document out, List<Analysis> cells, boolean priced) {
        cells.stream()
                .flatMap(cell -> Stream.of(
                        cell.skeleton(),
                        analyst.skeleton(ListNumber.without(cell.text().printed()))))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .distinct()
                .forEach(name -> {
                    out.add(new StringField(Fields.CELL, name, Field.Store.NO));
                    if (priced) {
                        out.add(new StringField(Fields.PRICED_CELL, name, Field.Store.NO));
                    }
                });
    }

    /** Every hit has a value, an empty one if need be: counting is quickest where none is missing. */
    private static void addFacets(Document out, Card card, boolean errors) {
        Source source = card.source();
        Organisation organisation = source.organisation();
        Map<String, String> facets = Map.of(
                Fields.KIND, card.kind().key(),
                Fields.YEAR, source.year() == null ? "" : String.format("%04d", source.year()),
                Fields.FORM, Objects.requireNonNullElse(source.form(), ""),
                Fields.REGION, Objects.requireNonNullElse(source.region(), ""),
                Fields.FINDINGS, String.valueOf(errors),
                Fields.ORGANISATION, organisation == null ? "" : Objects.requireNonNullElse(organisation.name(), ""));
        facets.forEach((field, value) -> {
            out.add(new SortedDocValuesField(field, new BytesRef(value)));
            out.add(new StringField(field, value, Field.Store.NO));
        });
        String group = Facets.GROUPED.stream().map(facets::get).collect(Collectors.joining("\u0001"));
        out.add(new SortedDocValuesField(Fields.GROUP, new BytesRef(group)));
    }

    private void addOrganisation(Document out, Organisation organisation) {
        String name = organisation == null || organisation.name() == null ? "" : organisation.name();
        out.add(new Field(Fields.ORGANISATION_NAME, Grams.stream(List.of(analyst.text(name))), UNRANKED));
        if (organisation != null && organisation.code() != null) {
            String code = analyst.skeleton(organisation.code());
            out.add(new StringField(Fields.ORGANISATION_CODE, code, Field.Store.NO));
        }
    }

    private static void addCode(Document out, String code) {
        out.add(new StringField(Fields.CODE, code, Field.Store.NO));
        for (int length = 1; length <= code.length(); length++) {
            out.add(new StringField(Fields.CODE_PATH, code.substring(0, length), Field.Store.NO));
        }
        out.add(new SortedSetDocValuesField(
                Fields.CODE_CLASS, new BytesRef(code.substring(0, Math.min(3, code.length())))));
    }

    private byte[] bytes(Card card) {
        try {
            return json.writeValueAsBytes(card);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a record is always writable", e);
        }
    }

    private static FieldType positions(boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
