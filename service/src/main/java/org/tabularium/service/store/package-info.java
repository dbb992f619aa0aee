/**
 * The truth: originals by content hash on disk, everything else in an SQL database (embedded, or PostgreSQL). In: files
 * already received, results of extraction. Out: records, and files that are whole. Refuses: a second process on the same
 * embedded archive. Trap: a file's rename is durable only once its folder is synced too, and a document's row is written
 * only after that.
 */
package org.tabularium.service.store;
