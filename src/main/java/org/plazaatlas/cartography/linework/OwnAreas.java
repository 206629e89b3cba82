package org.plazaatlas.cartography.linework;

import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The areas of an analyst's own claims, which have a rim of their own on the map. */
public record OwnAreas(List<OwnArea> areas) {

    /**
     * The area of one or more own claims.
     *
     * @param outline in map metres
     */
    public record OwnArea(FaceSet faces, Path2D outline) {}

    public OwnAreas {
        areas = List.copyOf(areas);
    }

    /** The areas of those of some claims that are own ones; each area once. */
    public static OwnAreas of(Collection<Claim> claims, Mosaic mosaic, Linework linework) {
        Map<FaceSet, OwnArea> areas = new LinkedHashMap<>();
        claims.stream()
                .filter(Claim::isOwn)
                .map(claim -> mosaic.facesOf(claim.area()))
                .forEach(
                        faces ->
                                areas.computeIfAbsent(
                                        faces,
                                        its -> new OwnArea(its, linework.outline(its.toBitSet()))));
        return new OwnAreas(List.copyOf(areas.values()));
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }

    /** Whether an area with the same faces is among these. */
    public boolean has(OwnArea area) {
        return areas.stream().anyMatch(its -> its.faces().equals(area.faces()));
    }
}
