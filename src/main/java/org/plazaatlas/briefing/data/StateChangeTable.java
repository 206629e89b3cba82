package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.StateChange;

import java.util.Collection;
import java.util.List;

/** What differs of the states between two dates, a row for each state. */
final class StateChangeTable {

    private StateChangeTable() {}

    static DataTable of(Difference difference, TableContext context) {
        return form(context)
                .fill(difference.states(context.atlas().contents().states()), context.words());
    }

    private static TableForm<StateChange> form(TableContext context) {
        return new TableForm<StateChange>("state_changes", c -> Subject.state(c.stateCode()))
                .with("state", Kind.TEXT, c -> context.name(Subject.state(c.stateCode())))
                .with("state_code", Kind.TEXT, StateChange::stateCode)
                .with("change", Kind.WORD, c -> context.word(c.kind()))
                .with("before", Kind.TEXT, c -> context.organizations(c.before().dominant()))
                .with("before_ids", Kind.IDS, c -> ids(c.before().dominant()))
                .with("present_before", Kind.TEXT, c -> context.organizations(c.before().present()))
                .with("present_before_ids", Kind.IDS, c -> ids(c.before().present()))
                .with("contested_before", Kind.FLAG, c -> c.before().contested())
                .with("after", Kind.TEXT, c -> context.organizations(c.after().dominant()))
                .with("after_ids", Kind.IDS, c -> ids(c.after().dominant()))
                .with("present_after", Kind.TEXT, c -> context.organizations(c.after().present()))
                .with("present_after_ids", Kind.IDS, c -> ids(c.after().present()))
                .with("contested_after", Kind.FLAG, c -> c.after().contested());
    }

    private static List<String> ids(Collection<String> organizationIds) {
        return List.copyOf(organizationIds);
    }
}
