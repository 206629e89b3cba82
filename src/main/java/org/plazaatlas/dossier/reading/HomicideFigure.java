package org.plazaatlas.dossier.reading;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.HomicideCount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
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
        Optional<BigDecimal> computed =
                told.ratePer100k().isPresent() ? Optional.empty() : rate(told, atlas);
        return new HomicideFigure(
                told.year(),
                told.basis(),
                told.count(),
                told.ratePer100k().or(() -> computed),
                computed.isPresent(),
                told.sourceId(),
                told.locator(),
                Text.EMPTY);
    }

    private static Optional<BigDecimal> rate(HomicideCount told, Atlas atlas) {
        OptionalDouble people = atlas.population(told.stateCode(), told.year());
        return told.count().isPresent() && people.isPresent()
                ? Optional.of(rate(told.count().getAsInt(), people.getAsDouble()))
                : Optional.empty();
    }

    private static BigDecimal rate(int count, double people) {
        return BigDecimal.valueOf(100_000 * count / people).setScale(1, RoundingMode.HALF_EVEN);
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
