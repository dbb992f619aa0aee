package org.tabularium.models;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String MODELS = "org.tabularium.models";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(MODELS);

    @Test
    void theVocabularyNeedsNoLibraryButAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODELS + "..", "java..", "com.fasterxml.jackson.annotation..")
                .check(CLASSES);
    }

    @Test
    void whatIsOnThePageKnowsNothingOfWhatItMeans() {
        noClasses()
                .that()
                .resideInAnyPackage(MODELS + ".geometry..", MODELS + ".document..", MODELS + ".table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODELS + ".form..", MODELS + ".disclosure..", MODELS + ".finding..")
                .check(CLASSES);
    }

    @Test
    void valuesDoNotReadFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MODELS + ".classification..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void nothingIsKeptInStaticOrThreadLocalState() {
        noFields().that().areStatic().should().notBeFinal().check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CLASSES);
    }
}
