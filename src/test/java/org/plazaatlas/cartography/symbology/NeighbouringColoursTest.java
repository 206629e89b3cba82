package org.plazaatlas.cartography.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.symbology.Fill.Textured;
import org.plazaatlas.cartography.topic.ColourConfusions;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Readers who cannot tell two colours apart, or have them printed in greys, must be able to tell
 * their textures and markers apart, and to see stripes as stripes. This must hold for all
 * organizations that meet, in the same place or side by side, with evidence of any age, on any date
 * of the bundled atlas.
 */
@Execution(ExecutionMode.CONCURRENT)
class NeighbouringColoursTest {

    /** CIE L* between a contour and its stripes, as far as whole channels allow. */
    private static final double CONTOUR = ZoneFills.CONTOUR_STEP - 0.5;

    /** CIE L* between two greys that side by side are told apart in print. */
    private static final double GREY_STEP = 8;

    /** The same in the pixels of a page of 96 dpi, where a contour covers less than one of them. */
    private static final double PIXEL = 7;

    private static final Set<List<Shade>> MEETINGS = meetings();

    private final OrganizationSigns signs = new OrganizationSigns(MexicoAtlas.atlas());

    /** An organization's colour at one age of its evidence. */
    private record Shade(String organizationId, EvidenceAge age) {}

