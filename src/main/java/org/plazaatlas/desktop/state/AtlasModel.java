package org.plazaatlas.desktop.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the window shows: one {@link View}, which every part of the window observes, and the few
 * commands that change it. All is in one value, so that a change reaches every part at once and a
 * view can be saved as it is. For the FX thread only.
 */
public final class AtlasModel {

    private final History history;
    private final View opening;
    private final ReadOnlyObjectWrapper<View> view;
    private final ObservableValue<LocalDate> date;
    private final ObservableValue<TimeWindow> window;
    private final ObservableValue<Language> language;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Optional<Subject>> selection;
    private final ObservableValue<Topic> topic;
    private final ObservableValue<Attribution> attribution;
    private final ObservableValue<EvidenceRule> rule;
    private final ObservableValue<IncidentDisplay> incidents;
    private final ObservableValue<Optional<OwnIncidentsOnMap>> ownIncidents;
    private final ReadOnlyObjectWrapper<ColourVision> colourVision =
            new ReadOnlyObjectWrapper<>(this, "colourVision", ColourVision.NORMAL);
    private final TimeModel time;
    private final ArrangementModel maps;
    private final VisitTrail<Subject> trail = new VisitTrail<>();

    /**
     * @param opening the first view; {@link #showHome()} goes back to its extent
     */
    public AtlasModel(History history, View opening) {
        this.history = history;
        this.opening = opening;
        view = new ReadOnlyObjectWrapper<>(this, "view", opening);
        date = view.map(View::date);
        window = view.map(View::window);
        language = view.map(View::language);
        theme = view.map(View::theme);
        selection = view.map(View::selection);
        topic = view.map(View::topic);
        attribution = view.map(View::attribution);
        rule = view.map(View::rule);
        incidents = view.map(View::incidents);
        ownIncidents = view.map(View::ownIncidents);
        DateRange span = history.atlas().contents().timeSpan();
        time = new TimeModel(view, span);
        maps = new ArrangementModel(view, span);
    }

    public Atlas atlas() {
        return history.atlas();
    }

