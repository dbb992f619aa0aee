package org.tabularium.extractor.bundle;

import java.nio.file.Path;

/**
 * A file of a bundle.
 *
 * @param path its name in the bundle, folders and outer bundles first, parted by slashes; for people, never a place
 * @param file where its bytes lie; whoever unpacked the bundle deletes it
 */
public record Member(String path, Path file) {

    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
