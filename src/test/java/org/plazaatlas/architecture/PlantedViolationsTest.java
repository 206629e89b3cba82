package org.plazaatlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Every rule of the house fails on a class that breaks it, and names that class. */
@Execution(ExecutionMode.CONCURRENT)
class PlantedViolationsTest {

    private static final Pattern NAME =
            Pattern.compile("package org\\.plazaatlas\\.?([\\w.]*);.*?(?:class|record) (\\w+)");

    @TempDir private Path folder;

    /** Compiles sources, each of one class, against the program. */
    private JavaClasses planted(String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of(
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString());
        boolean compiled =
                compiler.getTask(
                                null,
                                null,
                                null,
                                options,
                                null,
                                Arrays.stream(sources).map(PlantedSource::new).toList())
                        .call();
        assertThat(compiled).as("the planted sources compile").isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static final class PlantedSource extends SimpleJavaFileObject {

        private final String text;

        PlantedSource(String text) {
            super(URI.create("string:///" + path(text)), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            Matcher name = NAME.matcher(text);
            assertThat(name.find()).as(text).isTrue();
            return name.group(1).replace('.', '/') + "/" + name.group(2) + ".java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static void assertFound(ThrowingCallable rule, String what) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageContaining(what);
    }

    @Test
    void aRoomThatKnowsOneAboveIt() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.cache;"
                                + " class Planted { org.plazaatlas.view.View view; }");
        assertFound(
                () -> ArchitectureTest.roomsKnowOnlyRoomsFurtherDown(classes),
                "org.plazaatlas.cache.Planted.view");
    }

    @Test
    void aPackageThatIsNotInThePlan() {
        JavaClasses classes = planted("package org.plazaatlas.planted; class Planted {}");
        assertFound(() -> ArchitectureTest.everyPackageStandsInThePlan(classes), "\"planted\"");
    }

    @Test
    void aSisterThatThePlanDoesNotAllow() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.cartography.geometry; class Planted {"
                                + " org.plazaatlas.cartography.page.Plate plate; }");
        assertFound(
                () -> ArchitectureTest.sisterPackagesUseEachOtherAsThePlanSays(classes),
                "\"cartography.page\"");
    }

    @Test
    void aClassThatIsNoDoor() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.cartography.layout; public class NoDoor {}",
                        "package org.plazaatlas.desktop.map; class Planted {"
                                + " org.plazaatlas.cartography.layout.NoDoor used; }");
        assertFound(() -> ArchitectureTest.otherRoomsComeInThroughTheDoors(classes), "\"NoDoor\"");
    }

    @Test
    void packagesThatUseEachOther() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.cache; public class PlantedOne {"
                                + " org.plazaatlas.model.PlantedTwo two; }",
                        "package org.plazaatlas.model; public class PlantedTwo {"
                                + " org.plazaatlas.cache.PlantedOne one; }");
        assertFound(
                () -> ArchitectureTest.packagesFormNoCircle.check(classes),
                "org.plazaatlas.cache.PlantedOne.two");
    }

    @Test
    void classesThatUseEachOther() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.cache; class PlantedOne { PlantedTwo two; }",
                        "package org.plazaatlas.cache; class PlantedTwo { PlantedOne one; }");
        assertFound(
                () -> ArchitectureTest.classesFormOnlyJustifiedCircles(classes),
                "PlantedOne PlantedTwo");
    }

    @Test
    void aPackageThatIsTooLarge() {
        JavaClasses classes =
                planted(
                        IntStream.rangeClosed(1, 51)
                                .mapToObj(i -> "package org.plazaatlas.cache; class P" + i + " {}")
                                .toArray(String[]::new));
        assertFound(
                () -> ArchitectureTest.noPackageHoldsMoreThanFiftyClasses(classes),
                "org.plazaatlas.cache=51");
    }

    @Test
    void aNameThatStandsForTwoThings() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.cache; class Planted {}",
                        "package org.plazaatlas.model; class Planted {}");
        assertFound(() -> ArchitectureTest.aNameStandsForOneThing(classes), "\"Planted\"");
    }

    @Test
    void someoneWhoKnowsTheEntry() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.desktop.map;"
                                + " class Planted { org.plazaatlas.Plaza plaza; }");
        assertFound(
                () -> ArchitectureTest.nobodyKnowsTheProgramsEntry.check(classes), "Planted.plaza");
    }

    @Test
    void aWindowThatKnowsTheCommandLine() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.desktop.map; class Planted {"
                                + " org.plazaatlas.cli.request.OptionReader reader; }");
        assertFound(
                () ->
                        ArchitectureTest.theWindowAndTheCommandLineKnowNothingOfEachOther.check(
                                classes),
                "Planted.reader");
    }

    @Test
    void aBatchExportThatNeedsTheUiToolkit() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.briefing.pdf;"
                                + " class Planted { javafx.scene.Node node; }");
        assertFound(
                () -> ArchitectureTest.onlyTheDesktopKnowsTheUiToolkit.check(classes),
                "Planted.node");
    }

    @Test
    void aTerritoryThatReadsFiles() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.territory.turf;"
                                + " class Planted { java.nio.file.Path file; }");
        assertFound(
                () -> ArchitectureTest.territoryAndCartographyReadNoFiles.check(classes),
                "Planted.file");
    }

    @Test
    void someoneWhoComparesDays() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.view; class Planted {"
                                + " boolean ended(java.time.LocalDate a, java.time.LocalDate b) {"
                                + " return a.isBefore(b); } }");
        assertFound(
                () -> ArchitectureTest.onlyTheModelComparesDaysWithStartsAndEnds.check(classes),
                "Planted.ended");
    }

    @Test
    void someoneWhoOverlaysGeometries() {
        JavaClasses classes =
                planted(
                        "package org.plazaatlas.view; class Planted { Object"
                            + " both(org.locationtech.jts.geom.Geometry a,"
                            + " org.locationtech.jts.geom.Geometry b) { return a.union(b); } }");
        assertFound(
                () -> ArchitectureTest.onlyOneClassOverlaysGeometries.check(classes),
                "Planted.both");
    }
}
