package org.plazaatlas.store.check;

import static java.util.stream.Collectors.toSet;

import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.RecordChecklist;
import org.plazaatlas.store.atlas.RecordChecklist.Finding;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.table.IncidentTally;
import org.plazaatlas.store.table.LargeTable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Checks the large tables of a folder: their form, what they refer to, and whether the counts of
 * incidents still agree with the incidents. Others make these tables, and a keeper cannot mend
 * them, so a point outside its state or deaths that contradict each other are only remarks.
 */
final class LargeTableCheck {

    private final AtlasContents contents;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Incident> incidents;
    private final List<Municipality> municipalities;
    private final List<MunicipalityPresence> presences;
    private final Set<String> states;
    private final Set<String> organizations;
    private final Set<String> sources;
    private final Set<String> codes;

    LargeTableCheck(Path folder, AtlasContents contents) {
        this.contents = contents;
        incidents = read(LargeTable.INCIDENTS, folder);
        municipalities = read(LargeTable.MUNICIPALITIES, folder);
        presences = read(LargeTable.PRESENCES, folder);
        states = contents.states().stream().map(State::code).collect(toSet());
        organizations = contents.organizations().stream().map(Organization::id).collect(toSet());
        sources = contents.sources().stream().map(Source::id).collect(toSet());
        codes = municipalities.stream().map(Municipality::code).collect(toSet());
    }

    private <T> List<T> read(LargeTable<T> table, Path folder) {
        FileProblems found = new FileProblems(table.file());
        List<T> records = table.read(folder, found);
        problems.addAll(found.found());
        return records;
    }

    List<MunicipalityPresence> presences() {
        return presences;
    }

    /** The problems; if there are some of form, only these. */
    List<Problem> problems() {
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        RecordChecklist list = new RecordChecklist();
        Set<String> seen = new HashSet<>();
        list.each(LargeTable.INCIDENTS.file(), incidents, (i, f) -> incident(i, seen, f));
        list.each(LargeTable.MUNICIPALITIES.file(), municipalities, municipality());
        list.each(LargeTable.PRESENCES.file(), presences, this::presence);
        if (list.found().isEmpty()) {
            counts(list);
        }
        return list.found();
    }

    private void incident(Incident incident, Set<String> seen, Finding finding) {
        if (!seen.add(incident.id())) {
            finding.add("id.repeated", incident.id());
        }
        incident.stateCode().ifPresent(code -> require(code, states, "unknown.state", finding));
        sides(incident).forEach(id -> require(id, organizations, "unknown.organization", finding));
        require(incident.sourceId(), sources, "unknown.source", finding);
        if (!contents.timeSpan().contains(incident.days().from())) {
            finding.add(
                    "date.outside",
                    incident.days().from(),
                    contents.timeSpan().from(),
                    contents.timeSpan().to());
        }
    }

    private static List<String> sides(Incident incident) {
        List<String> ids = new ArrayList<>(incident.first().organizationIds());
        ids.addAll(incident.second().organizationIds());
        return ids;
    }

    private BiConsumer<Municipality, Finding> municipality() {
        Set<String> seen = new HashSet<>();
        return (municipality, finding) -> {
            if (!seen.add(municipality.code())) {
                finding.add("id.repeated", municipality.code());
            }
            require(municipality.stateCode(), states, "unknown.state", finding);
            require(municipality.sourceId(), sources, "unknown.source", finding);
            if (!municipality.code().startsWith(municipality.stateCode())) {
                finding.add(
                        "municipality.otherState", municipality.code(), municipality.stateCode());
            }
            if (municipality.inhabitants() <= 0) {
                finding.add("population.notPositive", municipality.inhabitants());
            }
        };
    }

    private void presence(MunicipalityPresence presence, Finding finding) {
        require(presence.municipalityCode(), codes, "unknown.municipality", finding);
        require(presence.organizationId(), organizations, "unknown.organization", finding);
        require(presence.sourceId(), sources, "unknown.source", finding);
    }

    private static void require(String id, Set<String> known, String key, Finding finding) {
        if (!known.contains(id)) {
            finding.add(key, id);
        }
    }

    private void counts(RecordChecklist list) {
        if (!incidents.isEmpty() && !counted().equals(Set.copyOf(contents.incidentSeries()))) {
            list.each(
                    AtlasFiles.INCIDENT_COUNTS,
                    List.of(LargeTable.INCIDENTS.file()),
                    (table, finding) -> finding.add("incidents.counts", table));
        }
    }

    private Set<IncidentSeries> counted() {
        return Set.copyOf(IncidentTally.of(incidents));
    }

    /** Remarks on points outside their states and on deaths out of order. */
    void addRemarks(PlaceCheck places, RemarkList remarks) {
        for (Incident incident : incidents) {
            if (!(incident.deathsLow() <= incident.deathsBest()
                    && incident.deathsBest() <= incident.deathsHigh())) {
                remarks.add(
                        LargeTable.INCIDENTS.file(),
                        incident.id(),
                        "remark.deaths",
                        incident.deathsLow(),
                        incident.deathsBest(),
                        incident.deathsHigh());
            }
            incident.stateCode()
                    .flatMap(code -> places.kmOutside(incident.location(), code))
                    .ifPresent(
                            km ->
                                    remarks.add(
                                            LargeTable.INCIDENTS.file(),
                                            incident.id(),
                                            "remark.outside",
                                            incident.stateCode().orElseThrow(),
                                            km));
        }
        for (Municipality municipality : municipalities) {
            places.kmOutside(municipality.location(), municipality.stateCode())
                    .ifPresent(
                            km ->
                                    remarks.add(
                                            LargeTable.MUNICIPALITIES.file(),
                                            municipality.code(),
                                            "remark.outside",
                                            municipality.stateCode(),
                                            km));
        }
    }
}
