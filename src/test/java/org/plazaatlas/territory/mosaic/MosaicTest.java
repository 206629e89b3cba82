package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.METRES_PER_DEGREE;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.degrees;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** One mosaic of all areas. */
class MosaicTest {

    private final Mosaic mosaic = Mosaic.of(TinyAtlas.atlas());
    private final Mosaic squares = Mosaic.of(new TinyAtlas().claims().build());

    @Test
    void facesOfAStateAddUpToItsAreaOnTheEllipsoid() {
        // Between parallels, from the formula for the zone of a spheroid: 12,308.463 and
        // 12,304.815 km2. Sides are cut into geodesics of at most 10 km, which bulge by metres.
        assertThat(mosaic.areaSquareKm(mosaic.facesOfState("01")))
                .isCloseTo(12_308.463, within(0.01));
        assertThat(mosaic.areaSquareKm(mosaic.facesOfState("04")))
                .isCloseTo(12_304.815, within(0.01));
    }

    @Test
    void anIslandIsAFaceOfItsState() {
        int island = faceAt(3.4, 0.4).orElseThrow();

        assertThat(mosaic.faces().get(island).stateCode()).isEqualTo("03");
        assertThat(mosaic.facesOf(Area.States.of("03")).contains(island)).isTrue();
    }

    @Test
    void theSeaIsNoFace() {
        assertThat(faceAt(3.2, 0.4)).isEmpty();
        assertThat(faceAt(-0.01, 0.5)).isEmpty();
    }

    @Test
    void withoutFurtherAreasThereAreOnlyStates() {
        assertThat(squares.faces())
                .extracting(Face::stateCode)
                .containsExactly("01", "02", "03", "03", "04", "05", "06");
        assertThat(squares.edges()).hasSize(7 + 6 + 1); // between squares, coasts, the island
    }

    @Test
    void neighboursShareOneEdge() {
        assertThat(edgesBetween("01", "02"))
                .singleElement()
                .satisfies(edge -> assertThat(edge.lengthKm()).isCloseTo(110.574, within(0.001)));
        assertThat(edgesBetween("01", "05")).isEmpty();
    }

    @Test
    void facesLieOnTheStatedSidesOfAnEdge() {
        Edge edge = edgesBetween("01", "02").getFirst();
        boolean goesNorth = edge.line().getEndPoint().getY() > edge.line().getStartPoint().getY();

        assertThat(squares.faces().get(goesNorth ? edge.left() : edge.right()).stateCode())
                .isEqualTo("01");
    }

    @Test
    void anAreaInsideAnotherLeavesAHole() {
        Mosaic nested =
                Mosaic.of(
                        new TinyAtlas()
                                .claims(
                                        claim("c1", "norte").dominantIn(circle(0.5, 0.5, 30)),
                                        claim("c2", "sur").dominantIn(circle(0.5, 0.5, 10)))
                                .build());
        FaceSet ring =
                nested.facesOf(circle(0.5, 0.5, 30)).minus(nested.facesOf(circle(0.5, 0.5, 10)));

        assertThat(nested.outline(ring).getNumGeometries()).isEqualTo(1);
        assertThat(nested.areaSquareKm(ring)).isCloseTo(Math.PI * (30 * 30 - 10 * 10), within(5.0));
    }

    @Test
    void outlineDropsEdgesBetweenMembers() {
        FaceSet west = squares.facesOf(new Area.States(Set.of("01", "02", "04", "05")));

        assertThat(squares.outline(west).norm())
                .isEqualTo(
                        degrees("POLYGON ((0 0, 0 1, 0 2, 1 2, 2 2, 2 1, 2 0, 1 0, 0 0))").norm());
        assertThat(squares.outline(FaceSet.NONE).isEmpty()).isTrue();
    }

    @Test
    void outlineOfPartsThatTouchInAPointIsValid() {
        FaceSet diagonal = squares.facesOf(new Area.States(Set.of("01", "05")));

        Geometry outline = squares.outline(diagonal);

        assertThat(outline.isValid()).isTrue();
        assertThat(outline.getNumGeometries()).isEqualTo(2);
    }

    @Test
    void rimHasAMemberOnOneSide() {
        FaceSet one = squares.facesOfState("01");

        assertThat(squares.rim(one).stream().mapToDouble(Edge::lengthKm).sum())
                .isCloseTo(2 * 110.574 + 111.319 + 111.303, within(0.01));
    }

    @Test
    void statesThatAClaimNamesTogetherAreCoveredTogether() {
        Area both = new Area.States(Set.of("04", "05"));
        FaceSet expected = mosaic.facesOfState("04").union(mosaic.facesOfState("05"));

        assertThat(mosaic.facesOf(both)).isEqualTo(expected);
    }

    @Test
    void theOrderOfFacesAndEdgesDependsOnTheAtlasAlone() {
        Mosaic again = Mosaic.of(TinyAtlas.atlas());

        assertThat(again.faces()).isEqualTo(mosaic.faces());
        assertThat(again.edges()).isEqualTo(mosaic.edges());
    }

    private OptionalInt faceAt(double longitude, double latitude) {
        return mosaic.faceAt(longitude * METRES_PER_DEGREE, latitude * METRES_PER_DEGREE);
    }

    private List<Edge> edgesBetween(String firstState, String secondState) {
        Set<String> pair = Set.of(firstState, secondState);
        return squares.edges().stream()
                .filter(edge -> edge.left() != Edge.OUTSIDE && edge.right() != Edge.OUTSIDE)
                .filter(edge -> pair.equals(sides(edge)))
                .toList();
    }

    private Set<String> sides(Edge edge) {
        return new TreeSet<>(List.of(stateOf(edge.left()), stateOf(edge.right())));
    }

    private String stateOf(int face) {
        return squares.faces().get(face).stateCode();
    }
}
