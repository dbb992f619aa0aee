package org.tabularium.service.store;

import java.nio.file.Path;

/** Another process has the archive open. */
public final class ArchiveInUse extends RuntimeException {

    public ArchiveInUse(Path data) {
        super("another process uses the archive in " + data + "; stop it, or choose another folder with --data");
    }
}
