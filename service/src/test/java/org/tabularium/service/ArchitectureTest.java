package org.tabularium.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String SERVICE = "org.tabularium.service";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SERVICE);

    @Test
    void roomsKnowOnlyTheRoomsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(SERVICE + "..")
                .layer("main")
                .definedBy(SERVICE)
                .layer("http")
                .definedBy(SERVICE + ".http..")
                .layer("index")
                .definedBy(SERVICE + ".index..")
                .layer("ingest")
                .definedBy(SERVICE + ".ingest..")
                .layer("store")
                .definedBy(SERVICE + ".store..")
                .layer("config")
                .definedBy(SERVICE + ".config..")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("main", "http")
                .whereLayer("ingest")
                .mayOnlyBeAccessedByLayers("main", "http", "index")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("main", "http", "ingest")
                .check(CLASSES);
    }

    @Test
    void onlyConfigurationReadsTheEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVICE)
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasItsRoom() {
        only("io.vertx..", SERVICE + ".http..");
        only("java.sql..", SERVICE + ".store..", SERVICE + ".ingest..");
        only("org.jdbi..", SERVICE + ".store..");
        only("org.flywaydb..", SERVICE + ".store..");
        only("com.github.kagkarlsson..", SERVICE + ".ingest..");
        only("org.apache.lucene..", SERVICE + ".index..");
        only("org.apache.poi..", SERVICE + ".http.export..");
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
        noClasses().should().dependOnClassesThat(areThreadLocals()).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areThreadLocals() {
        return JavaClass.Predicates.assignableTo(ThreadLocal.class);
    }

    @Test
    void functionsLiveWithTheirNouns() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }
}
