package org.plazaatlas.dossier.line;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells in how many municipalities organizations were found in the year of the date. */
public final class PresenceLines {

    private final DossierContext context;
    private final SubjectLinks links;

    public PresenceLines(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
    }

    /** For a state, a line for each organization. */
    public Optional<Section> inState(String code) {
        Map<String, List<MunicipalityPresence>> byOrganization =
                by(
                        MunicipalityPresence::organizationId,
                        presence -> presence.stateCode().equals(code));
        return section(
                byOrganization,
                (organizationId, found) ->
                        links.organization(
                                context.atlas().organization(organizationId).orElseThrow(),
                                share(found, code),
                                sources(found)));
    }

    /** For an organization, a line for each state. */
    public Optional<Section> of(String organizationId) {
        Map<String, List<MunicipalityPresence>> byState =
                by(
                        MunicipalityPresence::stateCode,
                        presence -> presence.organizationId().equals(organizationId));
        return section(
                byState, (code, found) -> links.state(code, share(found, code), sources(found)));
    }

    /** For a municipality, the years of each organization, whatever the date. */
    public Optional<Section> in(Municipality municipality) {
        Map<String, List<MunicipalityPresence>> byOrganization =
                known().filter(p -> p.municipalityCode().equals(municipality.code()))
                        .collect(
                                groupingBy(
                                        MunicipalityPresence::organizationId,
                                        TreeMap::new,
                                        toList()));
        List<Entry> lines =
                byOrganization.entrySet().stream()
                        .<Entry>map(
                                e ->
                                        links.organization(
                                                context.atlas()
                                                        .organization(e.getKey())
                                                        .orElseThrow(),
                                                years(e.getValue()),
                                                sources(e.getValue())))
                        .toList();
        return SubjectLinks.section(context.say("heading.presences.years"), lines);
    }

    private Map<String, List<MunicipalityPresence>> by(
            Function<MunicipalityPresence, String> key, Predicate<MunicipalityPresence> which) {
        return known().filter(presence -> presence.isIn(context.date().getYear()))
                .filter(which)
                .collect(groupingBy(key, TreeMap::new, toList()));
    }

    /** A large table is checked only by {@code plaza check}, so it may name what is not there. */
    private Stream<MunicipalityPresence> known() {
        return context.atlas().municipalityPresences().stream()
                .filter(p -> context.atlas().organization(p.organizationId()).isPresent())
                .filter(p -> context.atlas().state(p.stateCode()).isPresent());
    }

    /** Makes the line of a state or an organization. */
    private interface Line {
        Entry of(String id, List<MunicipalityPresence> found);
    }

    /** A section of the year, with most municipalities first. */
    private Optional<Section> section(Map<String, List<MunicipalityPresence>> found, Line line) {
        List<Entry> lines =
                found.entrySet().stream()
                        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                        .map(e -> line.of(e.getKey(), e.getValue()))
                        .toList();
        String year = Integer.toString(context.date().getYear());
        return SubjectLinks.section(context.say("heading.presences", year), lines);
    }

    private String share(Collection<MunicipalityPresence> found, String stateCode) {
        int all = context.atlas().gazetteer().of(stateCode).size();
        return all == 0
                ? context.say("presences.in", found.size())
                : context.say("presences.of", found.size(), all);
    }

    private static List<String> sources(Collection<MunicipalityPresence> found) {
        return found.stream().map(MunicipalityPresence::sourceId).distinct().toList();
    }

    /** The runs, such as {@code 2004, 2006–2008}. */
    private static String years(List<MunicipalityPresence> runs) {
        return runs.stream()
                .sorted(Comparator.comparingInt(MunicipalityPresence::yearFrom))
                .map(PresenceLines::years)
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private static String years(MunicipalityPresence run) {
        int last = run.yearTo() - 1;
        return run.yearFrom() == last ? Integer.toString(last) : run.yearFrom() + "–" + last;
    }
}
