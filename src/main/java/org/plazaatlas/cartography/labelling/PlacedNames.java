package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.view.SubjectFocus;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names in one picture, in its logical pixels.
 *
 * @param blocks the labels of states, with room for markers
 * @param organizations the names of organizations where they are; none on a screen
 * @param regions the names round the country
 * @param taken places that markers and events must keep clear of
 */
public record PlacedNames(
        List<NamedCity> cities,
        List<StateLabel> blocks,
        List<OrganizationName> organizations,
        List<MapItem> regions,
        CollisionIndex taken) {

    public PlacedNames {
        cities = List.copyOf(cities);
        blocks = List.copyOf(blocks);
        organizations = List.copyOf(organizations);
        regions = List.copyOf(regions);
    }

    /** Marks of cities and all lettering, from bottom to top. */
    public List<MapItem> items() {
        return Stream.of(
                        cities.stream().flatMap(NamedCity::items),
                        blocks.stream().flatMap(StateLabel::items),
                        organizations.stream(),
                        regions.stream())
                .<MapItem>flatMap(items -> items)
                .toList();
    }

    /** With quiet names of the states that the picture is not about. */
    public PlacedNames focused(SubjectFocus focus) {
        return new PlacedNames(
                cities,
                blocks.stream()
                        .map(b -> focus.concernsState(b.stateCode()) ? b : b.inFaintInk())
                        .toList(),
                organizations,
                regions,
                taken);
    }
}
