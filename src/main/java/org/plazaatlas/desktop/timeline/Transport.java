package org.plazaatlas.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.IconButton;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Words;

/** The buttons that step, play and pause, and the choices of step and speed. */
final class Transport extends HBox {

    private final IconButton back = new IconButton("step-back", Feather.SKIP_BACK);
    private final IconButton play = new IconButton("play", Feather.PLAY);
    private final IconButton forward = new IconButton("step-forward", Feather.SKIP_FORWARD);
    private final ChoiceMenu<Step> step;
    private final ChoiceMenu<Speed> speed;
    private Language language = Language.ES;
    private boolean playing;
    private Step by = Step.CHANGE;

    Transport(TimeControl control) {

        step = new ChoiceMenu<>("step-choice", Step.values(), control.stepProperty());
        speed = new ChoiceMenu<>("speed-choice", Speed.values(), control.speedProperty());
        back.setOnAction(_ -> control.stepBack());
        play.setOnAction(_ -> control.togglePlay());
        forward.setOnAction(_ -> control.stepForward());
        control.playingProperty()
                .subscribe(
                        on -> {
                            playing = on;
                            showNames();
                        });
        control.stepProperty()
                .subscribe(
                        chosen -> {
                            by = chosen;
                            showNames();
                        });
        getChildren().addAll(back, play, forward, step, speed);
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Language changed) {
        language = changed;
        step.show(changed);
        speed.show(changed);
        showNames();
    }

    private void showNames() {
        ((FontIcon) play.getGraphic()).setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        play.setName(words().get(playing ? "pause" : "play"));
        back.setName(words().get("back." + by));
        forward.setName(words().get("forward." + by));
    }

    private Words words() {
        return Words.of(TimelinePane.class, language);
    }
}
