package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.pressure.LoggedShock;
import org.plazaatlas.territory.pressure.ShockLog;

import java.util.List;

/** The shocks up to the date, with the organizations they hit, the newest first. */
final class ShockTable {

    private ShockTable() {}

    static DataTable of(Reading reading) {
        List<LoggedShock> shocks =
                new ShockLog(reading.told())
                        .on(reading.date()).stream()
                                .filter(shock -> isShown(event(shock), reading))
                                .toList();
        return form(reading).fill(shocks, reading.words());
    }

    private static boolean isShown(Event shock, Reading reading) {
        return shock.organizationIds().isEmpty()
                || shock.organizationIds().stream().anyMatch(reading::shows);
    }

    private static TableForm<LoggedShock> form(Reading reading) {
        return new TableForm<LoggedShock>("shocks", shock -> Subject.event(event(shock).id()))
                .with("date", Kind.DATE, shock -> event(shock).start())
                .with("event", Kind.TEXT, s -> event(s).title().in(reading.view().language()))
                .with("organizations", Kind.TEXT, s -> organizations(s, reading))
                .with("organization_ids", Kind.IDS, shock -> event(shock).organizationIds())
                .with("remaining", Kind.SHARE, shock -> shock.shock().remaining())
                .with("hostile_km", Kind.KM, ShockTable::hostileKm)
                .with("event_id", Kind.TEXT, shock -> event(shock).id())
                .with("source_id", Kind.TEXT, shock -> event(shock).sourceId());
    }

    private static Event event(LoggedShock shock) {
        return shock.shock().event();
    }

    private static String organizations(LoggedShock shock, Reading reading) {
        return reading.organizations(event(shock).organizationIds());
    }

    /** Where several pairs meet along one edge, it counts once. */
    private static double hostileKm(LoggedShock shock) {
        return shock.boundaries().stream()
                .flatMap(boundary -> boundary.edges().stream())
                .distinct()
                .mapToDouble(Edge::lengthKm)
                .sum();
    }
}
