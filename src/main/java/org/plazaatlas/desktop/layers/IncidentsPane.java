package org.plazaatlas.desktop.layers;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentFinder;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.OwnIncidentsOnMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which incidents the map draws, and how. */
final class IncidentsPane extends VBox {

    private static final List<IncidentWindow> WINDOWS =
            List.of(
                    new IncidentWindow.Trailing(30),
                    IncidentWindow.DEFAULT,
                    new IncidentWindow.Trailing(365),
                    new IncidentWindow.OfMap(),
                    new IncidentWindow.Cumulative());

    private static final List<Integer> SIDES_KM = List.of(10, 25, 50, 100);

    private final AtlasModel model;
    private final LiveWords words;
    private final CheckBox onlySides = new CheckBox();

    /** The day of the newest incident on record; asked for once incidents are drawn. */
    private final NewestOnly<Optional<OwnIncidentsOnMap>, Optional<LocalDate>> newest;

    IncidentsPane(
            AtlasModel model,
            IncidentFinder incidents,
            BackgroundWork background,
            LiveWords words) {
        this.model = model;
        newest = background.answering((own, _) -> incidents.table(own).newestDay());
        model.incidentsProperty().subscribe(_ -> askForEnd());
        model.ownIncidentsProperty().subscribe(_ -> askForEnd());
        this.words = words;
        getStyleClass().add("incidents-pane");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading(), mode(), details());
    }

    private void askForEnd() {
        if (model.view().incidents().isShown()) {
            newest.ask(model.view().ownIncidents());
        }
    }

    private Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("incidents"));
        return heading;
    }

    private HBox mode() {
        return row(
                "mode",
                List.of(IncidentMode.values()),
                IncidentDisplay::mode,
                IncidentDisplay::withMode,
                (mode, language) -> words(language).of(mode));
    }

    /** What matters only while incidents are drawn. */
    private VBox details() {
        HBox measure =
                row(
                        "measure",
                        List.of(IncidentMeasure.values()),
                        IncidentDisplay::measure,
                        IncidentDisplay::withMeasure,
                        (each, language) -> words(language).of(each));
        HBox hexagon =
                row(
                        "hexagon",
                        SIDES_KM,
                        IncidentDisplay::hexagonKm,
                        IncidentDisplay::withHexagonKm,
                        (km, language) -> words(language).get("incidents.km", km));
        shownWhile(
                hexagon,
                display ->
                        display.mode() == IncidentMode.HEXAGONS
                                || display.mode() == IncidentMode.HOT_SPOTS);
        VBox details = new VBox(window(), kind(), measure, hexagon, sides(), note(), end());
        details.getStyleClass().add("incident-details");
        shownWhile(details, IncidentDisplay::isShown);
        return details;
    }

    private void shownWhile(Node node, Function<IncidentDisplay, Boolean> shown) {
        node.visibleProperty().bind(model.incidentsProperty().map(shown));
        node.managedProperty().bind(node.visibleProperty());
    }

    private HBox window() {
        return row(
                "window",
                WINDOWS,
                IncidentDisplay::window,
                IncidentDisplay::withWindow,
                IncidentsPane::name);
    }

    private static String name(IncidentWindow window, Language language) {
        return switch (window) {
            case IncidentWindow.Trailing(var days) -> words(language).get("incidents.days", days);
            case IncidentWindow.OfMap _ -> words(language).get("incidents.map");
            case IncidentWindow.Cumulative _ -> words(language).get("incidents.cumulative");
        };
    }

    private HBox kind() {
        List<Set<Incident.Kind>> kinds =
                Stream.concat(
                                Stream.of(Set.<Incident.Kind>of()),
                                Stream.of(Incident.Kind.values()).map(Set::of))
                        .toList();
        return row(
                "kind",
                kinds,
                display -> display.filter().kinds(),
                (display, chosen) -> display.withFilter(display.filter().withKinds(chosen)),
                IncidentsPane::name);
    }

    private static String name(Set<Incident.Kind> kinds, Language language) {
        return kinds.stream()
                .findFirst()
                .map(words(language)::of)
                .orElseGet(() -> words(language).get("incidents.allKinds"));
    }

    /** A box that counts only the organizations that are selected when it is ticked. */
    private CheckBox sides() {
        onlySides.setId("incidents-onlySides");
        onlySides.setWrapText(true);
        onlySides.textProperty().bind(words.text("incidents.onlySides"));
        onlySides.setOnAction(_ -> chooseSides());
        model.viewProperty()
                .subscribe(
                        view -> {
                            boolean only = !view.incidents().filter().organizationIds().isEmpty();
                            onlySides.setSelected(only);
                            onlySides.setDisable(!only && selected(view.selection()).isEmpty());
                        });
        return onlySides;
    }

    private void chooseSides() {
        Set<String> chosen = onlySides.isSelected() ? selected(model.view().selection()) : Set.of();
        IncidentDisplay display = model.view().incidents();
        IncidentFilter filter = display.filter().withOrganizations(chosen);
        model.showIncidents(display.withFilter(filter));
    }

    /** The organizations that a selection is about. */
    private static Set<String> selected(Optional<Subject> selection) {
        return selection
                .map(
                        subject ->
                                subject.kind() == Subject.Kind.ORGANIZATION
                                        ? Set.of(subject.id())
                                        : Set.copyOf(subject.parties()))
                .orElse(Set.of());
    }

    private Label note() {
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().addAll("incidents-note", "text-muted");
        note.textProperty().bind(words.text("incidents.note"));
        return note;
    }

    /** Tells where the data end, since nothing drawn later means nothing. */
    private Label end() {
        Label end = new Label();
        end.setId("incidents-end");
        end.setWrapText(true);
        end.getStyleClass().addAll("incidents-note", "text-muted");
        end.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> end(model.languageProperty().getValue()),
                                newest.answerProperty(),
                                model.languageProperty()));
        return end;
    }

    private String end(Language language) {
        NewestOnly.Answer<Optional<OwnIncidentsOnMap>, Optional<LocalDate>> answer =
                newest.answerProperty().get();
        return answer == null
                ? ""
                : answer.value()
                        .map(day -> PartialDate.of(day).in(language))
                        .map(day -> words(language).get("incidents.end", day))
                        .orElse("");
    }

    private static Words words(Language language) {
        return Words.of(IncidentsPane.class, language);
    }

    /** A named choice of one part of the display; a value that is not offered shows nothing. */
    private <T> HBox row(
            String name,
            List<T> things,
            Function<IncidentDisplay, T> part,
            BiFunction<IncidentDisplay, T, IncidentDisplay> changed,
            BiFunction<T, Language, String> text) {
        ObjectProperty<T> chosen = new SimpleObjectProperty<>(part.apply(model.view().incidents()));
        NamedChoice<T> choice =
                new NamedChoice<>(
                        "incidents-" + name, things, chosen, model.languageProperty(), text);
        model.incidentsProperty().subscribe(display -> chosen.set(part.apply(display)));
        chosen.subscribe(value -> choose(value, part, changed));
        HBox.setHgrow(choice, Priority.ALWAYS);
        Label label = new Label();
        label.textProperty().bind(words.text("incidents." + name));
        label.setLabelFor(choice);
        HBox row = new HBox(label, choice);
        row.getStyleClass().add("incident-row");
        return row;
    }

    private <T> void choose(
            T value,
            Function<IncidentDisplay, T> part,
            BiFunction<IncidentDisplay, T, IncidentDisplay> changed) {
        IncidentDisplay display = model.view().incidents();
        if (value != null && !value.equals(part.apply(display))) {
            model.showIncidents(changed.apply(display, value));
        }
    }
}