    public History history() {
        return history;
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public View view() {
        return view.get();
    }

    /**
     * The date of the view. It fires only when the date changes, as each of the next seven does for
     * its own part.
     */
    public ObservableValue<LocalDate> dateProperty() {
        return date;
    }

    public ObservableValue<TimeWindow> windowProperty() {
        return window;
    }

    public ObservableValue<Language> languageProperty() {
        return language;
    }

    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    public ObservableValue<Optional<Subject>> selectionProperty() {
        return selection;
    }

    public ObservableValue<Topic> topicProperty() {
        return topic;
    }

    public ObservableValue<Attribution> attributionProperty() {
        return attribution;
    }

    public ObservableValue<EvidenceRule> ruleProperty() {
        return rule;
    }

    /** The incidents of the analyst's own that the map may draw, if there are any. */
    public ObservableValue<Optional<OwnIncidentsOnMap>> ownIncidentsProperty() {
        return ownIncidents;
    }

    /** Which incidents the map draws, and how. */
    public ObservableValue<IncidentDisplay> incidentsProperty() {
        return incidents;
    }

    /** The date and time window of the view, and the commands that move them. */
    public TimeModel time() {
        return time;
    }

    /** How many maps show the view. */
    public ArrangementModel maps() {
        return maps;
    }

    /**
     * The colour vision that the map simulates. It is not part of the view, so that the preview is
     * neither saved nor exported.
     */
    public ReadOnlyObjectProperty<ColourVision> colourVisionProperty() {
        return colourVision.getReadOnlyProperty();
    }

    /** Simulates a colour vision on the map; normal vision ends the simulation. */
    public void seeAs(ColourVision vision) {
        colourVision.set(vision);
    }

    /** The extent of the first view. */
    public Extent home() {
        return opening.extent();
    }

    /** The subjects visited, for back and forward. */
    public VisitTrail<Subject> trail() {
        return trail;
    }

    /**
     * Shows another view, in the language and the theme that the user chose for the window.
     *
     * @param other must fit the atlas: its date lies in the time span, its selection exists
     * @param arrangement how many maps show it; one map if it does not fit the view
     */
    public void show(View other, Arrangement arrangement) {
        other.selection().ifPresent(trail::visit);
        view.set(
                other.withLanguage(view().language())
                        .withTheme(view().theme())
                        .withOwnIncidents(view().ownIncidents())
                        .withOwnLayers(view().ownLayers()));
        maps.arrange(arrangement.fitting(other));
    }

    /** The history as the view tells it. */
    public History shownHistory() {
        return view().account().in(history);
    }

    /** Shows other incidents of the analyst's own, or none, on this view and all that follow. */
    public void showOwnIncidents(Optional<OwnIncidentsOnMap> incidents) {
        view.set(view().withOwnIncidents(incidents));
    }

    /** Shows other layers of the analyst, on this view and all that follow. */
    public void showOwnLayers(LayersOnDays layers) {
        view.set(view().withOwnLayers(layers));
    }

    public void showExtent(Extent extent) {
        view.set(view().withExtent(extent));
    }

    /** Moves the map to a state, city or event; any other subject leaves the map where it is. */
    public void showPlace(Subject subject) {
        SubjectExtents.extentOf(subject, atlas()).ifPresent(this::showExtent);
    }

    /** Shows the first view again, on one map. */
    public void showOpening() {
        show(opening, Arrangement.ONE_MAP);
    }

    /** Goes back to the extent of the first view. */
    public void showHome() {
        showExtent(home());
    }

    /** Selects a subject and adds it to the trail; an organization is then shown alone. */
    public void select(Subject subject) {
        trail.visit(subject);
        applySelection(Optional.of(subject));
    }

    public void clearSelection() {
        applySelection(Optional.empty());
    }

    public void selectPrevious() {
        trail.back().ifPresent(subject -> applySelection(Optional.of(subject)));
    }

    public void selectNext() {
        trail.forward().ifPresent(subject -> applySelection(Optional.of(subject)));
    }

    private void applySelection(Optional<Subject> subject) {
        Optional<String> alone =
                subject.filter(s -> s.kind() == Subject.Kind.ORGANIZATION).map(Subject::id);
        view.set(view().withSelection(subject).withShownAlone(alone));
    }

    /** Changes the topic of the map; two maps become one if the topic is not changes any more. */
    public void showTopic(Topic topic) {
        view.set(view().withTopic(topic));
        maps.fit();
    }

    /** Swaps the two compared dates; does nothing if the topic is not changes. */
    public void swapDates() {
        if (view().topic() instanceof Topic.Changes(var since)) {
            view.set(view().withTopic(new Topic.Changes(view().date())).withDate(since));
        }
    }

    /** Follows only the claims of these sources. */
    public void showAccordingTo(Attribution whom) {
        view.set(view().withAttribution(whom));
    }

    /** Weighs evidence by another rule. */
    public void weighBy(EvidenceRule rule) {
        view.set(view().withRule(rule));
    }

    /** Draws other incidents, or draws them otherwise. */
    public void showIncidents(IncidentDisplay display) {
        view.set(view().withIncidents(display));
    }

    /** Shows more or less of what is told. */
    public void showLook(Look look) {
        view.set(view().withLook(look));
    }

    /** Hides exactly these organizations on the map, and shows all others. */
    public void hideOrganizations(Set<String> organizationIds) {
        view.set(view().withHiddenOrganizations(organizationIds));
    }

    public void setLayerShown(Layer layer, boolean shown) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(view().layers());
        if (shown) {
            layers.add(layer);
        } else {
            layers.remove(layer);
        }
        view.set(view().withLayers(layers));
    }

    public void setLanguage(Language language) {
        view.set(view().withLanguage(language));
    }

    public void setTheme(Theme theme) {
        view.set(view().withTheme(theme));
    }
}
