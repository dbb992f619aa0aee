package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;

class ProjectNamesTest {

    @Test
    void aSlipIsMendedBesideTheReadingByWhatTheDocumentSays() {
        Cell name = settled(List.of("主要用于河道清淤及堤防加固工程资金", "河道清淤及堤防加固工程"), read("河道清於及堤防加固工程", 0.6));
        assertEquals("河道清於及堤防加固工程", name.text());
        assertEquals("河道清淤及堤防加固工程", name.canonical());
        assertFalse(name.review(), "said twice");
        assertTrue(settled(List.of("河道清淤及堤防加固工程"), read("河道清於及堤防加固工程", 0.6)).review(), "said once");
    }

    @Test
    void aNumberWithoutItsPointIsNoPartOfTheName() {
        Cell said = settled(List.of("其中《林业年鉴》编印费5万元"), read("甲", 0.98), read("2《林业年鉴》编印费", 0.98));
        assertEquals("《林业年鉴》编印费", said.canonical());
        Cell unsaid = settled(List.of(), read("甲", 0.98), read("2《林业年鉴》编印费", 0.98));
        assertEquals("《林业年鉴》编印费", unsaid.canonical());
        assertTrue(unsaid.review());
    }

    @Test
    void aNameStandsThatIsSaidOrReadSurelyOrHasItsOwnDigits() {
        assertNull(settled(List.of("租用光纤线路等"), read("租用光纤线路费", 0.98)).canonical());
        assertNull(settled(List.of("租用光纤线路等"), read("租用光纤线路费用", 0.6)).canonical(), "part of a name");
        assertNull(
                settled(List.of(), read("1号楼修缮费", 0.98), read("610专项业务费", 0.98)).canonical());
    }

    @Test
    void aTextLayerIsNeverDoubted() {
        Cell name = settled(List.of("河道清淤及堤防加固工程"), Printed.of("河道清於及堤防加固工程"));
        assertNull(name.canonical());
    }

    @Test
    void theNameOfAnotherGridIsNotTakenForThisOne() {
        Cell name = settled(List.of("二级网设备维护检测费", "二级网设备维护检测费"), read("二级网设备维护检测费", 0.98), read("一级网设备维护检测费", 0.6));
        assertNull(name.canonical());
    }

    private static Printed read(String text, double confidence) {
        return new Printed(text, List.of(), Origin.OCR, List.of(new Reading(text, confidence, "chi_sim")));
    }

    @Test
    void declarationsNameTheirProjectsLikeTheTables() {
        ProjectDeclaration declaration = new ProjectDeclaration(
                "d1",
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("projectName", Cell.of(read("通属补助", 0.4))));
        Cell name = new ProjectNames(List.of("遗属补助"))
                .settleDeclared(List.of(declaration))
                .getFirst()
                .fields()
                .get("projectName");
        assertEquals("通属补助", name.text());
        assertEquals("遗属补助", name.canonical());
        assertTrue(name.review(), "said once");
    }

    /** The last of the names, settled. */
    private static Cell settled(List<String> said, Printed... names) {
        List<PerformanceTarget> targets = List.of(names).stream()
                .map(name -> new PerformanceTarget("p", null, null, Cell.of(name), null, List.of(), List.of()))
                .toList();
        return new ProjectNames(said).settle(targets).getLast().projectName();
    }

    @Test
    void aOneBeforeItsPauseMayBeReadAsALetter() {
        assertEquals(
                "档案数字化经费", settled(List.of("档案数字化经费"), read("l、档案数字化经费", 0.6)).canonical());
        assertNull(settled(List.of("LED屏维护费"), read("LED屏维护费", 0.6)).canonical());
    }

    @Test
    void aWordThatSeemsToBeginWithAFigureIsTheWordOfTheDocumentThatLooksTheSame() {
        Cell name = settled(List.of("落实“GBT19001、ISO9001体系”要求"), read("1SO09001认证费", 0.6));
        assertEquals("ISO9001认证费", name.canonical());
        assertTrue(name.review());
        assertNull(settled(List.of("ISO14001体系"), read("1SO9001认证费", 0.6)).canonical(), "another word");
        assertNull(settled(List.of("IGB卡"), read("1GB内存条购置", 0.6)).canonical(), "a quantity");
        assertNull(settled(List.of("IOT平台1OT平台运维费"), read("IOT平台运维费", 0.6)).canonical(), "said as it is read");
    }
}
