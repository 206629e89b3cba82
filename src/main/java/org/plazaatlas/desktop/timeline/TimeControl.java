package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.MovableTime;
import org.plazaatlas.desktop.work.Ticker;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The commands that move the date and its time window: by steps, to either end, and by playing.
 * Every command except play stops playing, because the user has taken over; changing the step or
 * the speed does not move the date. For the FX thread only.
 */
public final class TimeControl {

    private final AtlasModel model;
    private final TimeStepper stepper;
    private final WindowChoice windowChoice;
    private final Ticker ticker;
    private final ObservableBooleanValue reducedMotion;
    private final ObjectProperty<TimeStep> step =
            new SimpleObjectProperty<>(this, "step", TimeStep.CHANGE);
    private final ObjectProperty<PlaySpeed> speed =
            new SimpleObjectProperty<>(this, "speed", PlaySpeed.NORMAL);
    private final ObjectProperty<PlayRepeat> repeat =
            new SimpleObjectProperty<>(this, "repeat", PlayRepeat.ONCE);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private boolean playsBack;

    /**
     * @param ticker drives playing
     * @param reducedMotion whether the user wants nothing to move by itself; play then goes one
     *     step
     */
    TimeControl(AtlasModel model, Ticker ticker, ObservableBooleanValue reducedMotion) {
        this.model = Objects.requireNonNull(model);
        stepper = new TimeStepper(model);
        windowChoice = new WindowChoice(model);
        this.ticker = ticker;
        this.reducedMotion = reducedMotion;
        speed.addListener((_, _, _) -> keepPlaying());
        reducedMotion.addListener((_, _, _) -> pause());
    }

    public ObjectProperty<TimeStep> stepProperty() {
        return step;
    }

    public ObjectProperty<PlaySpeed> speedProperty() {
        return speed;
    }

    public ObjectProperty<PlayRepeat> repeatProperty() {
        return repeat;
    }

    /** Whether the user wants nothing to move by itself. */
    public ObservableBooleanValue reducedMotion() {
        return reducedMotion;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /**
     * Moves the date to a day, or to the nearest one that the atlas covers and the pins of a window
     * allow. If the date is pinned, the start of the range moves instead.
     */
    public void showDate(LocalDate date) {
        pause();
        moveTo(date);
    }

    /** Goes to a date that the user asks for by name, whatever is pinned. */
    void goTo(LocalDate date) {
        pause();
        model.time().showDate(date);
    }

    /** Shows a time to which the user has moved one end of a window, or all of it. */
    void hold(MovableTime moved) {
        pause();
        model.time().hold(moved);
    }

    /** The choice of the kind of window. */
    WindowChoice windowChoice() {
        return windowChoice;
    }

    /** The step of an arrow key: with Shift a month, with Ctrl a change, with both a year. */
    TimeStep stepOf(KeyEvent arrow) {
        if (arrow.isShortcutDown()) {
            return arrow.isShiftDown() ? TimeStep.YEAR : TimeStep.CHANGE;
        }
        return arrow.isShiftDown() ? TimeStep.MONTH : step.get();
    }

    LocalDate after(LocalDate day, TimeStep by) {
        return stepper.after(day, by);
    }

    LocalDate before(LocalDate day, TimeStep by) {
        return stepper.before(day, by);
    }

    public void stepForward() {
        stepForward(step.get());
    }

    public void stepBack() {
        stepBack(step.get());
    }

    public void stepForward(TimeStep by) {
        pause();
        goForward(by);
    }

    /** Goes a step back. */
    public void stepBack(TimeStep by) {
        pause();
        goBack(by);
    }

    /** Goes as far back as the atlas and the pins of a window allow. */
    public void showFirstDay() {
        showDate(firstDay());
    }

    /** Goes as far forward as the atlas and the pins of a window allow. */
    public void showLastDay() {
        showDate(lastDay());
    }

    /**
     * Starts playing, from the first day if the last one is shown, or stops. With reduced motion it
     * goes one step forward instead; if both ends of a range are pinned, it does nothing.
     */
    public void togglePlay() {
        if (playing.get()) {
            pause();
        } else if (reducedMotion.get()) {
            stepForward();
        } else if (canMove()) {
            play();
        }
    }

    public void pause() {
        ticker.stop();
        playing.set(false);
    }

    private void play() {
        boolean atEnd = movingEnd().equals(lastDay());
        playsBack = atEnd && repeat.get() == PlayRepeat.BOUNCE;
        if (atEnd && !playsBack) {
            moveTo(firstDay());
        }
        playing.set(true);
        keepPlaying();
    }

    private void keepPlaying() {
        if (playing.get()) {
            ticker.start(speed.get().period(), this::playOn);
        }
    }

    private void playOn() {
        boolean moved = playStep();
        switch (repeat.get()) {
            case ONCE -> {
                if (!moved || movingEnd().equals(lastDay())) {
                    pause();
                }
            }
            case LOOP -> {
                if (!moved) {
                    moveTo(firstDay());
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

    /** Goes one step; returns whether there was one left. */
    private boolean playStep() {
        LocalDate before = movingEnd();
        if (playsBack && repeat.get() == PlayRepeat.BOUNCE) {
            goBack(step.get());
        } else {
            goForward(step.get());
        }
        return !movingEnd().equals(before);
    }

    private void goForward(TimeStep by) {
        moveTo(stepper.after(movingEnd(), by));
    }

    private void goBack(TimeStep by) {
        moveTo(stepper.before(movingEnd(), by));
    }

    private void moveTo(LocalDate day) {
        model.time().hold(model.time().held().movedTo(day));
    }

    private LocalDate movingEnd() {
        return model.time().held().movingEnd();
    }

    private LocalDate firstDay() {
        return model.time().held().reach().from();
    }

    private LocalDate lastDay() {
        return model.time().held().reach().to().minusDays(1);
    }

    private boolean canMove() {
        return !firstDay().equals(lastDay());
    }
}
