package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A dispute in a state of which nobody tells how far it reaches. Wars come first.
 *
 * @param first sign of one party
 * @param second sign of the other
 */
public record StateDispute(
        String stateCode,
        OrganizationPair pair,
        boolean war,
        OrganizationSign first,
        OrganizationSign second)
        implements StateMark {

    private static final Comparator<StateDispute> ORDER =
            Comparator.comparing(StateDispute::war)
                    .reversed()
                    .thenComparing(dispute -> dispute.pair().firstId())
                    .thenComparing(dispute -> dispute.pair().secondId());

    /** The least part of the claimed land of a state that a dispute marked there must cover. */
    private static final double LEAST_SHARE = 0.25;

    /**
     * The disputes that a view marks, by state.
     *
     * @param marked the contests of a label that are marks
     * @param signs the sign of an organization, by its id
     */
    public static Map<String, List<StateDispute>> byState(
            Snapshot snapshot,
            Function<FaceLabel, List<Contest>> marked,
            Function<String, OrganizationSign> signs) {
        return LabelsByState.marks(
                snapshot,
                (state, labels) ->
                        statewide(labels, marked)
                                .map(contest -> of(state, contest, signs))
                                .sorted(ORDER)
                                .toList());
    }

    /** The contests that hold in a fair part of a state, and not in some small places alone. */
    private static Stream<Contest> statewide(
            Map<FaceLabel, Double> labels, Function<FaceLabel, List<Contest>> marked) {
        double claimed = labels.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<OrganizationPair, Double> areas = new LinkedHashMap<>();
        Map<OrganizationPair, Contest> contests = new LinkedHashMap<>();
        labels.forEach(
                (label, area) -> {
                    for (Contest contest : marked.apply(label)) {
                        areas.merge(contest.pair(), area, Double::sum);
                        contests.merge(contest.pair(), contest, StateDispute::fiercer);
                    }
                });
        return contests.values().stream()
                .filter(contest -> areas.get(contest.pair()) >= LEAST_SHARE * claimed);
    }

    private static Contest fiercer(Contest one, Contest other) {
        return one.war() ? one : other;
    }

    private static StateDispute of(
            String stateCode, Contest contest, Function<String, OrganizationSign> signs) {
        OrganizationPair pair = contest.pair();
        return new StateDispute(
                stateCode,
                pair,
                contest.war(),
                signs.apply(pair.firstId()),
                signs.apply(pair.secondId()));
    }

    @Override
    public MapItem at(double x, double y) {
        return new DisputeMark(
                stateCode, pair.firstId(), pair.secondId(), first.colour(), second.colour(), x, y);
    }
}
