package org.plazaatlas.lesson.check;

import org.plazaatlas.cartography.wording.StateDominance;
import org.plazaatlas.lesson.content.FigureOrigin;
import org.plazaatlas.lesson.content.FigureOrigin.Compared;
import org.plazaatlas.lesson.content.FigureOrigin.Counted;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.homicides.HomicideYears;
import org.plazaatlas.territory.pressure.Backtest;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.sources.LeaveOneOut;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** Computes the figures of lessons anew. For one thread at a time. */
final class AtlasFigures {

    private final History history;
    private final Atlas atlas;
    private final PressureGauge gauge;

    AtlasFigures(History history) {
        this.history = history;
        atlas = history.atlas();
        gauge = new PressureGauge(history);
    }

    /** The figure, not rounded; empty if the atlas has nothing to compute it from. */
    OptionalDouble of(FigureOrigin origin) {
        return switch (origin) {
            case FigureOrigin.National(var id, var unit) -> national(id, unit);
            case FigureOrigin.StatesDominated(var id, var date) ->
                    OptionalDouble.of(dominance(date).dominated().getOrDefault(id, 0));
            case FigureOrigin.StatesPresent(var id, var date) ->
                    OptionalDouble.of(history.at(date).placesOf(id).size());
            case FigureOrigin.StatesContested(var date) ->
                    OptionalDouble.of(dominance(date).contested());
            case FigureOrigin.DominantOrganizations(var date) ->
                    OptionalDouble.of((double) dominantOrganizations(history.at(date)));
            case FigureOrigin.HostileBoundary(var date) ->
                    OptionalDouble.of(hostileKm(history.at(date)));
            case FigureOrigin.HomicideRate(var state, var year) -> homicideRate(state, year);
            case FigureOrigin.PressureRank(var place, var date) -> rank(place, date);
            case FigureOrigin.BackTest(var year, var compared) -> rho(year, compared);
            case FigureOrigin.ListAgreementPercent(var listedBy) -> agreement(listedBy);
            case FigureOrigin.Count(var counted) -> OptionalDouble.of((double) count(counted));
        };
    }

    private OptionalDouble national(String id, double unit) {
        return atlas.nationalFigure(id).stream()
                .mapToDouble(figure -> Math.abs(figure.value().doubleValue()) / unit)
                .findFirst();
    }

    private StateDominance dominance(LocalDate date) {
        return StateDominance.of(history.at(date), atlas);
    }

    private long dominantOrganizations(Snapshot snapshot) {
        return snapshot.zones().stream()
                .filter(zone -> zone.dominantSquareKm() > 0)
                .map(Zone::organizationId)
                .map(this::head)
                .distinct()
                .count();
    }

    /** The organization that a faction belongs to in the end. */
    private String head(String organizationId) {
        List<String> ancestors = history.lineage().ancestorsOf(organizationId);
        return ancestors.isEmpty() ? organizationId : ancestors.getLast();
    }

    private static double hostileKm(Snapshot snapshot) {
        return snapshot.turfBoundaries().stream()
                .filter(TurfBoundary::hostile)
                .mapToDouble(TurfBoundary::lengthKm)
                .sum();
    }

    private OptionalDouble homicideRate(String state, int year) {
        return HomicideYears.of(atlas).upTo(year).stream()
                .filter(figures -> figures.year() == year)
                .flatMap(figures -> figures.in(state).stream())
                .mapToDouble(rate -> rate.per100k())
                .findFirst();
    }

    private OptionalDouble rank(Subject place, LocalDate date) {
        List<Pressure> all =
                place.kind() == Subject.Kind.CITY
                        ? gauge.ofPriorityCities(date)
                        : gauge.ofStates(date);
        return HotSpot.rank(all, PressureWeights.DEFAULT).stream()
                .filter(spot -> spot.pressure().place().equals(place))
                .mapToDouble(HotSpot::rank)
                .findFirst();
    }

    private OptionalDouble rho(int year, Compared compared) {
        return new Backtest(gauge, TestedPlaces.STATES)
                .of(year, PressureWeights.DEFAULT).stream()
                        .mapToDouble(result -> rho(result, compared))
                        .findFirst();
    }

    private static double rho(BacktestResult result, Compared compared) {
        return switch (compared) {
            case PRESSURE -> result.pressure().rho();
            case ORGANIZATIONS -> result.organizations().rho();
            case LAST_YEAR -> result.lastYear().rho();
        };
    }

    private OptionalDouble agreement(String origin) {
        return new LeaveOneOut(history)
                .agreements().stream()
                        .filter(agreement -> agreement.list().origin().equals(origin))
                        .mapToDouble(agreement -> 100 * agreement.share())
                        .findFirst();
    }

    private long count(Counted counted) {
        AtlasContents contents = atlas.contents();
        return switch (counted) {
            case SOURCES -> contents.sources().size();
            case CLAIMS -> contents.claims().size();
            case DISPUTES -> contents.disputes().size();
            case EVENTS -> contents.events().size();
            case SHOCKS -> contents.events().stream().filter(Event::shock).count();
            case ORGANIZATIONS -> contents.organizations().size();
            case PRIORITY_CITIES ->
                    contents.cities().stream()
                            .filter(city -> city.role() == CityRole.PRIORITY)
                            .count();
        };
    }
}
