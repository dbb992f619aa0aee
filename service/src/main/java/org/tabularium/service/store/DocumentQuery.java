package org.tabularium.service.store;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Which documents to list; bundles are none of them, what they hold is. Every part that is present must hold.
 *
 * @param words part of a file name or of the organisation's name, letter case folded
 * @param organisation part of the organisation's name, or its whole code
 * @param year fiscal year
 * @param status where the document is on its way
 * @param kind of its content, as {@link Summary#kind} tells it
 * @param bundle id of a bundle that the document came in
 * @param from index of the first to list
 * @param size most to list
 * @param sort order
 * @param descending largest first
 */
public record DocumentQuery(
        Optional<String> words,
        Optional<String> organisation,
        Optional<Integer> year,
        Optional<Status> status,
        Optional<String> kind,
        Optional<String> bundle,
        int from,
        int size,
        Sort sort,
        boolean descending) {

    /** What a list can be sorted by; documents that lack it come last. */
    public enum Sort {
        RECEIVED_AT("received_at"),
        FILE_NAME("lower(file_name)"),
        ORGANISATION("organisation_name"),
        FISCAL_YEAR("fiscal_year"),
        STATUS("status"),
        BYTES("bytes"),
        FINDINGS("errors * 1000000 + warnings"),
        REVIEW("review");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }
    }

    Listing run(Handle handle) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(values);
        int total = bind(handle.createQuery("select count(*) from document" + where), values)
                .mapTo(Integer.class)
                .one();
        String page = "select * from document" + where + order() + " limit :size offset :from";
        return new Listing(
                total,
                from,
                size,
                bind(handle.createQuery(page), values)
                        .bind("size", size)
                        .bind("from", from)
                        .map(new DocumentMapper(handle))
                        .list());
    }

    private String order() {
        String direction = descending ? " desc" : " asc";
        return " order by case when " + sort.expression + " is null then 1 else 0 end, " + sort.expression + direction
                + ", received_at" + direction + ", id";
    }

    private String where(Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where media_type <> :none");
        values.put("none", Document.BUNDLE);
        words.ifPresent(text -> {
            where.append(" and (lower(coalesce(organisation_name, '')) like :words escape '!' or exists (select 1 from"
                    + " file_name n where n.document = document.id and lower(n.name) like :words escape '!'))");
            values.put("words", contains(text));
        });
        organisation.ifPresent(text -> {
            where.append(" and (lower(organisation_name) like :organisation escape '!' or organisation_code = :code)");
            values.put("organisation", contains(text));
            values.put("code", text);
        });
        year.ifPresent(value -> {
            where.append(" and fiscal_year = :year");
            values.put("year", value);
        });
        status.ifPresent(value -> {
            where.append(" and status = :status");
            values.put("status", value.name().toLowerCase(Locale.ROOT));
        });
        kind.ifPresent(value -> {
            where.append(" and kind = :kind");
            values.put("kind", value);
        });
        bundle.ifPresent(value -> {
            where.append(
                    " and exists (select 1 from bundle_member b where b.member = document.id and b.bundle = :bundle)");
            values.put("bundle", value);
        });
        return where.toString();
    }

    private static String contains(String text) {
        String escaped = text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static Query bind(Query query, Map<String, Object> values) {
        values.forEach(query::bind);
        return query;
    }
}
