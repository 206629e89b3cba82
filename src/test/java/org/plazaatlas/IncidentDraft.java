package org.plazaatlas;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.Kind;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.model.Incident.Side;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An invented incident to be described further: between {@code norte} and {@code sur} in state 01,
 * with one death, date and place known exactly.
 */
public final class IncidentDraft {

    private final String id;
    private LocalDate first;
    private LocalDate last;
    private DatePrecision datePrecision = DatePrecision.DAY;
    private PlacePrecision placePrecision = PlacePrecision.EXACT;
    private LonLat location = new LonLat(0.5, 0.5);
    private Optional<String> state = Optional.of("01");
    private String municipality = "";
    private Kind kind = Kind.BETWEEN_GROUPS;
    private Side one = new Side("Norte", List.of("norte"));
    private Side other = new Side("Sur", List.of("sur"));
    private int deaths = 1;

    private IncidentDraft(String id, LocalDate day) {
        this.id = id;
        first = day;
        last = day;
    }

    public static IncidentDraft incident(String id, String day) {
        return new IncidentDraft(id, LocalDate.parse(day));
    }

    public IncidentDraft until(String day, DatePrecision precision) {
        last = LocalDate.parse(day);
        datePrecision = precision;
        return this;
    }

    public IncidentDraft at(double longitude, double latitude) {
        location = new LonLat(longitude, latitude);
        return this;
    }

    public IncidentDraft known(PlacePrecision precision) {
        placePrecision = precision;
        return this;
    }

    public IncidentDraft inState(String code) {
        state = Optional.ofNullable(code);
        return this;
    }

    public IncidentDraft in(String name) {
        municipality = name;
        return this;
    }

    public IncidentDraft againstCivilians() {
        kind = Kind.AGAINST_CIVILIANS;
        other = new Side("Civilians", List.of());
        return this;
    }

    public IncidentDraft sides(String oneId, String... otherIds) {
        one = new Side(oneId, List.of(oneId));
        other = new Side(String.join(", ", otherIds), List.of(otherIds));
        return this;
    }

    public IncidentDraft deaths(int number) {
        deaths = number;
        return this;
    }

    public Incident build() {
        return new Incident(
                id,
                kind,
                DateRange.fromUntil(first, last.plusDays(1)),
                datePrecision,
                location,
                placePrecision,
                municipality.isEmpty() ? "Paraje " + id : municipality + " town",
                municipality,
                state,
                one,
                other,
                deaths,
                deaths,
                deaths + 1,
                "informe");
    }

    /** The tiny atlas with incidents, and with the municipalities Vado and Faro. */
    public static Atlas atlasWith(IncidentDraft... drafts) {
        return new TinyAtlas().later(records(drafts)).build();
    }

    public static LaterRecords records(IncidentDraft... drafts) {
        List<Incident> incidents = Arrays.stream(drafts).map(IncidentDraft::build).toList();
        Gazetteer gazetteer =
                new Gazetteer(
                        List.of(
                                town("01001", "Vado", "01", 1_000, 0.95, 0.5),
                                town("03001", "Faro", "03", 3_000, 2.95, 0.1)));
        return new LaterRecords(
                Deferred.of(incidents),
                Deferred.of(gazetteer),
                Deferred.of(List.of()),
                Deferred.of("tiny " + incidents.size()));
    }

    private static Municipality town(
            String code, String name, String state, int people, double x, double y) {
        return new Municipality(code, name, state, people, new LonLat(x, y), "informe");
    }
}
