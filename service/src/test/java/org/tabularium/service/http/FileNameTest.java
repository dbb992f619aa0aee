package org.tabularium.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsOnlyTheNameOfAPath() {
        assertEquals("a.pdf", FileName.clean("C:\\Users\\me\\a.pdf"));
        assertEquals("a.pdf", FileName.clean("../../a.pdf"));
        assertEquals("unnamed", FileName.clean(".."));
        assertEquals("unnamed", FileName.clean(null));
    }

    @Test
    void dropsWhatWouldHideTheRealEndingOfAName() {
        assertEquals("afdp.exe", FileName.clean("a\u202Efdp.exe"));
        assertEquals("ab.pdf", FileName.clean("a\r\nb.pdf"));
    }

    @Test
    void keepsTheEndOfALongName() {
        assertEquals(255, FileName.clean("长".repeat(400) + ".pdf").length());
        assertEquals("长.pdf", FileName.clean("长".repeat(400) + ".pdf").substring(250));
    }

    @Test
    void readsAllWaysToWriteADisposition() {
        assertEquals(
                Optional.of("预算+1.pdf"),
                FileName.ofDisposition("attachment; filename*=utf-8''%E9%A2%84%E7%AE%97+1.pdf"));
        assertEquals(Optional.of("a\"b.pdf"), FileName.ofDisposition("attachment; filename=\"a\\\"b.pdf\""));
        assertEquals(Optional.of("a.pdf"), FileName.ofDisposition("attachment; filename=a.pdf; size=3"));
        assertEquals(Optional.empty(), FileName.ofDisposition("attachment"));
        assertThrows(ProblemException.class, () -> FileName.ofDisposition("attachment; filename*=UTF-8''%E9%"));
    }

    @Test
    void writesADispositionThatNothingCanBreakOutOf() {
        assertEquals(
                "attachment; filename=\"a__ x.pdf\"; filename*=UTF-8''a%22%3B%20x.pdf",
                FileName.attachment("a\"; x.pdf"));
    }
}
