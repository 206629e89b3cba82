package org.plazaatlas.incident.own;

import org.plazaatlas.incident.locating.AreaLocator;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.table.IncidentKind;
import org.plazaatlas.incident.table.IncidentSides;
import org.plazaatlas.incident.table.IncidentTables;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.State;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all threads that read a file share: the atlas, and the numbers of what rows name. */
final class ReadingContext {

    /** Kinds are numbered by bytes. */
    private static final int MOST_KINDS = 256;

    /** The kind of rows that tell none. */
    static final int NO_KIND = 0;

    private final Atlas atlas;
    private final IncidentMapping mapping;
    private final AreaLocator locator;
    private final NamedSides organizations;
    private final List<String> states;
    private final List<Municipality> municipalities;
    private final Map<String, Integer> numbersOfStates = new HashMap<>();
    private final Map<String, Integer> numbersOfMunicipalities = new HashMap<>();
    private final SharedNumbers<IncidentKind> kinds = new SharedNumbers<>(MOST_KINDS);
    private final SharedNumbers<Incident.Side> sides = new SharedNumbers<>(Integer.MAX_VALUE);
    private final SharedNumbers<IncidentSides> pairs = new SharedNumbers<>(Integer.MAX_VALUE);

    ReadingContext(Atlas atlas, IncidentMapping mapping) {
        this.atlas = atlas;
        this.mapping = mapping;
        List<State> all = atlas.contents().states();
        locator =
                new AreaLocator(
                        all.stream()
                                .map(state -> atlas.projection().toLonLat(state.outline()))
                                .toList());
        organizations = new NamedSides(atlas);
        states = all.stream().map(State::code).toList();
        municipalities = atlas.gazetteer().all();
        for (int i = 0; i < states.size(); i++) {
            numbersOfStates.put(states.get(i), i);
        }
        for (int i = 0; i < municipalities.size(); i++) {
            numbersOfMunicipalities.put(municipalities.get(i).code(), i);
        }
        kinds.numberOf(new IncidentKind("", Optional.empty()));
    }

    Atlas atlas() {
        return atlas;
    }

    IncidentMapping mapping() {
        return mapping;
    }

    /** Finds states by degrees, in their order in the atlas. */
    AreaLocator locator() {
        return locator;
    }

    int numberOfState(String code) {
        return numbersOfStates.getOrDefault(code, AreaLocator.NONE);
    }

    int numberOfMunicipality(String code) {
        return numbersOfMunicipalities.getOrDefault(code, AreaLocator.NONE);
    }

    Municipality municipality(int number) {
        return municipalities.get(number);
    }

    /** The number of a kind; that of no kind once there are too many of them. */
    int kind(String written) {
        return kinds.numberOf(KindWords.of(written, mapping.scale())).orElse(NO_KIND);
    }

    int side(String written) {
        return sides.numberOf(organizations.side(written)).orElseThrow();
    }

    /** The number of two sides together. */
    int pair(int first, int second) {
        return pairs.numberOf(new IncidentSides(sides.value(first), sides.value(second)))
                .orElseThrow();
    }

    /** What all numbers stand for. */
    IncidentTables.Lists lists() {
        return new IncidentTables.Lists(
                kinds.values(),
                states,
                municipalities.stream().map(Municipality::code).toList(),
                pairs.values());
    }
}
