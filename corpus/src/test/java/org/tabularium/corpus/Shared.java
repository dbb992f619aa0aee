package org.tabularium.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of sample documents that lies beside some checkouts. */
public final class Shared {

    private Shared() {}

    /** A file or folder in it; where it is absent, the test that asks is skipped. */
    public static Path path(String relative) {
        Path path = Path.of(System.getProperty("tabularium.shared", "absent"), relative);
        assumeTrue(Files.exists(path), "skipped: no sample documents at " + path.toAbsolutePath());
        return path;
    }
}
