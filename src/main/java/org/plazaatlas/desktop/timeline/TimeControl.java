package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The ways to move through time: by steps, to either end, and playing. Every command but play ends
 * a play that runs; changing the step or the speed does not move the date. For the FX thread only.
 */
public final class TimeControl {

    private final AtlasModel model;
    private final Beat beat;
    private final ObservableBooleanValue reducedMotion;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.CHANGE);
    private final ObjectProperty<Speed> speed =
            new SimpleObjectProperty<>(this, "speed", Speed.NORMAL);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");

    /**
     * @param reducedMotion whether the user wants no movement that goes on by itself; play then
     *     goes one step
     */
    TimeControl(AtlasModel model, Beat beat, ObservableBooleanValue reducedMotion) {
        this.model = Objects.requireNonNull(model);
        this.beat = beat;
        this.reducedMotion = reducedMotion;
        speed.addListener((_, _, _) -> keepPlaying());
        reducedMotion.addListener((_, _, _) -> pause());
    }

    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Goes to a day, or to the nearest one that the atlas covers. */
    public void showDate(LocalDate date) {
        pause();
        model.showDate(date);
    }

    public void stepForward() {
        stepForward(step.get());
    }

    public void stepBack() {
        stepBack(step.get());
    }

    public void stepForward(Step by) {
        pause();
        advance(by);
    }

    /** Goes a step back. */
    public void stepBack(Step by) {
        pause();
        switch (by) {
            case CHANGE -> model.showPreviousChange();
            case MONTH -> model.showDate(date().minusMonths(1));
            case YEAR -> model.showDate(date().minusYears(1));
        }
    }

    public void showFirstDay() {
        showDate(span().from());
    }

    public void showLastDay() {
        showDate(lastDay());
    }

    /**
     * Starts to play, from the first day if the last one is shown, or stops. Where movement is to
     * be reduced it goes one step forward instead.
     */
    public void togglePlay() {
        if (playing.get()) {
            pause();
        } else if (reducedMotion.get()) {
            stepForward();
        } else {
            play();
        }
    }

    public void pause() {
        beat.stop();
        playing.set(false);
    }

    private void play() {
        if (date().equals(lastDay())) {
            model.showDate(span().from());
        }
        playing.set(true);
        keepPlaying();
    }

    private void keepPlaying() {
        if (playing.get()) {
            beat.start(speed.get().period(), this::playOn);
        }
    }

    private void playOn() {
        LocalDate before = date();
        advance(step.get());
        if (date().equals(before) || date().equals(lastDay())) {
            pause();
        }
    }

    private void advance(Step by) {
        switch (by) {
            case CHANGE -> model.showNextChange();
            case MONTH -> model.showDate(date().plusMonths(1));
            case YEAR -> model.showDate(date().plusYears(1));
        }
    }

    private LocalDate date() {
        return model.view().date();
    }

    private DateRange span() {
        return model.atlas().contents().timeSpan();
    }

    private LocalDate lastDay() {
        return span().to().minusDays(1);
    }
}
