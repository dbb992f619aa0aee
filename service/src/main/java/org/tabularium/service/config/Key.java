package org.tabularium.service.config;

import java.util.Arrays;
import java.util.Optional;

/** Everything that can be set. The environment variable is {@code TABULARIUM_} and the name. */
public enum Key {
    HOST("127.0.0.1", "address to listen on"),
    PORT("8080", "port to listen on; 0 takes a free one"),
    DATA("data", "folder of the archive"),
    DATABASE("", "JDBC address of a PostgreSQL database with its user and password; empty for the embedded one"),
    UPLOAD_BYTES("209715200", "most bytes of one upload, all its files together"),
    UPLOAD_STALL_SECONDS("60", "the longest that an upload may send nothing"),
    HTTP_THREADS("8", "threads for reading the store on behalf of requests"),
    WAIT_SECONDS("600", "the longest that a request may wait for its document"),
    LAYOUTS("", "folder with layouts of your own, each a folder with its layout.yaml; empty for none"),
    WORKERS("0", "documents extracted at a time; 0 for one per processor"),
    PAGES("2000", "most pages of a document"),
    UNPACKED_BYTES("1073741824", "most bytes that a packed file may unpack to"),
    UNPACK_RATIO("200", "most that one packed entry may grow when unpacked"),
    DOCUMENT_SECONDS("1800", "longest time that the extraction of a document may take"),
    PAGE_CACHE_BYTES("268435456", "most bytes of rendered page images kept on disk");

    /** How the environment variables begin. */
    public static final String PREFIX = "TABULARIUM_";

    private final String standard;
    private final String meaning;

    Key(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The value if nothing is set. */
    public String standard() {
        return standard;
    }

    /** A line for the help. */
    public String meaning() {
        return meaning;
    }

    /** The name of the environment variable. */
    public String variable() {
        return PREFIX + name();
    }

    static Optional<Key> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }
}
