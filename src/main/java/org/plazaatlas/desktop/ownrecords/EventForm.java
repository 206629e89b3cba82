package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.List;
import java.util.Optional;

/** Asks what an event needs: what happened, when, where, to whom, told by whom. */
final class EventForm implements RecordForm {

    private final String id;
    private final FormContext context;
    private final ChoiceField<EventKind> kind;
    private final TextEntry title;
    private final TextEntry summary;
    private final DateField start;
    private final DateField end;
    private final TextEntry place;
    private final SearchedChoice<State> state;
    private final PointField point;
    private final OrganizationsField organizations;
    private final TickField shock;
    private final SourceField source;
    private final TextEntry locator;
    private final FormSheet sheet;

    private EventForm(String id, FormContext context) {
        this.id = id;
        this.context = context;
        Words words = context.words();
        kind = new ChoiceField<>(List.of(EventKind.values()), words::of);
        title = TextEntry.ofLine("");
        summary = TextEntry.ofLines("");
        start = new DateField(words);
        end = new DateField(words);
        place = TextEntry.ofLine("");
        state =
                new SearchedChoice<>(
                        context.sorted(
                                context.atlas().contents().states(),
                                each -> each.name().in(context.language())),
                        each -> each.name().in(context.language()),
                        words);
        point = new PointField("eventPoint", context.sketch(), words);
        organizations = new OrganizationsField(context);
        shock = new TickField(words.get("event.shock.meaning"));
        source = new SourceField(context);
        locator = TextEntry.ofLine(words.get("locator.prompt"));
        sheet = sheet(words);
    }

    /** The form of a new event. */
    static EventForm ofNew(FormContext context) {
        return new EventForm(FormContext.newId("event"), context);
    }

    /**
     * The form of an event that is there.
     *
     * @param id of the own event that takes its place
     */
    static EventForm of(Event event, String id, FormContext context) {
        EventForm form = new EventForm(id, context);
        form.show(event);
        return form;
    }

    private FormSheet sheet(Words words) {
        FormSheet fields = new FormSheet(words);
        fields.need("event.kind", kind);
        fields.need("event.title", title);
        fields.need("event.summary", summary);
        fields.need("event.start", start);
        fields.add("event.end", end, false, () -> endProblem(words));
        fields.need("event.place", place);
        fields.offer("event.state", state);
        fields.offer("event.point", point);
        fields.offer("event.organizations", organizations);
        fields.offer("event.shock", shock);
        fields.need("claim.source", source);
        fields.need("claim.locator", locator);
        fields.checkWhole(() -> context.problems(into(context.model().records())));
        return fields;
    }

    private Optional<String> endProblem(Words words) {
        boolean before =
                start.value().isPresent()
                        && end.value().isPresent()
                        && end.value().get().range().isOverBefore(start.value().get().range());
        return before ? Optional.of(words.get("event.endsBefore")) : Optional.empty();
    }

    private void show(Event event) {
        kind.choose(event.kind());
        title.show(event.title(), context.language());
        summary.show(event.summary(), context.language());
        start.show(Optional.of(event.start()));
        end.show(event.end());
        place.show(event.place(), context.language());
        state.choose(event.stateCode().flatMap(context.atlas()::state));
        event.location().ifPresent(point::show);
        organizations.show(
                event.organizationIds().stream()
                        .flatMap(each -> context.organization(each).stream())
                        .toList());
        shock.show(event.shock());
        source.show(event.sourceId());
        locator.show(event.locator(), context.language());
    }

    private Event event() {
        return new Event(
                id,
                start.value().orElseThrow(),
                end.value(),
                kind.value().orElseThrow(),
                title.text(),
                summary.text(),
                place.text(),
                state.value().map(State::code),
                point.value(),
                organizations.value().orElse(List.of()).stream().map(Organization::id).toList(),
                shock.value().orElseThrow(),
                source.id(),
                locator.text());
    }

    @Override
    public FormSheet sheet() {
        return sheet;
    }

    @Override
    public OwnRecords into(OwnRecords own) {
        return own.with(event());
    }

    @Override
    public Text name() {
        return title.text();
    }

    @Override
    public void end() {
        point.end();
        context.sketch().clear();
    }
}
