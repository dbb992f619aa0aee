package org.tabularium.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.tabularium.models.disclosure.Organisation;

/** Reads a row of the table {@code document}, with its file names. */
record DocumentMapper(Handle handle) implements RowMapper<Document> {

    @Override
    public Document map(ResultSet row, StatementContext context) throws SQLException {
        String id = row.getString("id");
        Status status = Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT));
        return new Document(
                id,
                row.getString("sha256"),
                names(id),
                Optional.ofNullable(row.getString("parent")),
                row.getString("media_type"),
                row.getLong("bytes"),
                Instant.ofEpochMilli(row.getLong("received_at")),
                status,
                Optional.ofNullable(row.getString("job")),
                row.getInt("attempts"),
                status == Status.FAILED ? Optional.of(failure(row)) : Optional.empty(),
                status == Status.DONE ? Optional.of(summary(row)) : Optional.empty());
    }

    private List<String> names(String id) {
        return handle.createQuery("select name from file_name where document = :id order by position")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(
                Failure.Reason.valueOf(row.getString("failure").toUpperCase(Locale.ROOT)),
                row.getString("failure_detail"));
    }

    private static Summary summary(ResultSet row) throws SQLException {
        String code = row.getString("organisation_code");
        String name = row.getString("organisation_name");
        Organisation organisation = code == null && name == null ? null : new Organisation(code, name);
        return new Summary(organisation, whole(row, "fiscal_year"), row.getString("kind"), counts(row));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                whole(row, "pages"),
                row.getInt("tables"),
                row.getInt("performance_targets"),
                row.getInt("project_declarations"),
                new Counts.Findings(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos")),
                row.getInt("review"));
    }

    private static Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
