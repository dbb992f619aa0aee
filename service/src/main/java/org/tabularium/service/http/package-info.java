/**
 * What the world sees: the routes of {@code openapi.yaml}, problem documents, exports, server-sent events and the static
 * pages. In: requests. Out: answers; nothing is decided here that the store or ingest could decide. Refuses: requests
 * that the description does not allow. Trap: handlers run on an event loop; whatever touches disk or database goes
 * through {@link org.tabularium.service.http.Blocking}.
 */
package org.tabularium.service.http;
