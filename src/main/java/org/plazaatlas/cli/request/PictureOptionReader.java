package org.plazaatlas.cli.request;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the options of {@code plaza export} for what a picture shows. */
public record PictureOptionReader(OptionReader reader) {

    private static final String HOT_SPOTS = "hotspots";
    private static final String CHANGES = "changes";
    private static final String HOMICIDES = "homicides";
    private static final Set<String> TOPICS = Set.of("zones", HOT_SPOTS, CHANGES, HOMICIDES);

    /**
     * The theme of that name, ignoring case.
     *
     * @throws CommandException if there is no such theme
     */
    public Theme theme(String written) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> CommandException.ofUsage(reader.say("theme.unknown", written)));
    }

    /**
     * How much is shown, ignoring case.
     *
     * @throws CommandException if there is no such look
     */
    public Look look(String written) {
        return Arrays.stream(Look.values())
                .filter(look -> look.code().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> CommandException.ofUsage(reader.say("look.unknown", written)));
    }

    /**
     * What the areas are coloured by: {@code zones}, {@code hotspots}, {@code changes} or {@code
     * homicides}.
     *
     * @param since the day since which changes are shown; null for none
     * @throws CommandException if the topic or the day is malformed, the day is outside the time
     *     span of the atlas or after {@code date}, or only one of the day and the topic of changes
     *     is given
     */
    public Topic topic(String written, String since, LocalDate date, Atlas atlas) {
        String topic = written.toLowerCase(Locale.ROOT);
        if (!TOPICS.contains(topic)) {
            throw CommandException.ofUsage(reader.say("topic.unknown", written));
        }
        if (topic.equals(CHANGES) != (since != null)) {
            throw CommandException.ofUsage(reader.say("topic.since"));
        }
        return switch (topic) {
            case CHANGES -> new DataOptionReader(reader).changes("--since", since, date, atlas);
            case HOMICIDES -> Topic.HOMICIDES;
            case HOT_SPOTS -> new Topic.HotSpots(PressureWeights.DEFAULT);
            default -> Topic.ZONES;
        };
    }

    /**
     * The ids of the organizations to hide if only some, and their factions, are shown; none if
     * nothing is asked.
     *
     * @throws CommandException if one is not in the atlas
     */
    public Set<String> hidden(List<String> shown, Atlas atlas) {
        if (shown.isEmpty()) {
            return Set.of();
        }
        Set<String> drawn =
                shown.stream()
                        .map(String::strip)
                        .map(written -> organization(written, atlas))
                        .flatMap(organization -> withFactions(organization, atlas))
                        .collect(Collectors.toSet());
        return atlas.contents().organizations().stream()
                .map(Organization::id)
                .filter(id -> !drawn.contains(id))
                .collect(Collectors.toSet());
    }

    private Organization organization(String written, Atlas atlas) {
        SubjectIds ids = new SubjectIds(atlas);
        return ids.organization(written)
                .orElseThrow(
                        () -> unknownOrganization(written, ids.suggestedOrganizations(written)));
    }

    private CommandException unknownOrganization(String written, List<String> near) {
        return CommandException.ofInput(
                near.isEmpty()
                        ? reader.say("orgs.unknown", written)
                        : reader.say("orgs.unknown.near", written, String.join(", ", near)));
    }

    /** The zone of an organization includes those of its factions. */
    private static Stream<String> withFactions(Organization organization, Atlas atlas) {
        return Stream.concat(
                Stream.of(organization.id()),
                atlas.factionsOf(organization.id()).stream().flatMap(f -> withFactions(f, atlas)));
    }

    /**
     * What the picture must show: a state, or a box {@code lon1,lat1,lon2,lat2} in degrees; all
     * states if nothing is asked.
     *
     * @throws CommandException if the box is malformed or has no area, or the state is not in the
     *     atlas
     */
    public Extent extent(String written, Atlas atlas) {
        if (written == null) {
            return Extent.ofCountry(atlas);
        }
        if (written.contains(",")) {
            return box(degrees(written), atlas);
        }
        return new SubjectIds(atlas)
                .state(written)
                .flatMap(state -> Extent.ofState(atlas, state.code()))
                .orElseThrow(() -> CommandException.ofInput(reader.say("extent.unknown", written)));
    }

    private static Extent box(Envelope degrees, Atlas atlas) {
        return Extent.ofBox(
                new LonLat(degrees.getMinX(), degrees.getMinY()),
                new LonLat(degrees.getMaxX(), degrees.getMaxY()),
                atlas.projection());
    }

    private Envelope degrees(String written) {
        try {
            double[] numbers =
                    Arrays.stream(written.split(",", -1))
                            .mapToDouble(part -> Double.parseDouble(part.strip()))
                            .toArray();
            if (numbers.length == 4) {
                Envelope box =
                        new Envelope(
                                corner(numbers[0], numbers[1]), corner(numbers[2], numbers[3]));
                if (box.getArea() > 0) {
                    return box;
                }
            }
        } catch (IllegalArgumentException e) {
            // neither numbers nor degrees: refused below like any other text
        }
        throw CommandException.ofUsage(reader.say("extent.malformed", written));
    }

    private static Coordinate corner(double longitude, double latitude) {
        LonLat corner = new LonLat(longitude, latitude);
        return new Coordinate(corner.longitude(), corner.latitude());
    }
}
