package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.control.ValuePart;
import org.plazaatlas.desktop.piece.ComposedPiece;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the map of the piece shows: when, where, whom, in which language and theme. It changes the
 * piece alone, never the window behind.
 */
final class MapSection extends FormSection {

    private final ComposedPiece piece;
    private final Atlas atlas;
    private final Scenes scenes;
    private final LiveWords words;
    private final ObservableValue<Language> language;

    MapSection(
            ComposedPiece piece,
            Atlas atlas,
            Scenes scenes,
            LiveWords words,
            ObservableValue<Language> language) {
        super(words.text("map"));
        this.piece = piece;
        this.atlas = atlas;
        this.scenes = scenes;
        this.words = words;
        this.language = language;
        getChildren()
                .addAll(
                        following(),
                        new PieceDateField(piece.view(), atlas, words, language),
                        field("plateWindow", windows()),
                        field("platePlace", places()),
                        field(
                                "plateSubject",
                                SubjectChoice.of(
                                        piece.draft().message, this::showAbout, atlas, language)),
                        field(
                                "plateOrganizations",
                                new OrganizationChoice(piece.view(), atlas, words, language)),
                        row(field("plateLanguage", languages()), field("plateTheme", themes())));
    }

    private LabelledField field(String key, Control control) {
        return new LabelledField(words.text(key), control);
    }

    private static Node row(LabelledField... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (LabelledField field : fields) {
            field.halved();
        }
        return row;
    }

    /** Says whose view it is, with a button back to that of the window. */
    private Node following() {
        ObservableValue<Boolean> own = piece.view().ownProperty().map(Optional::isPresent);
        Label state = new Label();
        state.setId("plateFollows");
        state.getStyleClass().add("muted-text");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        state.textProperty().bind(own.flatMap(now -> words.text(now ? "ownView" : "windowView")));
        Button back = new Button();
        back.setId("plateAsWindow");
        back.setMinWidth(USE_PREF_SIZE);
        back.textProperty().bind(words.text("asWindow"));
        back.visibleProperty().bind(own);
        back.managedProperty().bind(own);
        back.setOnAction(_ -> piece.view().take(Optional.empty()));
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(state, back);
        line.getStyleClass().add("form-line");
        return line;
    }

    private NamedChoice<WindowLength> windows() {
        ObjectProperty<WindowLength> chosen =
                part(
                        view -> WindowLength.of(view.window(), view.date()),
                        (view, length) ->
                                length.window(view.date()).map(view::withWindow).orElse(view));
        return new NamedChoice<>(
                "plateWindow", List.of(WindowLength.values()), chosen, language, MapSection::named);
    }

    private NamedChoice<PiecePlace> places() {
        List<PiecePlace> all = PiecePlace.all(atlas);
        ObjectProperty<PiecePlace> chosen =
                new SimpleObjectProperty<>(PiecePlace.of(piece.view().view(), all, atlas));
        piece.view().viewProperty().subscribe(view -> chosen.set(PiecePlace.of(view, all, atlas)));
        chosen.subscribe(
                (_, now) -> {
                    if (now != null
                            && !now.equals(PiecePlace.of(piece.view().view(), all, atlas))) {
                        piece.history().together(() -> show(now));
                    }
                });
        return new NamedChoice<>(
                "platePlace", all, chosen, language, (place, now) -> place.name(atlas, now));
    }

    /** Shows a place, which then is what the piece is about. */
    private void show(PiecePlace place) {
        place.extent(atlas).ifPresent(extent -> piece.view().change(v -> v.withExtent(extent)));
        piece.draft().message.set(piece.draft().message.get().withSubject(place.subject()));
    }

    /** Makes the piece about a subject and shows its land; one step back takes both back. */
    private void showAbout(Optional<MapSubject> subject) {
        MapMessage message = piece.draft().message.get().withSubject(subject);
        piece.history()
                .together(
                        () -> {
                            piece.draft().message.set(message);
                            land(message)
                                    .ifPresent(
                                            land ->
                                                    piece.view()
                                                            .change(view -> view.withExtent(land)));
                        });
    }

    private Optional<Extent> land(MapMessage message) {
        return SubjectFocus.of(message, atlas, scenes.of(piece.view().view()))
                .map(focus -> focus.extent(atlas));
    }

    private NamedChoice<Language> languages() {
        return new NamedChoice<>(
                "plateLanguage",
                List.of(Language.values()),
                part(View::language, View::withLanguage),
                language,
                MapSection::named);
    }

    private NamedChoice<Theme> themes() {
        return new NamedChoice<>(
                "plateTheme",
                Arrays.asList(Theme.values()),
                part(View::theme, View::withTheme),
                language,
                MapSection::named);
    }

    private static String named(Enum<?> constant, Language language) {
        return Words.of(MapSection.class, language).of(constant);
    }

    /** A part of the view as a property that changes the view of the piece. */
    private <T> ObjectProperty<T> part(Function<View, T> getter, BiFunction<View, T, View> setter) {
        return ValuePart.of(piece.view().viewProperty(), piece.view()::change, getter, setter);
    }
}
