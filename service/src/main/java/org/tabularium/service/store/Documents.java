package org.tabularium.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;

/**
 * The documents' rows. Every change of status names the job that makes it, and does nothing if the document has another
 * one by now, or is gone.
 */
public final class Documents {

    private final Jdbi jdbi;
    private final Results results;

    public Documents(Database database, Results results) {
        this.jdbi = database.jdbi();
        this.results = results;
    }

    /** A document; empty if there is none of this id. */
    public Optional<Document> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from document where id = :id")
                .bind("id", id)
                .map(new DocumentMapper(handle))
                .findOne());
    }

    /** True if a document has these bytes. */
    public boolean knows(String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from document where sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** Adds a document that waits for a job. */
    public void add(Original original, String fileName, String mediaType, Instant receivedAt, String job) {
        String id = Disclosure.idOf(original.sha256());
        jdbi.useTransaction(handle -> {
            handle.createUpdate(
                            "insert into document (id, sha256, file_name, media_type, bytes, received_at, status, job)"
                                    + " values (:id, :sha256, :name, :type, :bytes, :at, 'queued', :job)")
                    .bind("id", id)
                    .bind("sha256", original.sha256())
                    .bind("name", fileName)
                    .bind("type", mediaType)
                    .bind("bytes", original.bytes())
                    .bind("at", receivedAt.toEpochMilli())
                    .bind("job", job)
                    .execute();
            name(handle, id, fileName);
        });
    }

    /** Notes another name under which a document's bytes came. */
    public void addName(String id, String fileName) {
        jdbi.useTransaction(handle -> name(handle, id, fileName));
    }

    static void name(Handle handle, String id, String fileName) {
        handle.createUpdate("insert into file_name (document, position, name)"
                        + " select :id, count(*), :name from file_name where document = :id"
                        + " on conflict (document, name) do nothing")
                .bind("id", id)
                .bind("name", fileName)
                .execute();
    }

    /** Queues a document again, whatever became of it. */
    public boolean requeue(String id, String job) {
        return jdbi.inTransaction(handle -> handle.createUpdate("update document set status = 'queued', job = :job,"
                                + " attempts = 0, failure = null, failure_detail = null where id = :id")
                        .bind("id", id)
                        .bind("job", job)
                        .execute()
                > 0);
    }

    /**
     * Marks that a job begins.
     *
     * @return how often it has begun, this time included; 0 if the document is gone or has another job
     */
    public int begin(String id, String job) {
        return jdbi.inTransaction(handle -> {
            of(handle, id, job, "status = 'processing', attempts = attempts + 1")
                    .execute();
            return handle.createQuery("select attempts from document where id = :id and job = :job")
                    .bind("id", id)
                    .bind("job", job)
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(0);
        });
    }

    /** Puts a job back that was stopped in good order: the attempt does not count. */
    public void putBack(String id, String job) {
        jdbi.useTransaction(handle -> of(handle, id, job, "status = 'queued', attempts = attempts - 1")
                .execute());
    }

    /** True if the document has this job still. */
    public boolean hasJob(String id, String job) {
        return find(id).flatMap(Document::job).filter(job::equals).isPresent();
    }

    /** Stores the result of a job; false if the document is gone or has another job. */
    public boolean done(String id, String job, Disclosure disclosure, List<String> text) {
        byte[] packedDisclosure = results.pack(disclosure);
        byte[] packedText = results.pack(text);
        return jdbi.inTransaction(handle -> {
            if (summarise(handle, id, job, Summary.of(disclosure)).execute() == 0) {
                return false;
            }
            Results.put(handle, id, packedDisclosure, packedText);
            return true;
        });
    }

    private static Update summarise(Handle handle, String id, String job, Summary summary) {
        Organisation organisation = summary.organisation();
        Counts counts = summary.counts();
        return of(
                        handle,
                        id,
                        job,
                        "status = 'done', job = null, indexed = false, failure = null, failure_detail = null,"
                                + " organisation_code = :code, organisation_name = :organisation,"
                                + " fiscal_year = :year, kind = :kind, pages = :pages, tables = :tables,"
                                + " performance_targets = :targets, project_declarations = :declarations,"
                                + " errors = :errors, warnings = :warnings, infos = :infos, review = :review")
                .bind("code", organisation == null ? null : organisation.code())
                .bind("organisation", organisation == null ? null : organisation.name())
                .bind("year", summary.fiscalYear())
                .bind("kind", summary.kind())
                .bind("pages", counts.pages())
                .bind("tables", counts.tables())
                .bind("targets", counts.performanceTargets())
                .bind("declarations", counts.projectDeclarations())
                .bind("errors", counts.findings().error())
                .bind("warnings", counts.findings().warning())
                .bind("infos", counts.findings().info())
                .bind("review", counts.review());
    }

    /** Notes why a job failed; false if the document is gone or has another job. An older result is forgotten. */
    public boolean failed(String id, String job, Failure failure) {
        return jdbi.inTransaction(handle -> {
            int changed = of(
                            handle,
                            id,
                            job,
                            "status = 'failed', job = null, failure = :failure, failure_detail = :detail")
                    .bind("failure", failure.reason().name().toLowerCase(Locale.ROOT))
                    .bind("detail", failure.detail())
                    .execute();
            if (changed > 0) {
                Results.delete(handle, id);
            }
            return changed > 0;
        });
    }

    private static Update of(Handle handle, String id, String job, String assignments) {
        return handle.createUpdate("update document set " + assignments + " where id = :id and job = :job")
                .bind("id", id)
                .bind("job", job);
    }

    /** Forgets a document and its result; false if there is none of this id. */
    public boolean delete(String id) {
        return jdbi.inTransaction(handle -> handle.createUpdate("delete from document where id = :id")
                        .bind("id", id)
                        .execute()
                > 0);
    }

    /** The documents that have a job, oldest first. */
    public List<Document> withJob() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from document where job is not null order by received_at")
                        .map(new DocumentMapper(handle))
                        .list());
    }

    /** The ids of all documents that are done, oldest first. */
    public List<String> done() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from document where status = 'done' order by received_at, id")
                        .mapTo(String.class)
                        .list());
    }

    /** The ids of the documents that are done and that the index does not have, oldest first. */
    public List<String> unindexed() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from document where status = 'done' and not indexed order by received_at, id")
                .mapTo(String.class)
                .list());
    }

    /** Notes whether the index has a document as it stands here. */
    public void indexed(String id, boolean indexed) {
        jdbi.useTransaction(handle -> handle.createUpdate("update document set indexed = :indexed where id = :id")
                .bind("id", id)
                .bind("indexed", indexed)
                .execute());
    }

    /** A page of the list. */
    public Listing list(DocumentQuery query) {
        return jdbi.withHandle(query::run);
    }
}
