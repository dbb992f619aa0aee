package org.tabularium.extractor.page.ocr.read;

import com.sun.jna.Library;
import com.sun.jna.Native;

/**
 * Tesseract starts OpenMP threads for every line unless the environment says otherwise before the library is loaded: six
 * times slower on small images, worse with several pages at once. Pages are this program's unit of parallel work.
 */
final class NativeThreads {

    private interface CLibrary extends Library {
        int setenv(String name, String value, int overwrite);
    }

    private NativeThreads() {}

    /** Limits OpenMP to one thread in libraries that are loaded from now on. */
    static void limitToOne() {
        CLibrary c = Native.load("c", CLibrary.class);
        if (c.setenv("OMP_THREAD_LIMIT", "1", 1) != 0) {
            throw new IllegalStateException("setenv failed");
        }
    }
}
