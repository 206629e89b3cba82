package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.pressure.LoggedShock;
import org.plazaatlas.territory.pressure.ShockLog;

import java.util.List;

/**
 * Makes the table of the shocks up to the date, with the organizations that they hit, the newest
 * first.
 */
final class ShockTable {

    private ShockTable() {}

    static DataTable of(TableContext context) {
        List<LoggedShock> shocks =
                new ShockLog(context.history())
                        .on(context.date()).stream()
                                .filter(shock -> isShown(event(shock), context))
                                .toList();
        return form(context).fill(shocks, context.words());
    }

    private static boolean isShown(Event shock, TableContext context) {
        return shock.organizationIds().isEmpty()
                || shock.organizationIds().stream().anyMatch(context::shows);
    }

    private static TableForm<LoggedShock> form(TableContext context) {
        return new TableForm<LoggedShock>("shocks", shock -> Subject.event(event(shock).id()))
                .with("date", Kind.DATE, shock -> event(shock).start())
                .with("event", Kind.TEXT, s -> event(s).title().in(context.view().language()))
                .with("organizations", Kind.TEXT, s -> organizations(s, context))
                .with("organization_ids", Kind.IDS, shock -> event(shock).organizationIds())
                .with("remaining", Kind.SHARE, shock -> shock.shock().remaining())
                .with("hostile_km", Kind.KM, ShockTable::hostileKm)
                .with("event_id", Kind.TEXT, shock -> event(shock).id())
                .with("source_id", Kind.TEXT, shock -> event(shock).sourceId());
    }

    private static Event event(LoggedShock shock) {
        return shock.shock().event();
    }

    private static String organizations(LoggedShock shock, TableContext context) {
        return context.organizations(event(shock).organizationIds());
    }

    /** An edge along which several pairs meet counts once. */
    private static double hostileKm(LoggedShock shock) {
        return shock.boundaries().stream()
                .flatMap(boundary -> boundary.edges().stream())
                .distinct()
                .mapToDouble(Edge::lengthKm)
                .sum();
    }
}
