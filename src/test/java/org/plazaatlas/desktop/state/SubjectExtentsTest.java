package org.plazaatlas.desktop.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;

import java.util.Optional;

class SubjectExtentsTest {

    private final Atlas atlas = TinyAtlas.atlas();

    @Test
    void aStateIsShownWhole() {
        Extent extent = SubjectExtents.extentOf(Subject.state("05"), atlas).orElseThrow();
        assertThat(contains(extent, 1, 1)).isTrue();
        assertThat(contains(extent, 2, 2)).isTrue();
    }

    @Test
    void aCityIsInTheMiddle() {
        Extent extent = SubjectExtents.extentOf(Subject.city("delta"), atlas).orElseThrow();
        Coordinate city = TinyAtlas.PROJECTION.toMap(1.5, 0.5);
        assertThat((extent.minX() + extent.maxX()) / 2).isEqualTo(city.x);
        assertThat((extent.minY() + extent.maxY()) / 2).isEqualTo(city.y);
    }

    @Test
    void anEventWithoutCoordinatesIsShownWithItsState() {
        assertThat(SubjectExtents.extentOf(Subject.event("e-foro"), atlas))
                .isEqualTo(Extent.ofState(atlas, "02"));
    }

    @Test
    void whatIsInNoOnePlaceLeavesTheMapWhereItIs() {
        assertThat(SubjectExtents.extentOf(Subject.organization("norte"), atlas))
                .isEqualTo(Optional.empty());
        assertThat(SubjectExtents.extentOf(Subject.city("nowhere"), atlas)).isEmpty();
    }

    private static boolean contains(Extent extent, double longitude, double latitude) {
        Coordinate place = TinyAtlas.PROJECTION.toMap(longitude, latitude);
        return extent.minX() <= place.x
                && place.x <= extent.maxX()
                && extent.minY() <= place.y
                && place.y <= extent.maxY();
    }
}
