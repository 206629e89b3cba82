package org.plazaatlas.territory.homicides;

import org.plazaatlas.model.HomicideCount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rates of the states in one year as one source counts them.
 *
 * @param rates at least one, the highest first
 */
public record HomicideYear(
        int year, HomicideCount.Basis basis, String sourceId, List<HomicideRate> rates) {

    public HomicideYear {
        rates =
                rates.stream()
                        .sorted(Comparator.comparingDouble(HomicideRate::per100k).reversed())
                        .toList();
    }

    /** The rates of one year, basis and source. */
    static HomicideYear of(List<HomicideRate> rates) {
        HomicideCount any = rates.getFirst().count();
        return new HomicideYear(any.year(), any.basis(), any.sourceId(), rates);
    }

    /** The rate of a state, if the source counted there. */
    public Optional<HomicideRate> in(String stateCode) {
        return rates.stream().filter(r -> r.count().stateCode().equals(stateCode)).findFirst();
    }
}
