package org.plazaatlas.desktop.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;

/** How many maps show the view, and on which dates. For the FX thread only. */
public final class ArrangementModel {

    private static final int DEFAULT_MULTIPLES = 6;

    private final ObservableValue<View> view;
    private final ReadOnlyObjectWrapper<Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(this, "arrangement", Arrangement.ONE_MAP);
    private final ObservableValue<List<View>> maps;
    private DateSeries lastSeries;

    /**
     * @param span of the atlas
     */
    ArrangementModel(ObservableValue<View> view, DateRange span) {
        this.view = view;
        lastSeries = new DateSeries.Even(span.from(), span.to().minusDays(1), DEFAULT_MULTIPLES);
        maps = arrangement.flatMap(now -> view.map(now::maps));
    }

    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** The view of each map in the map pane. */
    public ObservableValue<List<View>> mapsProperty() {
        return maps;
    }

    /** Shows the view on other maps; two maps are only for a view of changes. */
    public void arrange(Arrangement wanted) {
        if (wanted instanceof Arrangement.Multiples(var series)) {
            lastSeries = series;
        }
        arrangement.set(wanted);
    }

    /**
     * Goes back to one map if the view has changed so that the arrangement does not fit any more.
     */
    void fit() {
        arrangement.set(arrangement.get().fitting(view.getValue()));
    }

    /** Shows the last small multiples again, or goes back to one map. */
    public void toggleMultiples() {
        boolean shown = arrangement.get() instanceof Arrangement.Multiples;
        arrange(shown ? Arrangement.ONE_MAP : new Arrangement.Multiples(nextSeries()));
    }

    /**
     * The span between the compared dates if there are any; else the last series, at first the
     * whole time of the atlas.
     */
    private DateSeries nextSeries() {
        View now = view.getValue();
        if (now.topic() instanceof Topic.Changes(var since)) {
            boolean back = !DateRange.isInOrder(since, now.date());
            return new DateSeries.Even(
                    back ? now.date() : since, back ? since : now.date(), DEFAULT_MULTIPLES);
        }
        return lastSeries;
    }
}
