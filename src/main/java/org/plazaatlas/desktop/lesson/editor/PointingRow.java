package org.plazaatlas.desktop.lesson.editor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.MarkKind;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A mark of the step: its kind and place, its words, what else it has, and its end. */
final class PointingRow extends VBox {

    private static final int MOST_KM = 2000;
    private static final double SPINNER_WIDTH = 92;

    private final LessonDraft draft;
    private final AtlasModel model;
    private final LiveWords words;
    private final int index;
    private final MarkKind kind;
    private final TextPair label;
    private final Label where = new Label();
    private final Spinner<Integer> radius = new Spinner<>(1, MOST_KM, 1);
    private final ObjectProperty<LabelSide> side = new SimpleObjectProperty<>(this, "side");
    private boolean showing;

    PointingRow(LessonDraft draft, AtlasModel model, int index, MarkKind kind, LiveWords words) {
        this.draft = draft;
        this.model = model;
        this.index = index;
        this.kind = kind;
        this.words = words;
        label =
                new TextPair(
                                "mark-" + index,
                                "markLabel",
                                words,
                                TextField::new,
                                text -> change("label", mark -> mark.withLabel(text)))
                        .withoutName();
        getStyleClass().add("mark-row");
        getChildren().addAll(head(), label);
    }

    private HBox head() {
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        IconButton remove = new IconButton("removeMark-" + index, Feather.TRASH_2);
        words.text("removeMark").subscribe(remove::setName);
        remove.setOnAction(_ -> remove());
        HBox line = new HBox(where);
        if (kind == MarkKind.RING) {
            line.getChildren().addAll(radius(), new Label("km"));
        } else if (kind == MarkKind.LABEL) {
            line.getChildren().add(side());
        }
        line.getChildren().add(remove);
        line.getStyleClass().add("mark-head");
        return line;
    }

    private Spinner<Integer> radius() {
        radius.setId("markRadius-" + index);
        radius.setEditable(true);
        radius.setPrefWidth(SPINNER_WIDTH);
        radius.setMinWidth(SPINNER_WIDTH);
        words.text("markRadius").subscribe(radius::setAccessibleText);
        radius.valueProperty()
                .subscribe(
                        (_, km) -> {
                            if (!showing && km != null) {
                                change("radius", mark -> withRadius(mark, km));
                            }
                        });
        return radius;
    }

    private static PointingMark withRadius(PointingMark mark, double km) {
        return mark instanceof PointingMark.Ring(var around, _, var text)
                ? new PointingMark.Ring(around, km, text)
                : mark;
    }

    private Node side() {
        side.subscribe(
                (_, chosen) -> {
                    if (!showing && chosen != null) {
                        change("side", mark -> withSide(mark, chosen));
                    }
                });
        NamedChoice<LabelSide> choice =
                new NamedChoice<>(
                        "markSide-" + index,
                        List.of(LabelSide.values()),
                        side,
                        model.languageProperty(),
                        (one, language) -> Words.of(PointingRow.class, language).of(one));
        words.text("markSide").subscribe(choice::setAccessibleText);
        return choice;
    }

    private static PointingMark withSide(PointingMark mark, LabelSide side) {
        return mark instanceof PointingMark.Callout(var at, _, var text)
                ? new PointingMark.Callout(at, side, text)
                : mark;
    }

    private void change(String what, UnaryOperator<PointingMark> change) {
        draft.changeStep(
                LessonChange.CHANGE_MARK,
                what + index,
                step -> {
                    List<PointingMark> marks = new ArrayList<>(step.marks());
                    marks.set(index, change.apply(marks.get(index)));
                    return step.withMarks(marks);
                });
    }

    private void remove() {
        draft.changeStep(
                LessonChange.REMOVE_MARK,
                "",
                step -> {
                    List<PointingMark> marks = new ArrayList<>(step.marks());
                    marks.remove(index);
                    return step.withMarks(marks);
                });
    }

    MarkKind kind() {
        return kind;
    }

    void show(PointingMark mark) {
        showing = true;
        label.show(mark.label());
        where.setText(words.now().of(kind) + " · " + place(mark));
        if (mark instanceof PointingMark.Ring ring) {
            radius.getValueFactory().setValue((int) Math.max(1, Math.round(ring.radiusKm())));
        } else if (mark instanceof PointingMark.Callout callout) {
            side.set(callout.side());
        }
        showing = false;
    }

    private String place(PointingMark mark) {
        return switch (mark) {
            case PointingMark.Arrow(var from, var to, _) -> place(from) + " → " + place(to);
            case PointingMark.Ring(var around, _, _) -> place(around);
            case PointingMark.Callout(var at, _, _) -> place(at);
            case PointingMark.Highlight(var subject, _) -> name(subject);
        };
    }

    private String place(MapSpot spot) {
        return switch (spot) {
            case MapSpot.OfSubject(var subject) -> name(subject);
            case MapSpot.Point(LonLat at) ->
                    words.now()
                            .get(
                                    at.longitude() < 0 ? "markPoint.west" : "markPoint.east",
                                    at.latitude(),
                                    Math.abs(at.longitude()));
        };
    }

    private String name(Subject subject) {
        Language language = words.now().language();
        return switch (subject.kind()) {
            case CITY ->
                    model.atlas()
                            .city(subject.id())
                            .map(city -> city.name().in(language))
                            .orElse(subject.id());
            case STATE ->
                    model.atlas()
                            .state(subject.id())
                            .map(state -> state.name().in(language))
                            .orElse(subject.id());
            default -> subject.id();
        };
    }

    /** Lets the words of a mark be typed that has just been drawn. */
    void focusLabel() {
        label.field(words.now().language()).requestFocus();
        label.field(words.now().language()).selectAll();
    }
}
