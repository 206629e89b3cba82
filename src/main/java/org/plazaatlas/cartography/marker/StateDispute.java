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
        Map<String, List<StateDispute>> byState = new LinkedHashMap<>();
        LabelsByState.of(snapshot)
                .forEach(
                        (state, labels) ->
                                byState.put(
                                        state,
                                        labels.stream()
                                                .flatMap(label -> marked.apply(label).stream())
                                                .map(contest -> of(state, contest, signs))
                                                .distinct()
                                                .sorted(ORDER)
                                                .toList()));
        return byState;
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
