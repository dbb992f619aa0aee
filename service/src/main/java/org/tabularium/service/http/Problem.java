package org.tabularium.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.tabularium.service.store.Failure;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param type a URN by which programs know the problem
 * @param title the problem in general
 * @param status the HTTP status
 * @param detail what happened here, and what to do
 * @param instance the address it happened at; {@code null} if it is not about a request
 * @param errors where several things are wrong; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(String type, String title, int status, String detail, String instance, List<Problem> errors) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of a kind. */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem("urn:tabularium:problem:" + kind, title, status, detail, null, List.of());
    }

    /** Something that is not there. */
    public static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    /** A document that is not there. */
    public static Problem noDocument(String id) {
        return notFound("There is no document " + id + ". GET /api/v1/documents lists those that there are.");
    }

    /** A request that cannot be understood. */
    public static Problem malformed(String detail) {
        return of(400, "malformed-request", "Malformed request", detail);
    }

    /** A document that failed. */
    public static Problem of(Failure failure) {
        return switch (failure.reason()) {
            case EMPTY -> of(422, "empty", "Empty file", failure.detail());
            case UNSUPPORTED -> of(415, "unsupported-kind", "Unsupported kind of file", failure.detail());
            case ENCRYPTED -> of(422, "encrypted", "Encrypted file", failure.detail());
            case DAMAGED -> of(422, "damaged", "Damaged file", failure.detail());
            case OVER_LIMIT -> of(422, "over-limit", "Document over a limit", failure.detail());
            case CRASHED -> of(500, "crashed", "Document given up", failure.detail());
            case INTERNAL -> of(500, "internal", "Fault of the service", failure.detail());
        };
    }

    /** The same problem, at an address. */
    public Problem at(String address) {
        return new Problem(type, title, status, detail, address, errors);
    }
}
