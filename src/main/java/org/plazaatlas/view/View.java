package org.plazaatlas.view;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.evidence.EvidenceRule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Everything that one picture depends on. The same view of the same atlas gives the same picture on
 * screen, in a file and in a batch run.
 *
 * @param window how much time before the date is drawn together with it
 * @param extent what must be visible, at least
 * @param hiddenOrganizations ids of organizations that are not drawn
 * @param shownAlone id of the one organization whose zone is drawn alone, if any
 * @param selection what is outlined, if anything
 * @param topic what the areas are coloured by
 * @param attribution whose claims are drawn
 * @param rule how evidence is weighed, and how well supported something must be to be drawn
 * @param look how much of it is drawn
 * @param incidents which incidents are drawn, and how
 * @param ownIncidents those of a table of the analyst; a saved view has none
 * @param ownLayers those that the analyst added; a saved view has none, they belong to the
 *     workspace
 */
public record View(
        LocalDate date,
        TimeWindow window,
        Extent extent,
        Set<String> hiddenOrganizations,
        Optional<String> shownAlone,
        Set<Layer> layers,
        Language language,
        Theme theme,
        Optional<Subject> selection,
        Topic topic,
        Attribution attribution,
        EvidenceRule rule,
        Look look,
        IncidentDisplay incidents,
        Optional<OwnIncidentsOnMap> ownIncidents,
        LayersOnDays ownLayers) {

    public View {
        hiddenOrganizations = Set.copyOf(hiddenOrganizations);
        layers = Set.copyOf(layers);
    }

    /** A view of one day with every layer and organization. */
    public static View of(LocalDate date, Extent extent, Language language, Theme theme) {
        return new View(
                date,
                TimeWindow.DAY,
                extent,
                Set.of(),
                Optional.empty(),
                Set.of(Layer.values()),
                language,
                theme,
                Optional.empty(),
                Topic.ZONES,
                Attribution.EVERYONE,
                EvidenceRule.DEFAULT,
                Look.AUTOMATIC,
                IncidentDisplay.NONE,
                Optional.empty(),
                LayersOnDays.NONE);
    }

    /**
     * The days that are drawn together: those of the window, of which the date is the last. All
     * topics but zones ignore the window and have one day, see {@link Topic}.
     */
    public DateRange days() {
        return (topic instanceof Topic.Zones ? window : TimeWindow.DAY).upTo(date);
    }

    /** Whether more than one day is drawn. */
    public boolean showsSeveralDays() {
        return !days().equals(TimeWindow.DAY.upTo(date));
    }

    /** Whether its areas are coloured by organizations, and so depend on which are drawn. */
    public boolean isOfOrganizations() {
        return topic instanceof Topic.Zones || topic instanceof Topic.Changes;
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /**
     * Whether the organization itself is drawn; {@link ShownOrganizations} also counts factions.
     */
    public boolean shows(String organizationId) {
        return shownAlone
                .map(organizationId::equals)
                .orElseGet(() -> !hiddenOrganizations.contains(organizationId));
    }

    /** What counts as told in this view. */
    public Account account() {
        return new Account(attribution, rule);
    }

    public View withDate(LocalDate changed) {
        return with(draft -> draft.date = changed);
    }

    /** The view on another day; a window that is a range of days moves with it. */
    public View slidTo(LocalDate other) {
        return withDate(other).withWindow(window.slid(date, other));
    }

    public View withWindow(TimeWindow changed) {
        return with(draft -> draft.window = changed);
    }

    public View withExtent(Extent changed) {
        return with(draft -> draft.extent = changed);
    }

    public View withHiddenOrganizations(Set<String> changed) {
        return with(draft -> draft.hiddenOrganizations = changed);
    }

    public View withShownAlone(Optional<String> changed) {
        return with(draft -> draft.shownAlone = changed);
    }

    public View withLayers(Set<Layer> changed) {
        return with(draft -> draft.layers = changed);
    }

    public View withLanguage(Language changed) {
        return with(draft -> draft.language = changed);
    }

    public View withTheme(Theme changed) {
        return with(draft -> draft.theme = changed);
    }

    public View withSelection(Optional<Subject> changed) {
        return with(draft -> draft.selection = changed);
    }

    public View withTopic(Topic changed) {
        return with(draft -> draft.topic = changed);
    }

    public View withAttribution(Attribution changed) {
        return with(draft -> draft.attribution = changed);
    }

    /** The view with something else counting as told. */
    public View withAccount(Account changed) {
        return withAttribution(changed.attribution()).withRule(changed.rule());
    }

    public View withRule(EvidenceRule changed) {
        return with(draft -> draft.rule = changed);
    }

    public View withLook(Look changed) {
        return with(draft -> draft.look = changed);
    }

    public View withIncidents(IncidentDisplay changed) {
        return with(draft -> draft.incidents = changed);
    }

    /** The days whose incidents are drawn. */
    public DateRange incidentDays() {
        return incidents.window().upTo(date, window.upTo(date));
    }

    public View withOwnIncidents(Optional<OwnIncidentsOnMap> changed) {
        return with(draft -> draft.ownIncidents = changed);
    }

    public View withOwnLayers(LayersOnDays changed) {
        return with(draft -> draft.ownLayers = changed);
    }

    private View with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.view();
    }

    /** A mutable copy of a view, to change one component. */
    private static final class Draft {
        private LocalDate date;
        private TimeWindow window;
        private Extent extent;
        private Set<String> hiddenOrganizations;
        private Optional<String> shownAlone;
        private Set<Layer> layers;
        private Language language;
        private Theme theme;
        private Optional<Subject> selection;
        private Topic topic;
        private Attribution attribution;
        private EvidenceRule rule;
        private Look look;
        private IncidentDisplay incidents;
        private Optional<OwnIncidentsOnMap> ownIncidents;
        private LayersOnDays ownLayers;

        private Draft(View view) {
            date = view.date();
            window = view.window();
            extent = view.extent();
            hiddenOrganizations = view.hiddenOrganizations();
            shownAlone = view.shownAlone();
            layers = view.layers();
            language = view.language();
            theme = view.theme();
            selection = view.selection();
            topic = view.topic();
            attribution = view.attribution();
            rule = view.rule();
            look = view.look();
            incidents = view.incidents();
            ownIncidents = view.ownIncidents();
            ownLayers = view.ownLayers();
        }

        private View view() {
            return new View(
                    date,
                    window,
                    extent,
                    hiddenOrganizations,
                    shownAlone,
                    layers,
                    language,
                    theme,
                    selection,
                    topic,
                    attribution,
                    rule,
                    look,
                    incidents,
                    ownIncidents,
                    ownLayers);
        }
    }
}
