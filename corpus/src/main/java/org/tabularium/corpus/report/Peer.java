package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another tool that reads tables or lines off a file, as it comes. */
interface Peer {

    /** As people know it. */
    String name();

    /** True if it can do something with the file of such a case: most read PDFs with their text. */
    default boolean reads(Case of) {
        return of.file().toString().endsWith(".pdf") && !isScan(of);
    }

    /** What of its time counts. */
    default Clock clock() {
        return Clock.THREAD;
    }

    /** The rows or lines that it finds, their cells joined. */
    List<String> rows(Path file) throws IOException;

    /** True for the image of a page, whose words only optical character recognition tells. */
    static boolean isScan(Case of) {
        return of.group().contains("scan");
    }
}
