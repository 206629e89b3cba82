package org.plazaatlas.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the house in order: who may know whom, how large a package grows, what things are called.
 */
@AnalyzeClasses(packages = "org.plazaatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final HousePlan PLAN = HousePlan.read();

    @ArchTest
    static void roomsKnowOnlyRoomsFurtherDown(JavaClasses classes) {
        for (String room : PLAN.rooms()) {
            String[] above =
                    PLAN.roomsAbove(room).stream().map(ArchitectureTest::in).toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(in(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .because("a room can be read without those above it")
                        .allowEmptyShould(true) // that no room is missing is a rule of its own
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void everyPackageStandsInThePlan(JavaClasses classes) {
        assertThat(PackageGraph.of(classes).packages())
                .as(
                        "a package has a line in plan.txt, so that its place is decided and not"
                                + " drifted into")
                .isEqualTo(PLAN.packages());
    }

    @ArchTest
    static void sisterPackagesUseEachOtherAsThePlanSays(JavaClasses classes) {
        PackageGraph graph = PackageGraph.of(classes);
        for (String name : graph.packages()) {
            assertThat(graph.sistersUsedBy(name))
                    .as(
                            "%s uses exactly the sisters that plan.txt names: a new arrow is a"
                                    + " decision, and one that is gone must not come back unseen",
                            name)
                    .isEqualTo(PLAN.line(name).sisters());
        }
    }

    @ArchTest
    static void otherRoomsComeInThroughTheDoors(JavaClasses classes) {
        PackageGraph graph = PackageGraph.of(classes);
        for (String name : graph.packages()) {
            HousePlan.Line line = PLAN.line(name);
            if (!line.isOpen()) {
                assertThat(graph.doorsOf(name))
                        .as(
                                "other rooms use exactly the classes of %s that plan.txt names:"
                                        + " its room may change all others without asking",
                                name)
                        .isEqualTo(line.doors());
            }
        }
    }

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("org.plazaatlas.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a package that leads back to itself can't be read or moved alone");

    @ArchTest
    static void classesFormOnlyJustifiedCircles(JavaClasses classes) {
        assertThat(ClassCircles.in(PackageGraph.of(classes)))
                .as(
                        "classes that use each other can only be read together: circles.txt gives"
                                + " the reason")
                .isEqualTo(ClassCircles.justified());
    }

    @ArchTest
    static void noPackageHoldsMoreThanFiftyClasses(JavaClasses classes) {
        Map<String, Long> sizes =
                topLevel(classes)
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes.values())
                .as("a newcomer finds a class by the package list alone: %s", sizes)
                .allMatch(size -> size <= 50);
    }

    @ArchTest
    static void aNameStandsForOneThing(JavaClasses classes) {
        assertThat(topLevel(classes).map(JavaClass::getSimpleName))
                .as("a name in a stack trace is understood without its package")
                .doesNotHaveDuplicates();
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
        "org.plazaatlas.desktop.axis.CalendarStep", "org.plazaatlas.territory.time.SnapshotWindows"
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
                    .doNotHaveSimpleName("GeometryOverlay")
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

    private static Stream<JavaClass> topLevel(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static String in(String room) {
        return "org.plazaatlas." + room + "..";
    }
}
