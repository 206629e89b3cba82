package org.plazaatlas.dossier.subject;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.incident.table.IncidentKind;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a table of the user's own tells of an event, with how precisely it tells it. */
final class OwnIncidentDossier {

    private static final int MOST_BESIDE = 12;

    /** Latitude and longitude to about ten metres. */
    private static final String DEGREES = "%.4f, %.4f";

    private final OwnIncidentKey key;
    private final IncidentTable table;
    private final int row;
    private final DossierContext context;
    private final SubjectLinks links;

    /**
     * @param row of the incident in the table
     */
    OwnIncidentDossier(OwnIncidentKey key, IncidentTable table, int row, DossierContext context) {
        this.key = key;
        this.table = table;
        this.row = row;
        this.context = context;
        links = new SubjectLinks(context);
    }

    Dossier write() {
        Subject subject = Subject.incident(key.written());
        return new Dossier(
                subject,
                new SubjectNames(context.atlas(), context.language()).of(subject),
                DossierContext.joined(kind(), deaths(row)),
                Stream.of(Optional.of(about()), sides(), Optional.of(place()), beside())
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** As the table writes it; the kinds of the atlas have words of their own. */
    private String kind() {
        IncidentKind kind = table.allKinds().get(table.kindNumber(row));
        return kind.word().isEmpty()
                ? kind.kind().map(context::say).orElseGet(() -> context.say("incident.place.none"))
                : kind.word();
    }

    private String deaths(int of) {
        return context.say("incident.deaths.count", table.deaths(of));
    }

    private Section about() {
        List<Entry> entries = new ArrayList<>();
        entries.add(fact("incident.date", days(row)));
        entries.add(fact("incident.datePrecision", context.say(table.datePrecision(row))));
        entries.add(
                fact(
                        "incident.own.counts",
                        context.say("incidents.total", table.events(row), table.deaths(row))));
        entries.add(fact("incident.kind", kind()));
        entries.add(fact("incident.own.file", key.file()));
        entries.add(fact("incident.own.id", key.id()));
        return new Section(context.say("heading.about"), entries);
    }

    private Fact fact(String name, String value) {
        return new Fact(context.say(name), value, List.of());
    }

    private String days(int of) {
        String first = context.dates().day(table.firstDay(of));
        String last = context.dates().day(table.lastDay(of));
        return first.equals(last) ? first : context.say("incident.days", first, last);
    }

    private Optional<Section> sides() {
        List<Entry> entries = new ArrayList<>();
        for (Incident.Side side : List.of(table.sides(row).first(), table.sides(row).second())) {
            if (side.organizationIds().isEmpty() && !side.name().isBlank()) {
                entries.add(new Paragraph(side.name(), List.of()));
            }
            side.organizationIds().stream()
                    .flatMap(id -> context.atlas().organization(id).stream())
                    .map(organization -> links.organization(organization, side.name(), List.of()))
                    .forEach(entries::add);
        }
        return SubjectLinks.section(context.say("heading.incident.sides"), entries);
    }

    private Section place() {
        List<Entry> entries = new ArrayList<>();
        if (!Double.isNaN(table.x(row))) {
            Coordinate at = context.atlas().projection().toLonLat(table.x(row), table.y(row));
            entries.add(fact("incident.place", String.format(Locale.ROOT, DEGREES, at.y, at.x)));
        }
        entries.add(fact("incident.placePrecision", context.say(table.placePrecision(row))));
        municipality().map(this::link).ifPresent(entries::add);
        table.stateCode(row)
                .filter(code -> context.atlas().state(code).isPresent())
                .map(code -> links.state(code, context.say("city.state"), List.of()))
                .ifPresent(entries::add);
        return new Section(context.say("heading.places"), entries);
    }

    private Optional<Municipality> municipality() {
        int number = table.municipality(row);
        return number == IncidentTable.UNKNOWN
                ? Optional.empty()
                : context.atlas().gazetteer().withCode(table.municipalityCodes().get(number));
    }

    private Link link(Municipality municipality) {
        return new Link(
                Subject.municipality(municipality.code()),
                municipality.name(),
                context.say(Subject.Kind.MUNICIPALITY),
                Optional.empty(),
                List.of());
    }

    /** Other incidents of own tables at the same place, the nearest in time first. */
    private Optional<Section> beside() {
        List<Link> others =
                IntStream.range(0, table.size())
                        .filter(other -> other != row)
                        .filter(other -> table.x(other) == table.x(row))
                        .filter(other -> table.y(other) == table.y(row))
                        .boxed()
                        .sorted((one, other) -> Integer.compare(daysApart(one), daysApart(other)))
                        .limit(MOST_BESIDE)
                        .flatMap(other -> OwnIncidentKey.of(table, other).stream())
                        .map(this::link)
                        .toList();
        return SubjectLinks.section(context.say("heading.incident.beside"), others);
    }

    private int daysApart(int other) {
        return Math.abs(table.firstEpochDay(other) - table.firstEpochDay(row));
    }

    private Link link(OwnIncidentKey other) {
        return new Link(
                Subject.incident(other.written()),
                context.dates().day(table.firstDay(other.row())),
                deaths(other.row()),
                Optional.empty(),
                List.of());
    }
}
