package org.tamiz.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tamiz.core");

    @Test
    void packagesPointOneWayFromScreeningDownToModel() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.tamiz.core.model..")
                .layer("names")
                .definedBy("org.tamiz.core.names..")
                .layer("identifiers")
                .definedBy("org.tamiz.core.identifiers..")
                .layer("index")
                .definedBy("org.tamiz.core.index..")
                .layer("score")
                .definedBy("org.tamiz.core.score..")
                .layer("screening")
                .definedBy("org.tamiz.core.screening..")
                .layer("reference")
                .definedBy("org.tamiz.core.reference..")
                .whereLayer("reference")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("screening")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("score")
                .mayOnlyBeAccessedByLayers("screening")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("score", "screening")
                .whereLayer("identifiers")
                .mayOnlyBeAccessedByLayers("index", "score", "screening")
                .whereLayer("names")
                .mayOnlyBeAccessedByLayers("identifiers", "index", "score", "screening")
                .check(CORE);
    }

    @Test
    void coreNeitherReadsFilesNorLogsNorKnowsOtherModules() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..",
                        "java.net..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "tools.jackson..",
                        "org.tamiz.lists..",
                        "org.tamiz.documents..",
                        "org.tamiz.cli..")
                .check(CORE);
    }
}
