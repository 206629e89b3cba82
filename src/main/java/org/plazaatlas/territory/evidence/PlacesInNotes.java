package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the states, and the municipalities that the atlas speaks of, which a note names. A name
 * that is also part of an organization's name is never taken for a place, nor is a name within a
 * longer one, as León within Nuevo León. What a note says after "end:" is about the end of the
 * relation, not about its place.
 */
final class PlacesInNotes {

    private static final Pattern END = Pattern.compile("\\bend:.*", Pattern.DOTALL);

    /** By name, longer names first. */
    private final Map<String, Area> places = new LinkedHashMap<>();

    PlacesInNotes(Atlas atlas) {
        String organizations = namesOfOrganizations(atlas);
        areas(atlas).entrySet().stream()
                .filter(place -> !organizations.contains(place.getKey()))
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Area> place) -> place.getKey().length())
                                .reversed())
                .forEach(place -> places.put(place.getKey(), place.getValue()));
    }

    private static String namesOfOrganizations(Atlas atlas) {
        List<String> names = new ArrayList<>();
        for (Organization organization : atlas.contents().organizations()) {
            names.add(organization.name().es());
            names.add(organization.name().en());
            names.addAll(organization.aliases());
        }
        return String.join("\n", names);
    }

    private static Map<String, Area> areas(Atlas atlas) {
        Map<String, Area> areas = new LinkedHashMap<>();
        Stream.concat(
                        atlas.contents().claims().stream().map(claim -> claim.area()),
                        atlas.contents().disputes().stream().map(dispute -> dispute.area()))
                .forEach(
                        area -> {
                            if (area instanceof Area.Municipality municipality) {
                                areas.putIfAbsent(municipality.name(), municipality);
                            }
                        });
        atlas.contents()
                .states()
                .forEach(state -> areas.put(state.name().en(), Area.States.of(state.code())));
        return areas;
    }

    /** The places that a note in English names, each once. */
    List<Area> in(String note) {
        String rest = END.matcher(note).replaceFirst("");
        List<Area> found = new ArrayList<>();
        for (Map.Entry<String, Area> place : places.entrySet()) {
            if (!rest.contains(place.getKey())) {
                continue; // cheaper than the pattern, and mostly so
            }
            Pattern name =
                    Pattern.compile(
                            "\\b" + Pattern.quote(place.getKey()) + "\\b",
                            Pattern.UNICODE_CHARACTER_CLASS);
            if (name.matcher(rest).find()) {
                found.add(place.getValue());
                rest = name.matcher(rest).replaceAll(" ");
            }
        }
        return found;
    }
}
