package org.plazaatlas.territory.mosaic;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;

import java.util.List;
import java.util.stream.Stream;

/**
 * An area that an atlas says something about.
 *
 * @param statement names the claim or dispute, for messages
 */
record ToldArea(String statement, Area area) {

    /** The areas of all claims and disputes of an atlas, in their order. */
    static List<ToldArea> of(Atlas atlas) {
        return Stream.concat(
                        atlas.contents().claims().stream()
                                .map(c -> new ToldArea("claim " + c.id(), c.area())),
                        atlas.contents().disputes().stream()
                                .map(d -> new ToldArea("dispute " + d.id(), d.area())))
                .toList();
    }
}
