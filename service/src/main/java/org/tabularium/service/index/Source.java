package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.tabularium.models.disclosure.Organisation;

/**
 * Whose a hit is.
 *
 * @param document id of its document
 * @param fileName of its document
 * @param organisation printed above it, else the document's; {@code null} if not known
 * @param year fiscal year; {@code null} if not known
 * @param region {@code null} if not known
 * @param form {@code null} if it belongs to no known form
 */
public record Source(
        String document,
        String fileName,
        Organisation organisation,
        Integer year,
        @JsonInclude(JsonInclude.Include.NON_NULL) String region,
        String form) {}
