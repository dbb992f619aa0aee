package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Organisation;

class LeadReaderTest {

    private final LeadReader reader = new LeadReader(Wordings.load());

    @Test
    void readsOrganisationYearAndUnitFromCells() {
        assertEquals(
                new Lead(new Organisation("305", "某县水务局"), 2024, "万元"),
                reader.read(List.of("305某县水务局", "预算年度：2024", "单位：万元")));
    }

    @Test
    void readsOneLineWithWideGaps() {
        assertEquals(new Lead(new Organisation(null, "某市图书馆"), null, "元"), reader.read(List.of("编制部门：某市图书馆\t单位：元")));
    }

    @Test
    void aUnitLabelBeforeANameIsAnOrganisation() {
        assertEquals(
                new Lead(new Organisation(null, "某区统计局"), null, "万元"), reader.read(List.of("单位：某区统计局    金额单位：万元")));
    }

    @Test
    void aFormNumberIsNoOrganisation() {
        assertEquals(new Lead(null, null, "万元"), reader.read(List.of("公开01表", "单位：万元")));
    }

    @Test
    void aDateIsNotTheYearOfTheFigures() {
        assertEquals(
                new Lead(new Organisation("12345", "某局"), null, null),
                reader.read(List.of("12345 某局", "截止时间：2022-12-31")));
    }

    @Test
    void headerWordsAreNoLead() {
        assertFalse(reader.isLead("单位名称"));
        assertFalse(reader.isLead("单位性质"));
        assertTrue(reader.isLead("金额单位：人民币万元"));
    }
}
