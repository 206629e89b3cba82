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
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.Ticker;
import org.plazaatlas.view.IncidentFinder;

/**
 * The timeline along the bottom of the window: the shown date, the controls that change it, and the
 * axis. It shows and changes the date and the time window of the model; a click on an event also
 * selects it.
 */
public final class TimelinePane extends HBox {

    private final TimeControl control;
    private final DateBox dateBox;
    private final ObjectBinding<AxisInView> axisInView;

    /**
     * A timeline that plays by JavaFX animation, or only steps if the system asks for reduced
     * motion.
     *
     * @param incidents counted behind the events while the map draws them
     */
    public TimelinePane(AtlasModel model, IncidentFinder incidents, BackgroundWork background) {
        this(
                model,
                new Ticker.OfAnimation(),
                reducedMotionOfSystem(),
                new ShownIncidentBars(model, incidents, background).barsProperty());
    }

    TimelinePane(
            AtlasModel model,
            Ticker ticker,
            ObservableBooleanValue reducedMotion,
            ObservableValue<IncidentBars> incidents) {
        control = new TimeControl(model, ticker, reducedMotion);
        dateBox = new DateBox(model, control);
        AxisView axis = new AxisView(model, control, incidents);
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
        AxisLegend legend = new AxisLegend();
        HBox dateAndWindow = new HBox(dateBox, window, legend);
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
        model.languageProperty().subscribe(legend::show);
        model.languageProperty().subscribe(zoom::show);
    }

    /**
     * A bound copy of the preference: the preference lives as long as the program, and listeners on
     * it would keep a closed timeline in memory.
     */
    private static ObservableBooleanValue reducedMotionOfSystem() {
        SimpleBooleanProperty reduced = new SimpleBooleanProperty();
        reduced.bind(Platform.getPreferences().reducedMotionProperty());
        return reduced;
    }

    /** The commands that move through time, for keys and menus of the window. */
    public TimeControl control() {
        return control;
    }

    /** The axis as drawn, in pixels of this pane. */
    public ObservableValue<AxisInView> axisInView() {
        return axisInView;
    }

    /** Lets the {@link TimeKeys} work in a part of the window. */
    public void listenForKeys(Node root) {
        TimeKeys.install(root, control);
    }

    /** Opens the date for typing. */
    public void editDate() {
        dateBox.edit();
    }

    /** A hint about a wrong date replaces the buttons while it is shown: there is no other room. */
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
