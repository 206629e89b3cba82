package org.plazaatlas.desktop.timeline;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.axis.AxisInView;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.state.AtlasModel;

/**
 * The timeline along the bottom of the window: the shown date, the ways to change it, and the axis.
 * It shows and changes the date and the window of the model and nothing else, but for the selection
 * of an event whose mark is clicked.
 */
public final class TimelinePane extends HBox {

    private final TimeControl control;
    private final DateBox dateBox;
    private final ObjectBinding<AxisInView> axisInView;

    /** Plays by JavaFX animation, and not at all where the system asks for less motion. */
    public TimelinePane(AtlasModel model) {
        this(model, new Ticker.OfAnimation(), reducedMotionOfSystem());
    }

    TimelinePane(AtlasModel model, Ticker beat, ObservableBooleanValue reducedMotion) {
        control = new TimeControl(model, beat, reducedMotion);
        dateBox = new DateBox(model, control);
        AxisView axis = new AxisView(model, control);
        AxisKeys.install(axis, axis.camera(), dateBox);
        HBox.setHgrow(axis, Priority.ALWAYS);
        axisInView =
                Bindings.createObjectBinding(
                        () -> axis.inViewProperty().get().shifted(axis.getLayoutX()),
                        axis.inViewProperty(),
                        axis.layoutXProperty());
        Transport transport = new Transport(control);
        AxisZoomButtons zoom = new AxisZoomButtons(axis.camera());
        WindowMenu window = new WindowMenu(control.windowChoice());
        HBox dateAndWindow = new HBox(dateBox, window);
        HBox.setHgrow(dateBox, Priority.ALWAYS);
        getChildren().addAll(new VBox(dateAndWindow, transportOrHint(transport)), axis, zoom);
        getChildren().getFirst().getStyleClass().add("date-and-transport");
        getStyleClass().add("timeline");
        getStylesheets()
                .add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/timeline/timeline.css"));
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        model.languageProperty().subscribe(transport::show);
        model.languageProperty().subscribe(window::show);
        model.languageProperty().subscribe(zoom::show);
    }

    /**
     * Bound, not the preference itself: that lives as long as the program, and its listeners too.
     */
    private static ObservableBooleanValue reducedMotionOfSystem() {
        SimpleBooleanProperty reduced = new SimpleBooleanProperty();
        reduced.bind(Platform.getPreferences().reducedMotionProperty());
        return reduced;
    }

    /** The ways to move through time, for keys and menus of the window. */
    public TimeControl control() {
        return control;
    }

    /** The axis as it is drawn now, in pixels of this pane. */
    public ObservableValue<AxisInView> axisInView() {
        return axisInView;
    }

    /** Lets the keys of time work in a part of the window, as {@link TimeKeys} says. */
    public void listenForKeys(Node root) {
        TimeKeys.install(root, control);
    }

    /** Opens the date for typing. */
    public void editDate() {
        dateBox.edit();
    }

    /** What is wrong with a typed date is said in the place of the buttons. */
    private Region transportOrHint(Transport transport) {
        Label hint = new Label();
        hint.getStyleClass().add("date-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(dateBox.problemProperty());
        hint.visibleProperty().bind(dateBox.problemProperty().isNotEmpty());
        transport.visibleProperty().bind(hint.visibleProperty().not());
        return new StackPane(transport, hint);
    }
}
