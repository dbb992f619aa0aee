package org.tabularium.corpus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.tabularium.corpus.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tabularium.corpus");

    @Test
    void scoreKnowsNothingOfWhatWeMakeOurselves() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "score..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "scenario..", ROOT + "render..", ROOT + "fault..", ROOT + "degrade..", ROOT + "report..")
                .check(CLASSES);
    }

    @Test
    void truthKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "truth..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "score..", ROOT + "scenario..", ROOT + "render..", ROOT + "report..")
                .check(CLASSES);
    }

    @Test
    void theCorpusNeverSeesTheService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tabularium.service..")
                .check(CLASSES);
    }
}
