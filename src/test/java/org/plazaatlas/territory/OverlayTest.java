package org.plazaatlas.territory;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import java.util.Set;

class OverlayTest {

    private static final Set<String> OVERLAYS =
            Set.of("intersection", "union", "difference", "symDifference", "buffer");

    @Test
    void nobodyElseOverlaysGeometries() {
        JavaClasses program =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.plazaatlas");
        noClasses()
                .that()
                .doNotBelongToAnyOf(Overlay.class)
                .should()
                .callMethodWhere(describe("overlays geometries", OverlayTest::overlays))
                .because("a topology failure of JTS must never reach a person")
                .check(program);
    }

    private static boolean overlays(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().endsWith("jts.operation.overlayng")
                || call.getTargetOwner().isAssignableTo(Geometry.class)
                        && OVERLAYS.contains(call.getTarget().getName());
    }

    @Test
    void mendsPolygonsThatCrossThemselves() throws ParseException {
        Geometry bowTie = read("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
        Geometry square = read("POLYGON ((2 2, 8 2, 8 8, 2 8, 2 2))");
        assertThat(Overlay.intersection(bowTie, square).getArea()).isEqualTo(18);
    }

    @Test
    void whatLiesApartHasNothingInCommon() throws ParseException {
        Geometry here = read("POLYGON ((0 0, 1 0, 1 1, 0 0))");
        Geometry there = read("POLYGON ((5 5, 6 5, 6 6, 5 5))");
        assertThat(Overlay.intersection(here, there).isEmpty()).isTrue();
    }

    private static Geometry read(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }
}
