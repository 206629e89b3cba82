package org.plazaatlas.dossier.reading;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.territory.homicides.HomicideRate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Homicides of a state or city in a year, as one source counts them.
 *
 * @param count empty if the source tells only a rate
 * @param ratePer100k told by the source; if it tells none, the count by the inhabitants of the year
 * @param computed whether the rate is not the source's own
 * @param locator where the source tells it, and what is counted
 * @param note remark of the keeper; may be empty
 */
public record HomicideFigure(
        int year,
        HomicideCount.Basis basis,
        OptionalInt count,
        Optional<BigDecimal> ratePer100k,
        boolean computed,
        String sourceId,
        Text locator,
        Text note) {

    /** The newest year first, and in each the basis with the longest series. */
    public static final Comparator<HomicideFigure> NEWEST_FIRST =
            Comparator.comparingInt(HomicideFigure::year)
                    .reversed()
                    .thenComparing(HomicideFigure::basis)
                    .thenComparing(HomicideFigure::sourceId);

    /** A figure of a state of the atlas. */
    public static HomicideFigure of(HomicideCount told, Atlas atlas) {
        Optional<HomicideRate> rate = HomicideRate.of(told, atlas);
        return new HomicideFigure(
                told.year(),
                told.basis(),
                told.count(),
                told.ratePer100k().or(() -> rate.map(HomicideFigure::rounded)),
                rate.filter(HomicideRate::computed).isPresent(),
                told.sourceId(),
                told.locator(),
                Text.EMPTY);
    }

    private static BigDecimal rounded(HomicideRate rate) {
        return BigDecimal.valueOf(rate.per100k()).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** A figure of a city; there are no yearly inhabitants to make a rate of it. */
    public static HomicideFigure of(CityHomicideCount told) {
        return new HomicideFigure(
                told.year(),
                told.basis(),
                OptionalInt.of(told.count()),
                Optional.empty(),
                false,
                told.sourceId(),
                told.locator(),
                told.note());
    }
}
