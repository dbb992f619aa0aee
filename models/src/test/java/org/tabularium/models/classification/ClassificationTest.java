package org.tabularium.models.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tabularium.models.classification.ClassificationEntry.Scheme.ECONOMIC;
import static org.tabularium.models.classification.ClassificationEntry.Scheme.FUNCTIONAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

class ClassificationTest {

    private static final Classification LOADED = Classification.load();

    private final Classification small = new Classification(List.of(
            entry("299", "新名支出", 2020, null),
            entry("299", "旧名支出", 2015, 2019),
            entry("29901", "某项事务", 2015, null),
            entry("2990101", "行政运行", 2015, null),
            entry("2990199", "其他（某项）事务支出", 2015, 2016)));

    @Test
    void aCodeHasTheNameOfItsYear() {
        assertEquals("旧名支出", small.entry(FUNCTIONAL, "299", 2019).orElseThrow().name());
        assertEquals("新名支出", small.entry(FUNCTIONAL, "299", 2020).orElseThrow().name());
        assertEquals(Optional.empty(), small.entry(FUNCTIONAL, "299", 2014));
    }

    @Test
    void theNearestYearHelpsWhereTheYearIsUnknown() {
        assertEquals(
                "旧名支出", small.nearest(FUNCTIONAL, "299", 2010).orElseThrow().name());
        assertEquals(Optional.empty(), small.nearest(FUNCTIONAL, "298", 2020));
    }

    @Test
    void unknownIsUnknown() {
        assertTrue(small.known(FUNCTIONAL, "2990101"));
        assertFalse(small.known(FUNCTIONAL, "2990102"));
        assertFalse(small.known(ECONOMIC, "2990101"));
    }

    @Test
    void levelsComeFromTheCode() {
        assertEquals(Optional.of("29901"), Classification.parent("2990101"));
        assertEquals(Optional.of("299"), Classification.parent("29901"));
        assertEquals(Optional.empty(), Classification.parent("299"));
        assertEquals(List.of("2990101"), codes(small.children(FUNCTIONAL, "29901", 2020)));
        assertEquals(List.of("2990101", "2990199"), codes(small.children(FUNCTIONAL, "29901", 2016)));
        assertEquals(List.of("29901"), codes(small.children(FUNCTIONAL, "299", 2020)));
        assertEquals(List.of("299"), codes(small.roots(FUNCTIONAL, 2020)));
    }

    @Test
    void ancestorsComeTopFirstInTheNamesOfTheYear() {
        assertEquals(
                List.of("旧名支出", "某项事务"),
                small.ancestors(FUNCTIONAL, "2990101", 2016).stream()
                        .map(ClassificationEntry::name)
                        .toList());
    }

    @Test
    void formerNamesLeaveTheLatestOut() {
        assertEquals(List.of("旧名支出"), small.formerNames(FUNCTIONAL, "299"));
        assertEquals(List.of(), small.formerNames(FUNCTIONAL, "29901"));
        assertEquals(List.of(), small.formerNames(FUNCTIONAL, "298"));
    }

    @Test
    void aNameIsFoundAsTypesettingVariesIt() {
        assertEquals(List.of("2990199"), codes(small.byName(FUNCTIONAL, "其他(某项)事务 支出", 2016)));
        assertEquals(List.of(), small.byName(FUNCTIONAL, "其他（某项）事务支出", 2020));
    }

    @Test
    void theFirstDigitTellsTheScheme() {
        assertEquals(Optional.of(FUNCTIONAL), Scheme.of("2010301"));
        assertEquals(Optional.of(ECONOMIC), Scheme.of("30101"));
        assertEquals(Optional.of(ECONOMIC), Scheme.of("501"));
        assertEquals(Optional.empty(), Scheme.of("10301"));
        assertEquals(Optional.empty(), Scheme.of("合计"));
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThrows(IllegalArgumentException.class, () -> entry("2999", "四位", 2015, null));
        assertThrows(IllegalArgumentException.class, () -> entry("299", "倒年", 2015, 2014));
    }

    @Test
    void namesFollowTheReformsOfTheClassification() {
        assertEquals("行政事业单位离退休", name(FUNCTIONAL, "20805", 2019));
        assertEquals("行政事业单位养老支出", name(FUNCTIONAL, "20805", 2020));
        assertEquals("医疗卫生与计划生育支出", name(FUNCTIONAL, "210", 2018));
        assertEquals("卫生健康支出", name(FUNCTIONAL, "210", 2019));
        assertEquals("其他对个人和家庭的补助支出", name(ECONOMIC, "30399", 2017));
        assertEquals("其他对个人和家庭的补助", name(ECONOMIC, "30399", 2018));
        assertEquals("环境保护", name(FUNCTIONAL, "211", 2010));
    }

    @Test
    void noCodeHasTwoNamesInAYear() {
        for (Scheme scheme : Scheme.values()) {
            Map<String, String> names = new HashMap<>();
            for (ClassificationEntry entry : LOADED.entries(scheme)) {
                for (int year = entry.from(); year <= (entry.to() == null ? 2030 : entry.to()); year++) {
                    String other = names.put(entry.code() + " " + year, entry.name());
                    assertEquals(null, other, entry.code() + " in " + year + " is also " + entry.name());
                }
            }
        }
    }

    @Test
    void everyModernCodeStandsBelowAKnownOne() {
        for (Scheme scheme : Scheme.values()) {
            for (ClassificationEntry entry : LOADED.entries(scheme)) {
                Optional<String> parent = Classification.parent(entry.code());
                if (entry.to() == null && parent.isPresent()) {
                    assertTrue(LOADED.entry(scheme, parent.get(), entry.from()).isPresent(), entry.toString());
                }
            }
        }
    }

    @Test
    void everyEntrySaysWhereItIsKnownFrom() {
        for (Scheme scheme : Scheme.values()) {
            LOADED.entries(scheme).forEach(entry -> assertFalse(entry.source().isBlank(), entry.toString()));
        }
    }

    private static String name(Scheme scheme, String code, int year) {
        return LOADED.entry(scheme, code, year).orElseThrow().name();
    }

    private static List<String> codes(List<ClassificationEntry> entries) {
        return entries.stream().map(ClassificationEntry::code).toList();
    }

    private static ClassificationEntry entry(String code, String name, int from, Integer to) {
        return new ClassificationEntry(FUNCTIONAL, code, name, from, to, "test");
    }
}
