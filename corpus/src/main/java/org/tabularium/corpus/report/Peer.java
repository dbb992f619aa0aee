package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another tool that reads tables off a PDF, as it comes. */
interface Peer {

    /** As people know it. */
    String name();

    /** The rows or lines that it finds, their cells joined. */
    List<String> rows(Path pdf) throws IOException;
}
