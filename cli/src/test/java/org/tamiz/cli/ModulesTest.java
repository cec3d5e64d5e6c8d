package org.tamiz.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ModulesTest {
    @Test
    void modulesPointOneWayFromTheCommandLineDownToCore() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy("org.tamiz.core..")
                .layer("lists")
                .definedBy("org.tamiz.lists..")
                .layer("documents")
                .definedBy("org.tamiz.documents..")
                .layer("cli")
                .definedBy("org.tamiz.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("documents")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("lists")
                .mayOnlyBeAccessedByLayers("documents", "cli")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tamiz"));
    }
}
