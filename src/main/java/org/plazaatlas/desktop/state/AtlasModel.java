package org.plazaatlas.desktop.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.cartography.colour.ColourVision;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the window shows: one {@link View}, read by every part of the window, and the few commands
 * that change it. For the FX thread only.
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
    private final ReadOnlyObjectWrapper<ColourVision> colourVision =
            new ReadOnlyObjectWrapper<>(this, "colourVision", ColourVision.NORMAL);
    private final TimeModel time;
    private final ArrangementModel maps;
    private final VisitTrail<Subject> trail = new VisitTrail<>();

    /** Opens on the given view, to whose extent {@link #showHome()} returns. */
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

    /** The date of the view; like the next six, it tells only of its own changes. */
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

    /** The date and window of the view, and what moves them. */
    public TimeModel time() {
        return time;
    }

    /** On how many maps the view is shown. */
    public ArrangementModel maps() {
        return maps;
    }

    /**
     * With whose eyes the map is shown. A preview of the window: no part of the view, so neither
     * saved nor exported.
     */
    public ReadOnlyObjectProperty<ColourVision> colourVisionProperty() {
        return colourVision.getReadOnlyProperty();
    }

    /** Previews the map as others see it; normal vision ends that. */
    public void seeAs(ColourVision vision) {
        colourVision.set(vision);
    }

    /** The extent that the window opened with. */
    public Extent home() {
        return opening.extent();
    }

    /** The subjects visited, for back and forward. */
    public VisitTrail<Subject> trail() {
        return trail;
    }

    /** Shows another view as a whole, one of those that the atlas can show, on such maps. */
    public void show(View other, Arrangement arrangement) {
        other.selection().ifPresent(trail::visit);
        view.set(other);
        maps.arrange(arrangement.fitting(other));
    }

    /** The history according to whom the view is. */
    public History shownHistory() {
        return history.accordingTo(view().attribution());
    }

    public void showExtent(Extent extent) {
        view.set(view().withExtent(extent));
    }

    /** Moves the map to a subject that is in one place; any other leaves it where it is. */
    public void showPlace(Subject subject) {
        SubjectExtents.extentOf(subject, atlas()).ifPresent(this::showExtent);
    }

    /** Goes back to the extent the window opened with. */
    public void showHome() {
        showExtent(home());
    }

    /** Selects a subject; an organization is then shown alone. */
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

    /** Colours the areas of the map by something else; two dates stay on two maps of changes. */
    public void showTopic(Topic topic) {
        view.set(view().withTopic(topic));
        maps.fit();
    }

    /** Turns a comparison round; nothing, if the view is not of changes. */
    public void swapDates() {
        if (view().topic() instanceof Topic.Changes(var since)) {
            view.set(view().withTopic(new Topic.Changes(view().date())).withDate(since));
        }
    }

    /** Draws the claims of these sources alone. */
    public void showAccordingTo(Attribution whom) {
        view.set(view().withAttribution(whom));
    }

    /** Takes exactly these organizations off the map. */
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
