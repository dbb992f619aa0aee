/**
 * From a file to its content. In: a file and what it was {@linkplain org.tabularium.extractor.detect.Detected detected}
 * to be. Out: {@link org.tabularium.models.document.Content}, words and rules page by page or running text and native
 * tables; or a {@link org.tabularium.extractor.pipeline.Rejection}. The file is opened and closed here. Refuses:
 * encrypted, truncated and oversized files, each with a sentence. Trap: whether a page has a text layer is decided page
 * by page, not file by file.
 */
package org.tabularium.extractor.page;
