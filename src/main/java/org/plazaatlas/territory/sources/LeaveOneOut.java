package org.plazaatlas.territory.sources;

import org.plazaatlas.territory.cases.KnownCase.Place;
import org.plazaatlas.territory.cases.PlaceFindings;
import org.plazaatlas.territory.cases.PlaceReader;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares each national list of an atlas with what all other origins imply on its date. It tells
 * how far sources agree at all, and so how much a map of them can be worth.
 */
public final class LeaveOneOut {

    private final History history;
    private final FactionTree lineage;

    public LeaveOneOut(History history) {
        this.history = history;
        lineage = history.lineage();
    }

    /** The agreement of each list, the oldest first. Computes a history for each. */
    public List<ListAgreement> agreements() {
        return NationalList.of(history.atlas()).stream().map(this::agreement).toList();
    }

    private ListAgreement agreement(NationalList list) {
        PlaceReader others = new PlaceReader(history.without(list.origin()));
        LocalDate day = list.date().firstDay();
        List<String> agreeing = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (String code : list.byState().keySet()) {
            Set<String> implied = dominant(others, code, day);
            if (!implied.isEmpty()) {
                (areNamed(implied, list.byState().get(code)) ? agreeing : differing).add(code);
            }
        }
        List<String> compared = new ArrayList<>(agreeing);
        compared.addAll(differing);
        Optional<String> largest = list.largestIn(compared);
        return new ListAgreement(
                list,
                list.byState().size() - compared.size(),
                agreeing,
                differing,
                largest,
                largest.map(id -> count(id, list, compared)).orElse(0));
    }

    private int count(String organizationId, NationalList list, Collection<String> codes) {
        Set<String> alone = Set.of(organizationId);
        return (int)
                codes.stream().filter(code -> areNamed(alone, list.byState().get(code))).count();
    }

    private static Set<String> dominant(PlaceReader others, String code, LocalDate day) {
        return others.read(new Place.OfState(code), day)
                .map(PlaceFindings::dominantIds)
                .orElse(Set.of());
    }

    /** Whether all of some organizations are named, themselves or by a faction or parent. */
    private boolean areNamed(Collection<String> all, Collection<String> named) {
        return all.stream().allMatch(id -> named.stream().anyMatch(n -> isOfOneLine(id, n)));
    }

    private boolean isOfOneLine(String id, String namedId) {
        return id.equals(namedId) || lineage.areOneLine(id, namedId);
    }
}
