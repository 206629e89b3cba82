package org.plazaatlas.desktop.timeline;

import atlantafx.base.controls.Popover;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** A button that tells what the signs on the timeline mean. */
final class AxisLegend extends IconButton {

    private static final double SIGN = 10;

    private final VBox rows = new VBox();

    AxisLegend() {
        super("axis-legend", Feather.HELP_CIRCLE);
        rows.getStyleClass().add("axis-legend-rows");
        VBox content = new VBox(rows);
        content.getStyleClass().add("timeline-signs");
        content.getStylesheets()
                .add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/timeline/timeline.css"));
        setOnAction(_ -> open(content));
    }

    private void open(VBox content) {
        Popover legend = new Popover(content);
        legend.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        legend.setAnimated(false);
        legend.show(this);
    }

    void show(Language language) {
        Words words = Words.of(AxisLegend.class, language);
        setName(words.get("legend"));
        rows.getChildren().setAll(row(new Circle(SIGN / 2), "event", words.get("legend.event")));
        rows.getChildren().add(row(diamond(), "shock", words.get("legend.shock")));
        for (EventFamily family : EventFamily.values()) {
            rows.getChildren().add(row(bar(), family.styleClass(), words.of(family)));
        }
        rows.getChildren().add(row(bar(), "incidents", words.get("legend.incidents")));
        rows.getChildren().add(row(bar(), "evidence", words.get("legend.evidence")));
        rows.getChildren()
                .add(row(new Rectangle(2, SIGN), "change-tick", words.get("legend.changes")));
    }

    private static Shape bar() {
        return new Rectangle(SIGN, SIGN);
    }

    private static Shape diamond() {
        double half = SIGN / 2;
        return new Polygon(half, 0, SIGN, half, half, SIGN, 0, half);
    }

    private static Label row(Shape sign, String styleClass, String text) {
        sign.getStyleClass().add(styleClass);
        return new Label(text, sign);
    }
}
