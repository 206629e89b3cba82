package org.plazaatlas.desktop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.ColourVision;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Layer;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.DateSeries;
import org.plazaatlas.territory.History;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the window shows: one {@link View}, read by every part of the window, and the few commands
 * that change it. For the FX thread only.
 */
public final class AtlasModel {

    private static final int USUAL_MULTIPLES = 6;

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
    private final ReadOnlyObjectWrapper<Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(this, "arrangement", Arrangement.ONE_MAP);
    private final ObservableValue<List<View>> maps;
    private final ReadOnlyObjectWrapper<Pins> pins =
            new ReadOnlyObjectWrapper<>(this, "pins", Pins.NONE);
    private final ReadOnlyObjectWrapper<ColourVision> colourVision =
            new ReadOnlyObjectWrapper<>(this, "colourVision", ColourVision.NORMAL);
    private DateSeries lastSeries;
    private final Trail<Subject> trail = new Trail<>();

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
        lastSeries = new DateSeries.Even(span.from(), span.to().minusDays(1), USUAL_MULTIPLES);
        maps = arrangement.flatMap(now -> view.map(now::maps));
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

    /** On how many maps the view is shown. */
    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** What each map of the map pane shows, as the arrangement has it. */
    public ObservableValue<List<View>> mapsProperty() {
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
    public Trail<Subject> trail() {
        return trail;
    }

    /** Shows another view as a whole, one of those that the atlas can show, on such maps. */
    public void show(View other, Arrangement maps) {
        other.selection().ifPresent(trail::visit);
        view.set(other);
        arrange(maps.fitting(other));
    }

    /**
     * Goes to a day, whatever is pinned; one outside the time span of the atlas becomes its nearest
     * day. A range goes along, as {@link HeldTime#shownAt} says.
     */
    public void showDate(LocalDate date) {
        show(heldAs(view().window()).shownAt(date));
    }

    /** Shows more or less time together with the date. */
    public void showWindow(TimeWindow window) {
        view.set(view().withWindow(window));
    }

    /**
     * Whether a window applies to what the view shows: to zones. Pressure is of a day, and changes
     * are of two.
     */
    public boolean windowApplies() {
        return view().topic() instanceof Topic.Zones;
    }

    /** The shown date and window, to be moved; the date alone where no window applies. */
    public HeldTime held() {
        return heldAs(windowApplies() ? view().window() : TimeWindow.DAY);
    }

    /** Shows what {@link #held()} was moved to. */
    public void hold(HeldTime moved) {
        if (windowApplies()) {
            show(moved);
        } else {
            showDate(moved.date());
        }
    }

    private HeldTime heldAs(TimeWindow window) {
        return new HeldTime(atlas().contents().timeSpan(), view().date(), window, pins.get());
    }

    private void show(HeldTime time) {
        view.set(view().withDate(time.date()).withWindow(time.window()));
    }

    /** The ends of a range that stay when time moves. */
    public ReadOnlyObjectProperty<Pins> pinsProperty() {
        return pins.getReadOnlyProperty();
    }

    public void pin(Pins wanted) {
        pins.set(wanted);
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
        Places.extentOf(subject, atlas()).ifPresent(this::showExtent);
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
        arrangement.set(arrangement.get().fitting(view()));
    }

    /** Shows the view on other maps; two maps only where the view is of changes. */
    public void arrange(Arrangement wanted) {
        if (wanted instanceof Arrangement.Multiples(var series)) {
            lastSeries = series;
        }
        arrangement.set(wanted);
    }

    /** Goes to the little maps that were shown last, or back to one map. */
    public void toggleMultiples() {
        boolean shown = arrangement.get() instanceof Arrangement.Multiples;
        arrange(shown ? Arrangement.ONE_MAP : new Arrangement.Multiples(nextSeries()));
    }

    /**
     * The span that is compared, if there is one; else the last series, at first the whole time.
     */
    private DateSeries nextSeries() {
        if (view().topic() instanceof Topic.Changes(var since)) {
            boolean back = since.isAfter(view().date());
            return new DateSeries.Even(
                    back ? view().date() : since, back ? since : view().date(), USUAL_MULTIPLES);
        }
        return lastSeries;
    }

    /** Turns a comparison round; nothing, if the view is not of changes. */
    public void swapDates() {
        if (view().topic() instanceof Topic.Changes(var since)) {
            view.set(view().withTopic(new Topic.Changes(view().date())).withDate(since));
        }
    }

    /** Draws the claims of these sources alone. */
    public void listenTo(Attribution whom) {
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
