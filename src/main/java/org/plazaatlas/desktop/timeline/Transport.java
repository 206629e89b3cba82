package org.plazaatlas.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Words;

/** The buttons that step, play and pause, and the choices of step and speed. */
final class Transport extends HBox {

    private final Button back = button("step-back", Feather.SKIP_BACK);
    private final Button play = button("play", Feather.PLAY);
    private final Button forward = button("step-forward", Feather.SKIP_FORWARD);
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
        name(play, words().get(playing ? "pause" : "play"));
        name(back, words().get("back." + by));
        name(forward, words().get("forward." + by));
    }

    private Words words() {
        return Words.of(TimelinePane.class, language);
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }

    private static Button button(String id, Ikon icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip());
        return button;
    }
}
