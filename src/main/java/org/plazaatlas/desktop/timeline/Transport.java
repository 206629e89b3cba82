package org.plazaatlas.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** The buttons that step, play and pause, and the choices of step, speed and repetition. */
final class Transport extends HBox {

    private final IconButton back = new IconButton("step-back", Feather.SKIP_BACK);
    private final IconButton play = new IconButton("play", Feather.PLAY);
    private final IconButton forward = new IconButton("step-forward", Feather.SKIP_FORWARD);
    private final ChoiceMenu<TimeStep> step;
    private final ChoiceMenu<PlaySpeed> speed;
    private final ChoiceMenu<PlayRepeat> repeat;
    private Language language = Language.ES;
    private boolean playing;
    private boolean still;
    private TimeStep by = TimeStep.CHANGE;

    Transport(TimeControl control) {
        step = new ChoiceMenu<>("step-choice", TimeStep.values(), control.stepProperty());
        speed = new ChoiceMenu<>("speed-choice", PlaySpeed.values(), control.speedProperty());
        repeat = new ChoiceMenu<>("repeat-choice", PlayRepeat.values(), control.repeatProperty());
        repeat.showIcons(Transport::icon);
        back.setOnAction(_ -> control.stepBack());
        play.setOnAction(_ -> control.togglePlay());
        forward.setOnAction(_ -> control.stepForward());
        control.playingProperty()
                .subscribe(
                        on -> {
                            playing = on;
                            showNames();
                        });
        control.reducedMotion()
                .subscribe(
                        reduced -> {
                            still = reduced;
                            showNames();
                        });
        control.stepProperty()
                .subscribe(
                        chosen -> {
                            by = chosen;
                            showNames();
                        });
        getChildren().addAll(back, play, forward, step, speed, repeat);
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Language changed) {
        language = changed;
        step.show(changed);
        speed.show(changed);
        repeat.show(changed);
        showNames();
    }

    private void showNames() {
        ((FontIcon) play.getGraphic()).setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        play.setName(words().get(playing ? "pause" : still ? "play.still" : "play"));
        back.setName(words().get("back." + by));
        forward.setName(words().get("forward." + by));
    }

    private static Feather icon(PlayRepeat repeat) {
        return switch (repeat) {
            case ONCE -> Feather.ARROW_RIGHT;
            case LOOP -> Feather.REPEAT;
            case BOUNCE -> Feather.CODE;
        };
    }

    private Words words() {
        return Words.of(Transport.class, language);
    }
}
