package org.plazaatlas.dossier.line;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the cities along a boundary, by distances on the map. */
public final class NearbyCities {

    private static final double NEAR_KM = 25;

    private final DossierContext context;

    public NearbyCities(DossierContext context) {
        this.context = context;
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
        return SubjectLinks.section(
                context.say("heading.cities.along", context.numbers().km(NEAR_KM), links.size()),
                links);
    }

    private List<Near> near(TurfBoundary boundary) {
        IndexedFacetDistance line = new IndexedFacetDistance(boundary.line());
        return context.atlas().contents().cities().stream()
                .map(city -> new Near(city, kmTo(line, city)))
                .filter(near -> near.km() <= NEAR_KM)
                .sorted(
                        Comparator.comparing(Near::isPriority)
                                .reversed()
                                .thenComparingDouble(Near::km))
                .toList();
    }

    private double kmTo(IndexedFacetDistance line, City city) {
        Coordinate place = context.atlas().projection().toMap(city.location());
        return line.distance(new GeometryFactory().createPoint(place)) / 1000;
    }

    private Link link(Near near) {
        Link link = new SubjectLinks(context).city(near.city());
        return new Link(
                link.target(),
                link.text(),
                DossierContext.joined(
                        context.say("turf.fromLine", context.numbers().km(near.km())),
                        context.say(near.city().role()),
                        context.state(near.city().stateCode())),
                link.colourOf(),
                link.sources());
    }
}
