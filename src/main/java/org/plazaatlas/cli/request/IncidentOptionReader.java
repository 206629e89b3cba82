package org.plazaatlas.cli.request;

import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Organization;
import org.plazaatlas.view.IncidentDisplay;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the options that say which incidents are shown or counted, and how. */
public record IncidentOptionReader(OptionReader reader) {

    /**
     * One of some constants, by its code.
     *
     * @throws CommandException if the text is none of them
     */
    public <E extends Enum<E> & Coded> E oneOf(Class<E> type, String option, String written) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.code().equalsIgnoreCase(written.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.ofUsage(
                                        reader.say("oneOf.unknown", option, written, codes(all))));
    }

    private static <E extends Enum<E> & Coded> String codes(E[] all) {
        return Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", "));
    }

    /**
     * A window of time: days such as {@code 90d}, {@code map} or {@code cumulative}.
     *
     * @throws CommandException if the text is none
     */
    public IncidentWindow window(String written) {
        return IncidentWindow.parse(written.strip())
                .orElseThrow(
                        () ->
                                CommandException.ofUsage(
                                        reader.say("incidents.window.malformed", written)));
    }

    /**
     * The length of a side of a hexagon.
     *
     * @throws CommandException if it is out of range
     */
    public int hexagonKm(String option, int written) {
        if (written < IncidentDisplay.LEAST_KM || written > IncidentDisplay.MOST_KM) {
            throw CommandException.ofUsage(
                    reader.say(
                            "incidents.hexagon.range",
                            option,
                            written,
                            IncidentDisplay.LEAST_KM,
                            IncidentDisplay.MOST_KM));
        }
        return written;
    }

    /**
     * A distance in km.
     *
     * @throws CommandException if it is not above 0 and at most 1,000
     */
    public double km(double written) {
        if (!(written > 0 && written <= 1_000)) {
            throw CommandException.ofUsage(
                    reader.say("incidents.km.range", Double.toString(written)));
        }
        return written;
    }

    /**
     * Checks the kinds by themselves.
     *
     * @throws CommandException if one is unknown
     */
    public Set<Incident.Kind> kinds(List<String> written) {
        return written.stream()
                .map(kind -> oneOf(Incident.Kind.class, "--kinds", kind))
                .collect(Collectors.toSet());
    }

    /**
     * Which incidents count.
     *
     * @param kinds none for all
     * @param sides ids of organizations of which one must be a side; none for any
     * @throws CommandException if a kind or an organization is unknown
     */
    public IncidentFilter filter(List<String> kinds, List<String> sides, Atlas atlas) {
        return new IncidentFilter(
                kinds(kinds),
                sides.stream().map(id -> organization(id, atlas)).collect(Collectors.toSet()));
    }

    private String organization(String written, Atlas atlas) {
        SubjectIds ids = new SubjectIds(atlas);
        return ids.organization(written.strip())
                .map(Organization::id)
                .orElseThrow(() -> unknown(written, ids));
    }

    private CommandException unknown(String written, SubjectIds ids) {
        List<String> near = ids.suggestedOrganizations(written);
        return CommandException.ofInput(
                near.isEmpty()
                        ? reader.say("orgs.unknown", written)
                        : reader.say("orgs.unknown.near", written, String.join(", ", near)));
    }
}
