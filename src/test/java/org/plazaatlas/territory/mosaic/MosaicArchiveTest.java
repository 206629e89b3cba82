package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.util.GeometricShapeFactory;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.territory.time.RandomAtlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

class MosaicArchiveTest {

    private final Atlas atlas = TinyAtlas.atlas();
    private final Mosaic mosaic = Mosaic.of(atlas);
    private final byte[] bytes = MosaicArchive.write(mosaic, atlas);
    private final List<byte[]> kept = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatItWrote(long seed) {
        Atlas random = RandomAtlas.ofSeed(seed);
        Mosaic overlaid = Mosaic.of(random);
        Mosaic read =
                MosaicArchive.read(MosaicArchive.write(overlaid, random), random).orElseThrow();

        assertThat(read.faces()).as("seed %d", seed).isEqualTo(overlaid.faces());
        assertThat(read.edges()).as("seed %d", seed).isEqualTo(overlaid.edges());
        for (Claim claim : random.contents().claims()) {
            Area area = claim.area();
            assertThat(read.facesOf(area)).as("%s", area).isEqualTo(overlaid.facesOf(area));
            assertThat(read.isApproximate(area)).isEqualTo(overlaid.isApproximate(area));
        }
    }

    @Test
    void knowsTheFacesOfStatesAgain() {
        Mosaic read = MosaicArchive.read(bytes, atlas).orElseThrow();

        assertThat(read.facesOfState("03")).isEqualTo(mosaic.facesOfState("03"));
        assertThat(read.partsByState(read.allFaces()))
                .isEqualTo(mosaic.partsByState(mosaic.allFaces()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 400})
    void bytesThatEndTooEarlyAreOverlaidAnew(int length) {
        assertThat(MosaicArchive.read(Arrays.copyOf(bytes, length), atlas)).isEmpty();
    }

    @Test
    void keepsWhatItHadToOverlay() {
        Mosaic overlaid = MosaicArchive.keptOrOverlaid(atlas, Optional::empty, kept::add);

        assertThat(overlaid.faces()).isEqualTo(mosaic.faces());
        assertThat(kept).containsExactly(bytes);
    }

    @Test
    void overlaysNothingThatIsKept() {
        Mosaic read = MosaicArchive.keptOrOverlaid(atlas, () -> Optional.of(bytes), kept::add);

        assertThat(read.faces()).isEqualTo(mosaic.faces());
        assertThat(kept).isEmpty();
    }

    @Test
    void replacesWhatIsNoMosaic() {
        MosaicArchive.keptOrOverlaid(atlas, () -> Optional.of(new byte[] {1, 2, 3}), kept::add);

        assertThat(kept).containsExactly(bytes);
    }

    @Test
    void aSmallAtlasIsNotWorthAFile() {
        MosaicArchive.mosaic(atlas, Optional::empty, kept::add);

        assertThat(kept).isEmpty();
    }

    @Test
    void anAtlasOfManyMunicipalitiesIs() {
        MosaicArchive.mosaic(withACoastOfManyCorners(), Optional::empty, kept::add);

        assertThat(kept).hasSize(1);
    }

    /** Its corners lie in no claim, so that they count but cost nothing. */
    private static Atlas withACoastOfManyCorners() {
        GeometricShapeFactory shape = new GeometricShapeFactory();
        shape.setEnvelope(new Envelope(0, 1000, 0, 1000));
        shape.setNumPoints(100_001);
        return new TinyAtlas()
                .municipalities(new MunicipalityOutline("01", "Round", shape.createCircle()))
                .build();
    }
}
