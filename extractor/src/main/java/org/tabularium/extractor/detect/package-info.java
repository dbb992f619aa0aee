/**
 * What kind of file the bytes are. In: a file on disk. Out: a {@link org.tabularium.extractor.detect.Detected}. Refuses:
 * to look at the file's name. Trap: office files are containers (zip, OLE2), so their first bytes say little; the parts
 * inside decide, and an encrypted .docx is an OLE2 file.
 */
package org.tabularium.extractor.detect;
