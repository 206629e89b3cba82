package org.plazaatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Theme;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The codes by which files name constants, written out again here, since they must never change.
 */
class CodesTest {

    static Stream<Arguments> everySortOfConstantThatFilesName() {
        return Stream.of(
                arguments(OrganizationKind.values(), "cartel faction alliance gang"),
                arguments(RelationKind.values(), "rival ally split_from absorbed_by"),
                arguments(
                        EventKind.values(),
                        "arrest clash deployment designation discovery killing_of_leader massacre"
                                + " other policy political seizure split transfer"),
                arguments(CityRole.values(), "priority conflict port reference"),
                arguments(SourceKind.values(), "official report dataset news encyclopedia"),
                arguments(Level.values(), "dominant presence"),
                arguments(Confidence.values(), "high medium low"),
                arguments(
                        Credibility.values(),
                        "confirmed_by_others probably_true possibly_true doubtful improbable"
                                + " truth_cannot_be_judged"),
                arguments(Language.values(), "es en"),
                arguments(
                        Subject.Kind.values(),
                        "country state organization city municipality turf event incident claim"
                                + " source glossary national_figures founding_documents studies"),
                arguments(Study.Bearing.values(), "supports opposes"),
                arguments(
                        Layer.values(),
                        "dominance presence boundaries priority_cities other_cities events"
                                + " state_names city_names graticule"),
                arguments(Theme.values(), "light dark"),
                arguments(Look.values(), "automatic simple detailed"),
                arguments(LeastEvidence.values(), "all supported well_supported"),
                arguments(SupportGrade.values(), "well_supported supported thin"),
                arguments(SourceTier.values(), "1 2 3 4"),
                arguments(
                        PagePart.values(),
                        "title subtitle date legend scale_bar north_arrow inset sources assessment"
                                + " source_list map_picture"),
                arguments(LegendPlace.values(), "suggested right left below floating"),
                arguments(
                        InsetPlace.values(),
                        "suggested top_left top_right bottom_left bottom_right"),
                arguments(Arrangement.TwoMaps.values(), "side_by_side swipe"),
                arguments(
                        PageLayer.values(),
                        "paper ground layers_below zones borders boundaries rims layers_above"
                                + " selection marks frames panels lettering signs scale_bar logo"),
                arguments(
                        Status.values(),
                        "held challenged contested split disagreement shared in_turn mixed present"
                                + " unclaimed"),
                arguments(ChangeKind.values(), "gained lost newly_contested calmed"),
                arguments(BacktestResult.Basis.values(), "rates counts"));
    }

    @ParameterizedTest
    @MethodSource("everySortOfConstantThatFilesName")
    void whateverAConstantIsCalledItsCodeStays(Coded[] constants, String codes) {
        assertThat(Arrays.stream(constants).map(Coded::code)).containsExactly(codes.split(" "));
    }
}
