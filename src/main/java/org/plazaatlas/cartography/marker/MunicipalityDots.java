package org.plazaatlas.cartography.marker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Places dots at the municipalities where a source found organizations in a year, close to a place
 * only: side by side, those of one municipality in one row round its centroid.
 */
public final class MunicipalityDots {

    /** The smallest scale at which most dots of neighbours stand apart, in metres per pixel. */
    private static final double FROM_METRES_PER_PIXEL = 1_300;

    private static final double PITCH = 2 * PresenceDot.RADIUS + 0.6;

    private final Atlas atlas;

    public MunicipalityDots(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * The dots of a picture, none below the scale at which they can be told apart.
     *
     * @param counted the findings that the view draws
     * @param signs the sign of an organization, by its id; null if it has none
     */
    public List<MapItem> place(
            Viewport viewport,
            int year,
            Predicate<MunicipalityPresence> counted,
            Function<String, OrganizationSign> signs) {
        if (viewport.metresPerPixel() > FROM_METRES_PER_PIXEL) {
            return List.of();
        }
        PixelGrid grid = PixelGrid.of(viewport);
        Envelope shown = viewport.extent().envelope();
        List<MapItem> dots = new ArrayList<>();
        // A large table is checked only by "plaza check", so it may name what is not there.
        atlas.municipalityPresences().stream()
                .filter(found -> found.isIn(year) && signs.apply(found.organizationId()) != null)
                .filter(counted)
                .collect(
                        groupingBy(
                                MunicipalityPresence::municipalityCode,
                                LinkedHashMap::new,
                                toList()))
                .forEach(
                        (code, all) ->
                                centre(code)
                                        .filter(place -> shown.contains(place))
                                        .ifPresent(
                                                place ->
                                                        dots.addAll(row(all, place, grid, signs))));
        return dots;
    }

    private Optional<Coordinate> centre(String code) {
        return atlas.gazetteer()
                .withCode(code)
                .map(Municipality::location)
                .map(atlas.projection()::toMap);
    }

    private static List<MapItem> row(
            List<MunicipalityPresence> all,
            Coordinate place,
            PixelGrid grid,
            Function<String, OrganizationSign> signs) {
        List<MapItem> row = new ArrayList<>();
        double x = grid.x(place) - (all.size() - 1) * PITCH / 2;
        for (MunicipalityPresence found : all) {
            row.add(
                    new PresenceDot(
                            found.municipalityCode(),
                            found.organizationId(),
                            found.sourceId(),
                            signs.apply(found.organizationId()).colour(),
                            x,
                            grid.y(place)));
            x += PITCH;
        }
        return row;
    }
}
