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
                .layer("customers")
                .definedBy("org.tamiz.customers..")
                .layer("reports")
                .definedBy("org.tamiz.reports..")
                .layer("cases")
                .definedBy("org.tamiz.cases..")
                .layer("server")
                .definedBy("org.tamiz.server..")
                .layer("cli")
                .definedBy("org.tamiz.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cases")
                .mayOnlyBeAccessedByLayers("server", "cli")
                .whereLayer("customers")
                .mayOnlyBeAccessedByLayers("server", "cli")
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("server", "cli")
                .whereLayer("documents")
                .mayOnlyBeAccessedByLayers("reports", "server", "cli")
                .whereLayer("lists")
                .mayOnlyBeAccessedByLayers("documents", "customers", "reports", "server", "cli")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tamiz"));
    }
}
