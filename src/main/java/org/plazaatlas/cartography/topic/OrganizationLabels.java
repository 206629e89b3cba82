package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.OrganizationLabel;
import org.plazaatlas.cartography.linework.Linework;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;

/** Finds by which names, in which ink and where organizations can be named on a map. */
public record OrganizationLabels(Atlas atlas, Symbology symbology, Language language) {

    /** Longer names may give way to an abbreviation, if the press uses one. */
    private static final int LONGEST_NAME = 20;

    private static final int SHORTEST_ABBREVIATION = 3;

    /**
     * The labels of some organizations, in the same order.
     *
     * @param areas the faces of each organization, by its id
     */
    public List<OrganizationLabel> of(
            Map<String, FaceSet> areas, Linework linework, Viewport viewport) {
        return areas.entrySet().stream()
                .flatMap(
                        area ->
                                atlas.organization(area.getKey()).stream()
                                        .map(o -> label(o, shape(area, linework, viewport))))
                .toList();
    }

    private static Shape shape(
            Map.Entry<String, FaceSet> area, Linework linework, Viewport viewport) {
        return new Path2D.Double(
                linework.outline(area.getValue().toBitSet()), viewport.transform());
    }

    private OrganizationLabel label(Organization organization, Shape area) {
        return new OrganizationLabel(
                organization.id(),
                names(organization),
                symbology.palette().lettering(symbology.signs().of(organization.id()).colour()),
                area);
    }

    private List<String> names(Organization organization) {
        String whole = organization.name().in(language);
        String brief = organization.shortName();
        boolean known =
                whole.length() > LONGEST_NAME
                        && brief.length() >= SHORTEST_ABBREVIATION
                        && brief.equals(brief.toUpperCase(language.locale()));
        return known ? List.of(whole, brief) : List.of(whole);
    }
}
