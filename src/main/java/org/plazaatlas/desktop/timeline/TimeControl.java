package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.plazaatlas.desktop.AtlasModel;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The ways to move through time: by steps, to either end, and playing. Every command but play ends
 * a play that runs; changing the step or the speed does not move the date. For the FX thread only.
 */
public final class TimeControl {

    private final AtlasModel model;
    private final Stepper stepper;
    private final Beat beat;
    private final ObservableBooleanValue reducedMotion;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.CHANGE);
    private final ObjectProperty<Speed> speed =
            new SimpleObjectProperty<>(this, "speed", Speed.NORMAL);
    private final ObjectProperty<Repeat> repeat =
            new SimpleObjectProperty<>(this, "repeat", Repeat.ONCE);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private boolean playsBack;

    /**
     * @param reducedMotion whether the user wants no movement that goes on by itself; play then
     *     goes one step
     */
    TimeControl(AtlasModel model, Beat beat, ObservableBooleanValue reducedMotion) {
        this.model = Objects.requireNonNull(model);
        stepper = new Stepper(model);
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

    public ObjectProperty<Repeat> repeatProperty() {
        return repeat;
    }

    /** Whether the user wants no movement that goes on by itself. */
    public ObservableBooleanValue reducedMotion() {
        return reducedMotion;
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
        stepper.forward(by);
    }

    /** Goes a step back. */
    public void stepBack(Step by) {
        pause();
        stepper.back(by);
    }

    public void showFirstDay() {
        showDate(stepper.firstDay());
    }

    public void showLastDay() {
        showDate(stepper.lastDay());
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
        boolean atEnd = date().equals(stepper.lastDay());
        playsBack = atEnd && repeat.get() == Repeat.BOUNCE;
        if (atEnd && !playsBack) {
            model.showDate(stepper.firstDay());
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
        boolean moved = playStep();
        switch (repeat.get()) {
            case ONCE -> {
                if (!moved || date().equals(stepper.lastDay())) {
                    pause();
                }
            }
            case LOOP -> {
                if (!moved) {
                    model.showDate(stepper.firstDay());
                }
            }
            case BOUNCE -> {
                if (!moved) {
                    playsBack = !playsBack;
                    playStep();
                }
            }
        }
    }

    /** Whether there was a step left to go. */
    private boolean playStep() {
        LocalDate before = date();
        if (playsBack && repeat.get() == Repeat.BOUNCE) {
            stepper.back(step.get());
        } else {
            stepper.forward(step.get());
        }
        return !date().equals(before);
    }

    private LocalDate date() {
        return model.view().date();
    }
}
