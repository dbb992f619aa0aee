package org.tabularium.service.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One index on disk, open for writing and searching. A rebuild makes the next one. */
final class Generation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private static final String VERSION = "tabularium.version";

    /** Megabytes gathered before a segment is written: a rebuild then writes segments of some 100,000 rows. */
    private static final double BUFFER = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * @param version what {@link #isOf} compares; written with every commit
     * @param threads that search the segments
     */
    Generation(Path folder, String version, ExecutorService threads) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        IndexWriterConfig config =
                new IndexWriterConfig().setSimilarity(new Closeness()).setRAMBufferSizeMB(BUFFER);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                IndexSearcher searcher = new PartedSearcher(reader, threads);
                searcher.setSimilarity(new Closeness());
                return searcher;
            }
        });
        writer.setLiveCommitData(Map.of(VERSION, version).entrySet(), false);
    }

    /** True if a folder holds a whole index of that version. */
    static boolean isOf(Path folder, String version) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    && version.equals(SegmentInfos.readLatestCommit(directory)
                            .getUserData()
                            .get(VERSION));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("the index in {} cannot be used and will be rebuilt: {}", folder, e.getMessage());
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Replaces all hits of a document. */
    void put(String id, List<Document> hits) throws IOException {
        writer.updateDocuments(new Term(Fields.DOCUMENT, id), hits);
    }

    void delete(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, id));
    }

    /** Makes all of it durable, then findable. */
    void commit() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Searches parts of large segments side by side; Lucene does so with whole segments only, unless told. */
    private static final class PartedSearcher extends IndexSearcher {

        /** Hits of a part: fewer are searched sooner by one thread than shared out. */
        private static final int PART = 100_000;

        /** Segments of a part. */
        private static final int SEGMENTS = 5;

        PartedSearcher(IndexReader reader, ExecutorService threads) {
            super(reader, threads);
        }

        @Override
        protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
            return slices(leaves, PART, SEGMENTS, true);
        }
    }
}
