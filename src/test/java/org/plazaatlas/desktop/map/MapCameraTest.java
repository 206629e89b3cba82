package org.plazaatlas.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;

class MapCameraTest {

    private static final Extent HOME = new Extent(0, 0, 400_000, 200_000);
    private static final History HISTORY = History.of(TinyAtlas.atlas());

    private AtlasModel model;
    private MapCamera camera;

    @BeforeEach
    void lookAtHome() {
        View opening = View.of(LocalDate.of(2024, 6, 15), HOME, Language.EN, Theme.LIGHT);
        model = new AtlasModel(HISTORY, opening);
        camera = new MapCamera(model);
        camera.resize(800, 400);
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Coordinate place = camera.viewport().toMap(600, 100);
        camera.zoomAt(600, 100, 2);
        assertThat(camera.viewport().metresPerPixel()).isCloseTo(250, within(1e-6));
        assertThat(camera.viewport().toMap(600, 100).distance(place)).isLessThan(1e-6);
    }

    @Test
    void aPlaceClickedBeforeCanBeBroughtUnderThePointer() {
        Coordinate clicked = new Coordinate(300_000, 150_000);
        camera.zoomAbout(clicked, 200, 300, 2);
        assertThat(camera.viewport().toMap(200, 300).distance(clicked)).isLessThan(1e-6);
    }

    @Test
    void draggingMovesTheMapWithTheHand() {
        Coordinate place = camera.viewport().toMap(400, 200);
        camera.drag(30, -20);
        assertThat(camera.viewport().toMap(430, 180).distance(place)).isLessThan(1e-6);
    }

    @Test
    void theMiddleOfTheMapStaysOverTheHomeExtent() {
        camera.drag(10_000, -10_000);
        Viewport now = camera.viewport();
        assertThat(now.centreX()).isCloseTo(HOME.minX(), within(1e-6));
        assertThat(now.centreY()).isCloseTo(HOME.minY(), within(1e-6));
    }

    @Test
    void zoomingEndsBetweenTheGlobeAndTheStreet() {
        camera.zoom(1e-9);
        assertThat(camera.viewport().metresPerPixel()).isCloseTo(750, within(1e-6));
        camera.zoom(1e9);
        assertThat(camera.viewport().metresPerPixel()).isCloseTo(60, within(1e-6));
    }

    @Test
    void homeComesBack() {
        camera.zoomAt(10, 10, 3);
        camera.home();
        assertThat(model.view().extent()).isEqualTo(HOME);
    }

    @Test
    void widthToSpareIsLeftToWhatFloatsAtTheSides() {
        camera.resize(1200, 400);
        camera.leaveRoom(300, 100);
        assertThat(camera.viewport().toPixel(HOME.minX(), 0).getX()).isCloseTo(300, within(1e-6));
        camera.resize(900, 400);
        assertThat(camera.viewport().toPixel(HOME.minX(), 0).getX()).isCloseTo(75, within(1e-6));
    }

    @Test
    void withoutWidthToSpareEverythingIsStillSeen() {
        camera.leaveRoom(300, 100);
        camera.resize(400, 400);
        assertThat(camera.viewport().toPixel(HOME.minX(), 0).getX()).isCloseTo(0, within(1e-6));
        assertThat(camera.viewport().toPixel(HOME.maxX(), 0).getX()).isCloseTo(400, within(1e-6));
    }

    @Test
    void theViewToPaintIsExactlyWhatThePaneShows() {
        camera.resize(1000, 400);
        Viewport painted = Viewport.fitting(camera.viewport().extent(), 1000, 400);
        assertThat(painted.metresPerPixel())
                .isCloseTo(camera.viewport().metresPerPixel(), within(1e-6));
        assertThat(painted.centreX()).isCloseTo(camera.viewport().centreX(), within(1e-6));
    }
}
