/**
 * The way of an upload through the service: kept, queued, extracted, stored, indexed. In: files on disk with the names
 * they came under. Out: documents whose status anyone can watch. Refuses: empty files and kinds that are not read.
 * Trap: a document may be deleted, or queued again, while its old job still runs; only the job that the document names
 * may write its result.
 */
package org.tabularium.service.ingest;
