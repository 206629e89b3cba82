package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentFinder;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.plazaatlas.view.View;

import java.util.Optional;

/**
 * The bars of the incidents that the map draws; none while it draws none. They are counted in the
 * background, since incidents are read when first asked for.
 */
final class ShownIncidentBars {

    private record Question(
            Optional<OwnIncidentsOnMap> own, IncidentFilter filter, IncidentMeasure measure) {

        static Question of(View view) {
            IncidentDisplay display = view.incidents();
            return new Question(view.ownIncidents(), display.filter(), display.measure());
        }
    }

    private final AtlasModel model;
    private final NewestOnly<Question, IncidentBars> counts;
    private final ReadOnlyObjectWrapper<IncidentBars> bars =
            new ReadOnlyObjectWrapper<>(this, "bars", IncidentBars.NONE);

    ShownIncidentBars(AtlasModel model, IncidentFinder incidents, BackgroundWork background) {
        this.model = model;
        counts =
                background.answering(
                        (asked, _) ->
                                IncidentBars.of(
                                        incidents.table(asked.own()),
                                        asked.filter(),
                                        asked.measure()));
        counts.answerProperty().subscribe(_ -> show(model.view().incidents()));
        model.incidentsProperty().subscribe(this::follow);
        model.ownIncidentsProperty().subscribe(_ -> follow(model.view().incidents()));
    }

    ReadOnlyObjectProperty<IncidentBars> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    private void follow(IncidentDisplay display) {
        if (display.isShown()) {
            counts.ask(Question.of(model.view()));
        }
        show(display);
    }

    /** Bars of another question stay until the new ones are counted, unless none are wanted. */
    private void show(IncidentDisplay display) {
        NewestOnly.Answer<Question, IncidentBars> answer = counts.answerProperty().get();
        if (!display.isShown()) {
            bars.set(IncidentBars.NONE);
        } else if (answer != null) {
            bars.set(answer.value());
        }
    }
}
