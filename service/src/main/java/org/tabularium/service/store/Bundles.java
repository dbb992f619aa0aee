package org.tabularium.service.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tabularium.models.disclosure.Disclosure;

/** Which documents came together, and in what. */
public final class Bundles {

    private final Jdbi jdbi;

    Bundles(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Adds a bundle with all its members, or nothing. Members that are known already stay as they are.
     *
     * @param members at least one
     * @return the ids of those that were not known before
     */
    Set<String> add(Arrival bundle, List<Arrival> members, Instant receivedAt) {
        String id = Disclosure.idOf(bundle.original().sha256());
        return jdbi.inTransaction(handle -> {
            insert(handle, bundle, null, receivedAt, "done");
            handle.createUpdate("delete from bundle_member where bundle = :id")
                    .bind("id", id)
                    .execute();
            Set<String> added = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                Arrival member = members.get(i);
                if (insert(handle, member, id, receivedAt, "queued")) {
                    added.add(Disclosure.idOf(member.original().sha256()));
                }
                link(handle, id, i, member);
            }
            return added;
        });
    }

    private static boolean insert(Handle handle, Arrival arrival, String parent, Instant receivedAt, String status) {
        String id = Disclosure.idOf(arrival.original().sha256());
        int added = handle.createUpdate("insert into document (id, sha256, file_name, parent, media_type, bytes,"
                        + " received_at, status, job, indexed) values (:id, :sha256, :name, :parent, :type, :bytes, :at,"
                        + " :status, :job, :indexed) on conflict do nothing")
                .bind("id", id)
                .bind("sha256", arrival.original().sha256())
                .bind("name", arrival.name())
                .bind("parent", parent)
                .bind("type", arrival.mediaType())
                .bind("bytes", arrival.original().bytes())
                .bind("at", receivedAt.toEpochMilli())
                .bind("status", status)
                .bind("job", arrival.job())
                // A bundle has nothing that could be found.
                .bind("indexed", parent == null)
                .execute();
        Documents.name(handle, id, arrival.name());
        return added > 0;
    }

    private static void link(Handle handle, String bundle, int position, Arrival member) {
        handle.createUpdate("insert into bundle_member (bundle, member, position, path)"
                        + " values (:bundle, :member, :position, :path) on conflict do nothing")
                .bind("bundle", bundle)
                .bind("member", Disclosure.idOf(member.original().sha256()))
                .bind("position", position)
                .bind("path", member.path())
                .execute();
    }

    /** The ids of the documents that came first, or only, in a bundle. */
    public List<String> ownMembers(String bundle) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from document where parent = :bundle")
                .bind("bundle", bundle)
                .mapTo(String.class)
                .list());
    }
}
