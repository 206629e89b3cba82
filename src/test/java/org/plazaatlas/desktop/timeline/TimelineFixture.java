package org.plazaatlas.desktop.timeline;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.desktop.window.WindowRobot;
import org.plazaatlas.desktop.work.BeatByHand;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Event;
import org.plazaatlas.territory.time.ChangeDays;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The timeline above a map and other controls that take keys, on the tiny atlas. */
@ExtendWith(OwnStage.class)
abstract class TimelineFixture {

    static final LocalDate OPENING = LocalDate.of(2016, 5, 20);

    final BeatByHand beat = new BeatByHand();
    final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();
    final SimpleObjectProperty<IncidentBars> incidents =
            new SimpleObjectProperty<>(IncidentBars.NONE);
    AtlasModel model;
    TimelinePane pane;
    AxisView axis;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Extent extent = new Extent(0, 0, 3, 2);
        model =
                new AtlasModel(
                        History.of(TinyAtlas.atlas()),
                        View.of(OPENING, extent, Language.EN, Theme.LIGHT));
        pane = new TimelinePane(model, beat, reducedMotion, incidents);
        axis = (AxisView) pane.lookup(".time-axis");
        TextField elsewhere = new TextField();
        elsewhere.setId("elsewhere");
        Region map = new Region();
        map.setId("map");
        map.setFocusTraversable(true);
        Button button = new Button("A button");
        button.setId("button");
        ListView<String> list = new ListView<>();
        list.setId("list");
        list.getItems().addAll("first", "second", "third");
        list.setPrefHeight(80);
        Slider slider = new Slider();
        slider.setId("slider");
        VBox root = new VBox(pane, elsewhere, map, button, list, slider);
        pane.listenForKeys(root);
        stage.setScene(new Scene(root, 960, AxisRows.HEIGHT + 200));
        stage.show();
    }

    Point2D at(LocalDate day, double y) {
        WindowRobot.settle();
        return axis.localToScreen(axis.currentLayout().axis().xOf(day), y);
    }

    void focus(FxRobot robot, String what) {
        robot.interact(() -> pane.getScene().lookup(what).requestFocus());
    }

    List<Event> eventsByDate() {
        return model.atlas().contents().events().stream()
                .filter(e -> model.atlas().contents().timeSpan().contains(e.start().firstDay()))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    LocalDate date() {
        WindowRobot.settle();
        return model.view().date();
    }

    String shownDate() {
        WindowRobot.settle();
        return ((Button) pane.lookup(".shown-date")).getText();
    }

    /** The next day after another to which a step by changes goes. */
    LocalDate changeAfter(LocalDate day) {
        return new ChangeDays(model.history()).after(day).findFirst().orElseThrow();
    }

    /** The last day before another to which a step by changes goes. */
    LocalDate changeBefore(LocalDate day) {
        return new ChangeDays(model.history()).before(day).findFirst().orElseThrow();
    }
}
