package org.tabularium.service.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tabularium.models.disclosure.Disclosure;

/** What extraction gave, by document. */
public final class Results {

    private final Jdbi jdbi;
    private final Codec codec = new Codec();

    public Results(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The disclosure as gzipped JSON; empty if there is none. */
    public Optional<byte[]> packedDisclosure(String id) {
        return column("select disclosure from result where document = :id", id);
    }

    /** The disclosure; empty if there is none. */
    public Optional<Disclosure> disclosure(String id) {
        return packedDisclosure(id).map(codec::disclosure);
    }

    /** The reading-order text: one string a page, or one for a file without pages; empty if there is no result. */
    public Optional<List<String>> text(String id) {
        return column("select text from result where document = :id", id).map(codec::text);
    }

    private Optional<byte[]> column(String sql, String id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(byte[].class).findOne());
    }

    static void put(Handle handle, String id, byte[] disclosure, byte[] text) {
        delete(handle, id);
        handle.createUpdate("insert into result (document, disclosure, text) values (:id, :disclosure, :text)")
                .bind("id", id)
                .bind("disclosure", disclosure)
                .bind("text", text)
                .execute();
    }

    static void delete(Handle handle, String id) {
        handle.createUpdate("delete from result where document = :id")
                .bind("id", id)
                .execute();
    }

    byte[] pack(Object value) {
        return codec.pack(value);
    }
}
