package org.plazaatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.Edge;
import org.plazaatlas.territory.EvidenceAge;
import org.plazaatlas.territory.FaceLabel;
import org.plazaatlas.territory.Holding;
import org.plazaatlas.territory.Snapshot;

import java.awt.Color;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever cannot tell two colours apart, or has them printed in greys, must be able to tell their
 * textures and markers apart. The check covers every two organizations that are dominant side by
 * side, or in the same place, on any date of the bundled atlas.
 */
class NeighbouringColoursTest {

    private final OrganizationSigns signs = new OrganizationSigns(MexicoAtlas.atlas());

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
    void neighboursThatLookAlikeToSomeReadersOrInGreyDifferInTexture(Theme theme) {
        for (List<String> pair : neighbours()) {
            OrganizationSign first = signs.of(pair.getFirst());
            OrganizationSign second = signs.of(pair.getLast());
            for (ColourVision vision : ColourVision.values()) {
                double difference = vision.difference(zone(first, theme), zone(second, theme));
                if (difference < LookAlikes.CLEAR) {
                    assertThat(first.hatch())
                            .as("%s look alike (%s: %.1f)", pair, vision, difference)
                            .isNotEqualTo(second.hatch());
                }
            }
        }
    }

    @Test
    void neighboursDifferInColourToMostReaders() {
        for (List<String> pair : neighbours()) {
            double difference =
                    ColourVision.NORMAL.difference(
                            zone(signs.of(pair.getFirst()), Theme.LIGHT),
                            zone(signs.of(pair.getLast()), Theme.LIGHT));
            assertThat(difference).as("%s", pair).isGreaterThan(8);
        }
    }

    private static Color zone(OrganizationSign sign, Theme theme) {
        return Palette.of(theme).zone(sign.colour(), EvidenceAge.FRESH);
    }

    /** Pairs of ids, each in alphabetical order. */
    private static Set<List<String>> neighbours() {
        Set<List<String>> pairs = new HashSet<>();
        for (LocalDate date : MexicoAtlas.history().changeDates()) {
            Snapshot snapshot = MexicoAtlas.history().at(date);
            for (Edge edge : snapshot.mosaic().edges()) {
                Set<String> met = new TreeSet<>(dominant(snapshot, edge.left()));
                met.addAll(dominant(snapshot, edge.right()));
                for (String first : met) {
                    for (String second : met) {
                        if (first.compareTo(second) < 0) {
                            pairs.add(List.of(first, second));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static List<String> dominant(Snapshot snapshot, int face) {
        FaceLabel label = face == Edge.OUTSIDE ? FaceLabel.UNCLAIMED : snapshot.label(face);
        return label.dominant().stream().map(Holding::organizationId).toList();
    }
}
