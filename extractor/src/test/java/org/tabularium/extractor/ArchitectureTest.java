package org.tabularium.extractor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String EXTRACTOR = "org.tabularium.extractor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(EXTRACTOR);

    private static String room(String name) {
        return EXTRACTOR + "." + name + "..";
    }

    @Test
    void onlyThePipelineKnowsTheRoomsAndTheirOrder() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("page")
                .definedBy(room("page"))
                .layer("grid")
                .definedBy(room("grid"))
                .layer("stitch")
                .definedBy(room("stitch"))
                .layer("recognise")
                .definedBy(room("recognise"))
                .layer("fill")
                .definedBy(room("fill"))
                .layer("reconcile")
                .definedBy(room("reconcile"))
                .layer("pipeline")
                .definedBy(room("pipeline"))
                .layer("command")
                .definedBy(room("command"))
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("pipeline", "command")
                // A scan needs its cells before it can be read well.
                .whereLayer("grid")
                .mayOnlyBeAccessedByLayers("page", "pipeline", "command")
                .whereLayer("stitch")
                .mayOnlyBeAccessedByLayers("pipeline", "command")
                .whereLayer("recognise")
                .mayOnlyBeAccessedByLayers("fill", "pipeline", "command")
                .whereLayer("fill")
                .mayOnlyBeAccessedByLayers("pipeline", "command")
                .whereLayer("reconcile")
                .mayOnlyBeAccessedByLayers("pipeline", "command")
                .check(CLASSES);
    }

    @Test
    void afterTheFileIsClosedOnlyRecordsTravel() {
        noClasses()
                .that()
                .resideInAnyPackage(room("grid"), room("stitch"), room("recognise"), room("fill"), room("reconcile"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..",
                        "java.time..",
                        "java.util.concurrent..",
                        "java.awt..",
                        "org.apache.pdfbox..",
                        "org.apache.poi..",
                        "org.apache.tika..",
                        "org.jsoup..",
                        "com.rtfparserkit..",
                        "org.ofdrw..",
                        "net.sourceforge.tess4j..")
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasItsRoom() {
        only("org.apache.tika..", room("detect"));
        only("org.apache.pdfbox..", room("page.text"));
        only("org.apache.poi..", room("detect"), room("page.flow"));
        only("org.jsoup..", room("page.flow"));
        only("com.rtfparserkit..", room("page.flow"));
        only("org.ofdrw..", room("page.text"));
        only("net.sourceforge.tess4j..", room("page.ocr"));
        only("com.sun.jna..", room("page.ocr"));
        only("technology.tabula..", room("grid"));
    }

    private static void only(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
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

    @Test
    void nothingReadsTheEnvironment() {
        noClasses()
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CLASSES);
    }
}
