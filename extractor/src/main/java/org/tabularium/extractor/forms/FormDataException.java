package org.tabularium.extractor.forms;

/** A definition file that is missing or does not say what it must. The message names the file and what is wrong. */
public final class FormDataException extends RuntimeException {

    FormDataException(String file, String problem) {
        super(file + ": " + problem);
    }

    FormDataException(String file, Exception cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
