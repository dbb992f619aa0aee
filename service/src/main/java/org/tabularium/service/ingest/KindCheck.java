package org.tabularium.service.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Failure;

/** Looks at the first bytes of a received file. */
@FunctionalInterface
public interface KindCheck {

    /**
     * What a file is.
     *
     * @param mediaType as its bytes say
     * @param refusal why it is not taken in: it is empty, or of a kind that is not read; empty if it is taken in
     */
    record Found(String mediaType, Optional<Failure> refusal) {

        /** True for a file that is taken in as the files that it holds. */
        public boolean bundle() {
            return refusal.isEmpty() && mediaType.equals(Document.BUNDLE);
        }
    }

    /** Looks at a file; its name says nothing. */
    Found check(Path file) throws IOException;
}
