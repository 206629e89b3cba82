package org.plazaatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/** Keeps the directions between the rooms, so that each can be read without those above it. */
@AnalyzeClasses(packages = "org.plazaatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the top of the house to its ground. */
    private static final List<String> ROOMS =
            List.of(
                    "desktop",
                    "cli",
                    "briefing",
                    "dossier",
                    "workspace",
                    "cartography",
                    "territory",
                    "store",
                    "model");

    @ArchTest
    static void roomsKnowOnlyRoomsFurtherDown(JavaClasses classes) {
        for (int i = 1; i < ROOMS.size(); i++) {
            String[] above =
                    ROOMS.subList(0, i).stream().map(ArchitectureTest::in).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(in(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .because("a room knows only rooms further down")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule nobodyKnowsTheProgramsEntry =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.plazaatlas")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.plazaatlas")
                    .because("the entry puts the rooms together");

    @ArchTest
    static final ArchRule onlyTheDesktopKnowsTheUiToolkit =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("desktop"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                    .because("a batch export needs no display");

    @ArchTest
    static final ArchRule territoryAndCartographyReadNoFiles =
            noClasses()
                    .that()
                    .resideInAnyPackage(in("territory"), in("cartography"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(in("store"), "java.nio.file..", "org.geotools..")
                    .because("they work on what was read, wherever it came from");

    private static String in(String room) {
        return "org.plazaatlas." + room + "..";
    }
}