    @Test
    void noTwoOrganizationsShareTextureAndMarker() {
        Set<Object> met = new HashSet<>();
        for (Organization organization : MexicoAtlas.atlas().contents().organizations()) {
            OrganizationSign sign = signs.of(organization.id());
            assertThat(met.add(List.of(sign.hatch(), sign.shape(), sign.cored())))
                    .as(organization.id())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMeetsAndLooksAlikeToSomeReadersOrInGreyDiffersInTexture(Theme theme) {
        for (List<Shade> pair : MEETINGS) {
            Textured first = fill(pair.getFirst(), theme);
            Textured second = fill(pair.getLast(), theme);
            for (ColourVision vision : ColourVision.values()) {
                double difference = vision.difference(first.ground(), second.ground());
                if (difference < ColourConfusions.CLEAR) {
                    assertThat(ColourConfusions.differInTexture(first, second))
                            .as("%s look alike (%s: %.1f)", pair, vision, difference)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextureIsSeenByEveryReaderAndInGrey(Theme theme) {
        for (List<Shade> pair : MEETINGS) {
            Textured fill = fill(pair.getFirst(), theme);
            assertThat(LightnessSteps.apart(fill.ground(), fill.mark()))
                    .as("%s", pair.getFirst())
                    .isGreaterThan(
                            fill.hatch() == Hatch.PLAIN
                                    ? -1
                                    : Palettes.of(theme).textureStep() - 0.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aContourSetsStripesApartToEveryReaderAndInGrey(Theme theme) {
        for (List<Shade> pair : MEETINGS) {
            Textured first = fill(pair.getFirst(), theme);
            Textured second = fill(pair.getLast(), theme);
            Color contour =
                    ((Fill.Stripes) contested(first, second, theme))
                            .stripes()
                            .get(1)
                            .fill()
                            .ground();
            assertThat(
                            Math.min(
                                    LightnessSteps.apart(contour, first.ground()),
                                    LightnessSteps.apart(contour, second.ground())))
                    .as("%s", pair)
                    .isGreaterThan(CONTOUR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stripesAreLeftInThePixelsOfAPageInGrey(Theme theme) {
        for (List<Shade> pair : MEETINGS) {
            Textured first = fill(pair.getFirst(), theme);
            Textured second = fill(pair.getLast(), theme);
            Color rival = signs.of(pair.getLast().organizationId()).colour();
            assertStripes(pair, contested(plain(first), plain(second), theme));
            assertStripes(pair, new ZoneFills(Palettes.of(theme)).challenged(plain(first), rival));
        }
    }

    /** Whoever goes along any row of pixels meets lighter and darker ones. */
    private static void assertStripes(List<Shade> pair, Fill fill) {
        FillTile tile = FillTile.of(fill, 1);
        for (int row = 0; row < tile.side(); row++) {
            DoubleSummaryStatistics lightness =
                    Arrays.stream(tile.pixels(), row * tile.side(), (row + 1) * tile.side())
                            .mapToDouble(pixel -> lightness(new Color(pixel)))
                            .summaryStatistics();
            assertThat(lightness.getMax() - lightness.getMin())
                    .as("stripes of %s in row %d", pair, row)
                    .isGreaterThan(PIXEL);
        }
    }

    private static double lightness(Color colour) {
        return ColourVision.GREYSCALE.lightness(colour);
    }

    @ParameterizedTest
    @EnumSource
    void theTwoThatHoldMostDifferClearlyInGrey(Theme theme) {
        Textured sinaloa = fill(new Shade("sinaloa", EvidenceAge.FRESH), theme);
        Textured cjng = fill(new Shade("cjng", EvidenceAge.FRESH), theme);
        assertThat(lightness(cjng.ground()) - lightness(sinaloa.ground())).isGreaterThan(12);
    }

    /**
     * In grey style, lightness or texture tells neighbours apart, and lightness alone tells most.
     */
    @ParameterizedTest
    @EnumSource
    void inGreyStyleNeighboursDifferByALevelOfLightnessOrByTexture(Theme theme) {
        Symbology grey = symbology(theme, MapStyle.GREY);
        List<List<Shade>> close = new ArrayList<>();
        for (List<Shade> pair : MEETINGS) {
            Textured first = fill(pair.getFirst(), grey);
            Textured second = fill(pair.getLast(), grey);
            double apart = Math.abs(lightness(first.ground()) - lightness(second.ground()));
            if (apart < GREY_STEP) {
                close.add(pair);
                assertThat(ColourConfusions.differInTexture(first, second))
                        .as("%s differ by %.1f in lightness", pair, apart)
                        .isTrue();
            }
        }
        assertThat(close).as("of %d", MEETINGS.size()).hasSizeLessThan(MEETINGS.size() / 5);
    }

    @ParameterizedTest
    @EnumSource
    void theGreyStyleHasNoColour(Theme theme) {
        Symbology grey = symbology(theme, MapStyle.GREY);
        for (Organization organization : MexicoAtlas.atlas().contents().organizations()) {
            assertGrey(grey.signs().of(organization.id()).colour());
        }
        grey.palette().steps().forEach(NeighbouringColoursTest::assertGrey);
        assertGrey(grey.palette().sea());
    }

    private static void assertGrey(Color colour) {
        assertThat(List.of(colour.getRed(), colour.getBlue())).containsOnly(colour.getGreen());
    }

    /** One organization and its factions have the accent; readers tell it from every grey. */
    @ParameterizedTest
    @EnumSource
    void inNewspaperStyleOnlyTheSubjectHasColour(Theme theme) {
        Symbology paper =
                new Symbologies(MexicoAtlas.atlas())
                        .of(theme, MapStyle.NEWSPAPER, Optional.of("sinaloa"));
        Set<String> coloured = new HashSet<>();
        for (Organization organization : MexicoAtlas.atlas().contents().organizations()) {
            Color ink = paper.signs().of(organization.id()).colour();
            if (ink.getRed() != ink.getBlue()) {
                coloured.add(organization.id());
            }
        }
        FactionTree lineage = new FactionTree(MexicoAtlas.atlas());
        assertThat(coloured)
                .contains("sinaloa", "los-chapitos")
                .allMatch(id -> id.equals("sinaloa") || lineage.isWithin(id, "sinaloa"));
    }

    private static Symbology symbology(Theme theme, MapStyle style) {
        return new Symbologies(MexicoAtlas.atlas()).of(theme, style, Optional.empty());
    }

    private static Textured fill(Shade shade, Symbology symbology) {
        return new ZoneFills(symbology.palette())
                .dominance(symbology.signs().of(shade.organizationId()), shade.age());
    }

    @ParameterizedTest
    @EnumSource
    void everyMarkerStandsOutFromTheLand(Theme theme) {
        Palette palette = Palettes.of(theme);
        for (Organization organization : MexicoAtlas.atlas().contents().organizations()) {
            Color ink = palette.ink(signs.of(organization.id()).colour());
            assertThat(ColourVision.NORMAL.difference(ink, palette.land()))
                    .as(organization.id())
                    .isGreaterThan(15);
        }
    }

    @Test
    void neighboursDifferInColourToMostReaders() {
        for (List<Shade> pair : MEETINGS) {
            double difference =
                    ColourVision.NORMAL.difference(
                            fresh(pair.getFirst()).ground(), fresh(pair.getLast()).ground());
            assertThat(difference).as("%s", pair).isGreaterThan(8);
        }
    }

    private Textured fresh(Shade shade) {
        return fill(new Shade(shade.organizationId(), EvidenceAge.FRESH), Theme.LIGHT);
    }

    private Textured fill(Shade shade, Theme theme) {
        return new ZoneFills(Palettes.of(theme))
                .dominance(signs.of(shade.organizationId()), shade.age());
    }

    private static Textured plain(Textured fill) {
        return Textured.plain(fill.ground());
    }

    private static Fill contested(Textured first, Textured second, Theme theme) {
        return new ZoneFills(Palettes.of(theme)).parties(List.of(first, second), Status.CONTESTED);
    }

    /** Pairs, in the alphabetical order of their ids. */
    private static Set<List<Shade>> meetings() {
        Set<List<Shade>> pairs = new HashSet<>();
        for (LocalDate date : MexicoAtlas.history().changeDates()) {
            Snapshot snapshot = MexicoAtlas.history().at(date);
            for (Edge edge : snapshot.mosaic().edges()) {
                List<Shade> met = new ArrayList<>(coloured(snapshot, edge.left()));
                met.addAll(coloured(snapshot, edge.right()));
                for (Shade first : met) {
                    for (Shade second : met) {
                        if (first.organizationId().compareTo(second.organizationId()) < 0) {
                            pairs.add(List.of(first, second));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** Those in whose colours a face may be painted: who dominates it, and who fights over it. */
    private static List<Shade> coloured(Snapshot snapshot, int face) {
        FaceLabel label = face == Edge.OUTSIDE ? FaceLabel.UNCLAIMED : snapshot.label(face);
        return label.holdings().stream()
                .filter(holding -> isColoured(holding, label))
                .map(holding -> new Shade(holding.organizationId(), holding.age()))
                .toList();
    }

    private static boolean isColoured(Holding holding, FaceLabel label) {
        return holding.level() == Level.DOMINANT
                || label.contests().stream()
                        .filter(Contest::drawn)
                        .anyMatch(contest -> contest.concerns(holding.organizationId()));
    }
}
