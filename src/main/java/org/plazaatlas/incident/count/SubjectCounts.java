package org.plazaatlas.incident.count;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Counts incidents by subjects of the atlas, in the order of their ids. */
public final class SubjectCounts {

    private SubjectCounts() {}

    /** By the state that the data set tells; includes incidents known to their state alone. */
    public static Map<Subject, IncidentTotal> byState(SelectedIncidents incidents) {
        IncidentTable table = incidents.table();
        return one(incidents, row -> table.stateCode(row).map(Subject::state));
    }

    /** By the municipality that the data set names, if the atlas knows it. */
    public static Map<Subject, IncidentTotal> byMunicipality(SelectedIncidents incidents) {
        IncidentTable table = incidents.table();
        return one(incidents, row -> municipality(row, table));
    }

    private static Optional<Subject> municipality(int row, IncidentTable table) {
        int number = table.municipality(row);
        return number == IncidentTable.UNKNOWN
                ? Optional.empty()
                : Optional.of(Subject.municipality(table.municipalityCodes().get(number)));
    }

    /** By the two organizations that met; without incidents where a side is none or several. */
    public static Map<Subject, IncidentTotal> byPair(SelectedIncidents incidents) {
        IncidentTable table = incidents.table();
        return one(
                incidents,
                row ->
                        table.sides(row)
                                .pair()
                                .map(pair -> Subject.turf(pair.getFirst(), pair.getLast())));
    }

    /**
     * By the organizations in whose zones of dominance they lie. Where several dominate, each of
     * them counts the incident.
     */
    public static Map<Subject, IncidentTotal> byZone(
            SelectedIncidents incidents, Snapshot snapshot, IncidentFaces faces) {
        List<Zone> zones = snapshot.zones();
        return several(
                incidents,
                row ->
                        zones.stream()
                                .filter(zone -> lies(faces.of(row), zone))
                                .map(zone -> Subject.organization(zone.organizationId()))
                                .toList());
    }

    private static boolean lies(int face, Zone zone) {
        return face != IncidentFaces.NONE && zone.dominant().contains(face);
    }

    private static Map<Subject, IncidentTotal> one(
            SelectedIncidents incidents, IntFunction<Optional<Subject>> subject) {
        return several(incidents, row -> subject.apply(row).stream().toList());
    }

    private static Map<Subject, IncidentTotal> several(
            SelectedIncidents incidents, IntFunction<List<Subject>> subjects) {
        IncidentTable table = incidents.table();
        Map<Subject, IncidentTotal> counts = new TreeMap<>(Comparator.comparing(Subject::id));
        incidents
                .rows()
                .forEach(
                        row -> {
                            IncidentTotal single =
                                    new IncidentTotal(table.events(row), table.deaths(row));
                            subjects.apply(row)
                                    .forEach(s -> counts.merge(s, single, IncidentTotal::plus));
                        });
        return counts;
    }
}
