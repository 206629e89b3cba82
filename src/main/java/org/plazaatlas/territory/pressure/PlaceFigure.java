package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.territory.homicides.HomicideRate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Homicides of a place in a year by death certificates, the only basis with a series long enough.
 *
 * @param placeId code of a state or id of a city
 * @param rate per 100,000 inhabitants: the source's own, or its count divided by the population
 * @param count where the source gives it
 */
record PlaceFigure(
        String placeId, int year, OptionalDouble rate, OptionalDouble count, String sourceId) {

    /** The figures of the places that are tested. */
    static List<PlaceFigure> of(TestedPlaces places, Atlas atlas) {
        return switch (places) {
            case STATES ->
                    atlas.contents().homicides().stream()
                            .filter(h -> h.basis() == HomicideCount.Basis.CERTIFICATES)
                            .map(homicides -> ofState(homicides, atlas))
                            .toList();
            case CITIES ->
                    atlas.contents().cityHomicides().stream()
                            .filter(h -> h.basis() == HomicideCount.Basis.CERTIFICATES)
                            .flatMap(homicides -> ofPriorityCity(homicides, atlas).stream())
                            .toList();
        };
    }

    private static PlaceFigure ofState(HomicideCount homicides, Atlas atlas) {
        OptionalDouble count = homicides.count().stream().asDoubleStream().findFirst();
        OptionalDouble rate =
                HomicideRate.of(homicides, atlas).stream()
                        .mapToDouble(HomicideRate::per100k)
                        .findFirst();
        return new PlaceFigure(
                homicides.stateCode(), homicides.year(), rate, count, homicides.sourceId());
    }

    private static Optional<PlaceFigure> ofPriorityCity(CityHomicideCount homicides, Atlas atlas) {
        OptionalDouble count = OptionalDouble.of(homicides.count());
        return atlas.city(homicides.cityId())
                .filter(city -> city.role() == CityRole.PRIORITY)
                .map(
                        city ->
                                new PlaceFigure(
                                        city.id(),
                                        homicides.year(),
                                        rate(count, inhabitants(city, atlas)),
                                        count,
                                        homicides.sourceId()));
    }

    /** Homicides of a city are those of its municipality, which is counted in the gazetteer. */
    private static OptionalDouble inhabitants(City city, Atlas atlas) {
        return atlas
                .contents()
                .later()
                .gazetteer()
                .get()
                .named(city.stateCode(), city.municipality())
                .stream()
                .mapToDouble(Municipality::inhabitants)
                .findFirst();
    }

    private static OptionalDouble rate(OptionalDouble count, OptionalDouble inhabitants) {
        return count.isPresent() && inhabitants.isPresent()
                ? OptionalDouble.of(
                        HomicideRate.rate(count.getAsDouble(), inhabitants.getAsDouble()))
                : OptionalDouble.empty();
    }
}
