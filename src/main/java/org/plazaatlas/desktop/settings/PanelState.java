package org.plazaatlas.desktop.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Which panels are open around the map. Presenting takes the whole screen and hides all panels; one
 * key shows them again. For the FX thread only.
 */
public final class PanelState {

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
    private final ObjectProperty<Drawer> drawer = new SimpleObjectProperty<>(this, "drawer");
    private final BooleanProperty tableOpen = new SimpleBooleanProperty(this, "tableOpen");
    private final BooleanProperty chartsOpen = new SimpleBooleanProperty(this, "chartsOpen");
    private final BooleanProperty railFolded = new SimpleBooleanProperty(this, "railFolded");
    private final DoubleProperty mapShare =
            new SimpleDoubleProperty(this, "mapShare", Settings.Table.DEFAULT.mapShare());

    public PanelState() {
        presenting.subscribe(now -> shown.set(!now));
    }

    /** Opens what is open in another window, or in this one before its atlas changed. */
    public void takeOver(PanelState before) {
        presenting.set(before.presenting.get());
        shown.set(before.shown.get());
        drawer.set(before.drawer.get());
        tableOpen.set(before.tableOpen.get());
        chartsOpen.set(before.chartsOpen.get());
        railFolded.set(before.railFolded.get());
        mapShare.set(before.mapShare.get());
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    public void toggleShown() {
        shown.set(!shown.get());
    }

    public BooleanProperty presentingProperty() {
        return presenting;
    }

    public void togglePresenting() {
        presenting.set(!presenting.get());
    }

    /** The open drawer; null if none is open. */
    public ObjectProperty<Drawer> drawerProperty() {
        return drawer;
    }

    public ObservableValue<Boolean> isOpen(Drawer which) {
        return drawer.map(now -> now == which).orElse(false);
    }

    /**
     * Opens a drawer instead of any other, or closes it. Shows hidden panels too, or the user would
     * see nothing happen.
     */
    public void toggle(Drawer which) {
        boolean opens = drawer.get() != which || !shown.get();
        shown.set(true);
        drawer.set(opens ? which : null);
    }

    /** Whether the table is open below the map. */
    public BooleanProperty tableOpenProperty() {
        return tableOpen;
    }

    /** Opens or closes the table; shows hidden panels too. */
    public void toggleTable() {
        boolean opens = !tableOpen.get() || !shown.get();
        shown.set(true);
        tableOpen.set(opens);
    }

    /** Whether the charts are open above the timeline. */
    public BooleanProperty chartsOpenProperty() {
        return chartsOpen;
    }

    /** Opens or closes the charts; shows hidden panels too. */
    public void toggleCharts() {
        boolean opens = !chartsOpen.get() || !shown.get();
        shown.set(true);
        chartsOpen.set(opens);
    }

    /** Whether the buttons of the rail have icons alone, without words. */
    public BooleanProperty railFoldedProperty() {
        return railFolded;
    }

    /** The share of the height, from 0 to 1, that the map has above the table. */
    public DoubleProperty mapShareProperty() {
        return mapShare;
    }

    /** Ends presenting and shows the panels; returns false if nothing was hidden. */
    public boolean restore() {
        boolean away = presenting.get() || !shown.get();
        presenting.set(false);
        shown.set(true);
        return away;
    }
}
