package org.plazaatlas.desktop.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Theme;

import java.util.stream.IntStream;

/**
 * The floating legend: it explains what is on the map and nothing else. The line of an organization
 * selects it. The card can be folded to its heading, and scrolls if the map is low.
 */
public final class LegendCard extends VBox {

    /**
     * All that the lines depend on. While it stays the same they are kept: a new frame comes many
     * times a second, and a new line would lose focus and scroll position.
     */
    private record Look(Legend legend, Theme theme, double scale, ColourVision vision) {}

    private static final PseudoClass NESTED = PseudoClass.getPseudoClass("nested");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-of-section");

    private final AtlasModel model;
    private final LiveWords words;
    private final Node control;
    private final VBox entries = new VBox();
    private final ToggleButton heading = new ToggleButton();
    private final IconButton reading = new IconButton("legendReading", Feather.HELP_CIRCLE);
    private final HBox head = new HBox(heading, reading);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private Look shown;

    /**
     * @param control stands between the heading and the lines
     */
    public LegendCard(AtlasModel model, Node control) {
        this.model = model;
        this.control = control;
        words = new LiveWords(LegendCard.class, model.languageProperty());
        getStyleClass().addAll("floating-card", "legend-card");
        entries.getStyleClass().add("legend-entries");
        layOutHeading();
        control.visibleProperty().bind(folded.not());
        control.managedProperty().bind(control.visibleProperty());
        getChildren().addAll(head, control, scroller());
    }

    /** Says what explains the signs when the reader asks. */
    void setOnReading(Runnable explaining) {
        reading.setOnAction(_ -> explaining.run());
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    private void layOutHeading() {
        heading.setId("legendHeading");
        heading.getStyleClass().addAll("flat", "legend-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.textProperty().bind(words.text("legend"));
        heading.selectedProperty().bindBidirectional(folded);
        FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
        folded.subscribe(now -> arrow.setIconCode(now ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        heading.setGraphic(arrow);
        HBox.setHgrow(heading, Priority.ALWAYS);
        words.text("legend.reading").subscribe(reading::setName);
    }

    private Node scroller() {
        ScrollPane scroller = new ScrollPane(entries);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        scroller.visibleProperty().bind(folded.not());
        scroller.managedProperty().bind(scroller.visibleProperty());
        VBox.setVgrow(scroller, Priority.ALWAYS);
        return scroller;
    }

    /** Asks the content itself: a scroll pane ignores that wrapped lines make it higher. */
    @Override
    protected double computePrefHeight(double width) {
        double below = folded.get() ? 0 : control.prefHeight(width) + entries.prefHeight(width);
        return snappedTopInset() + head.prefHeight(width) + below + snappedBottomInset();
    }

    /**
     * Shows the lines of a legend.
     *
     * @param scale device pixels per logical pixel
     */
    public void show(Legend legend, Theme theme, double scale) {
        ColourVision vision = model.colourVisionProperty().get();
        Look look = new Look(legend, theme, scale, vision);
        if (!look.equals(shown)) {
            shown = look;
            entries.getChildren()
                    .setAll(
                            IntStream.range(0, legend.entries().size())
                                    .mapToObj(index -> line(index, look))
                                    .toList());
        }
    }

    private Labeled line(int index, Look look) {
        Legend.Entry entry = look.legend().entries().get(index);
        Labeled line = entry.subject().<Labeled>map(this::selecting).orElseGet(Label::new);
        line.setText(entry.text());
        entry.swatch()
                .map(swatch -> new SwatchView(swatch, look.theme(), look.scale(), look.vision()))
                .ifPresent(line::setGraphic);
        line.getStyleClass().add("legend-line");
        line.pseudoClassStateChanged(NESTED, entry.nested());
        line.pseudoClassStateChanged(FIRST, look.legend().beginsSection(index));
        return line;
    }

    private ButtonBase selecting(Subject subject) {
        Hyperlink link = new Hyperlink();
        link.setOnAction(_ -> model.select(subject));
        return link;
    }
}
