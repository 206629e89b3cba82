package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.territory.power.TurfBoundary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the cities along a boundary, by distances on the map. */
public final class NearbyCities {

    private static final double NEAR_KM = 25;

    private final Reading reading;

    public NearbyCities(Reading reading) {
        this.reading = reading;
    }

    private record Near(City city, double km) {
        boolean isPriority() {
            return city.role() == CityRole.PRIORITY;
        }
    }

    /** The cities within {@value #NEAR_KM} km, priority cities and then the nearest first. */
    public Optional<Section> section(Optional<TurfBoundary> boundary) {
        List<Link> links =
                boundary.stream().flatMap(b -> near(b).stream()).map(this::link).toList();
        return Lines.section(
                reading.say("heading.cities.along", reading.numbers().km(NEAR_KM), links.size()),
                links);
    }

    private List<Near> near(TurfBoundary boundary) {
        IndexedFacetDistance line = new IndexedFacetDistance(boundary.line());
        return reading.atlas().contents().cities().stream()
                .map(city -> new Near(city, kmTo(line, city)))
                .filter(near -> near.km() <= NEAR_KM)
                .sorted(
                        Comparator.comparing(Near::isPriority)
                                .reversed()
                                .thenComparingDouble(Near::km))
                .toList();
    }

    private double kmTo(IndexedFacetDistance line, City city) {
        Coordinate place = reading.atlas().projection().toMap(city.location());
        return line.distance(new GeometryFactory().createPoint(place)) / 1000;
    }

    private Link link(Near near) {
        Link link = new Lines(reading).city(near.city());
        return new Link(
                link.target(),
                link.text(),
                Reading.joined(
                        reading.say("turf.fromLine", reading.numbers().km(near.km())),
                        reading.say(near.city().role()),
                        reading.state(near.city().stateCode())),
                link.colourOf(),
                link.sources());
    }
}
