package org.plazaatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.locationtech.jts.geom.Geometry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
                    "opening",
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
    static final ArchRule theWindowAndTheCommandLineKnowNothingOfEachOther =
            noClasses()
                    .that()
                    .resideInAPackage(in("desktop"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(in("cli"))
                    .because("what both need lies in the room opening");

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

    /** Where two days are put in order that are neither the start nor the end of anything. */
    private static final String[] ORDERS_DAYS = {
        "org.plazaatlas.desktop.axis.CalendarStep", "org.plazaatlas.territory.Windows"
    };

    @ArchTest
    static final ArchRule onlyTheModelComparesDaysWithStartsAndEnds =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("model"))
                    .and(not(belongToAnyOf(ORDERS_DAYS)))
                    .should()
                    .callMethodWhere(comparesDays())
                    .because(
                            "DateRange alone holds the rule 'from inclusive, to exclusive': ask it,"
                                    + " or name the class here if it only puts two days in order");

    @ArchTest
    static final ArchRule onlyOneClassOverlaysGeometries =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Overlay")
                    .should()
                    .callMethodWhere(overlaysGeometries())
                    .because("a topology failure of JTS must never reach a person");

    private static final Set<String> OVERLAYS =
            Set.of("intersection", "union", "difference", "symDifference", "buffer");

    private static DescribedPredicate<JavaMethodCall> overlaysGeometries() {
        return describe(
                "overlays geometries",
                call ->
                        call.getTargetOwner().getPackageName().endsWith("jts.operation.overlayng")
                                || call.getTargetOwner().isAssignableTo(Geometry.class)
                                        && OVERLAYS.contains(call.getName()));
    }

    private static DescribedPredicate<JavaClass> belongToAnyOf(String... names) {
        return describe(
                "are or lie in " + List.of(names),
                c -> List.of(names).contains(c.getName().replaceFirst("\\$.*", "")));
    }

    private static DescribedPredicate<JavaMethodCall> comparesDays() {
        return describe(
                "compares two days",
                call ->
                        call.getTargetOwner().isEquivalentTo(LocalDate.class)
                                && Set.of("isBefore", "isAfter").contains(call.getName()));
    }

    private static String in(String room) {
        return "org.plazaatlas." + room + "..";
    }
}
