package org.plazaatlas.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.lesson.QuestionView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.territory.time.History;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;

/** A revealed answer keeps its size however often the column is laid out, as a window does. */
@ExtendWith(OwnStage.class)
class RevealedAnswerTest {

    private static final double TYPE = 26;
    private static final int TIMES = 12;

    @Start
    void open(Stage stage) {
        LookAndFeel.loadFont();
    }

    @Test
    void itsSignDoesNotGrow(FxRobot robot) {
        robot.interact(
                () -> {
                    QuestionView view =
                            new QuestionView(
                                    TinyLesson.question(true, false), Language.EN, _ -> {});
                    view.reveal();
                    FittingColumn column = new FittingColumn();
                    column.getStyleClass().add("presenter");
                    column.show(List.of(view));
                    AtlasModel model =
                            new AtlasModel(History.of(TinyAtlas.atlas()), TinyLesson.VIEW);
                    Presenter.dress(new Scene(column, 600, 900), model);
                    for (int i = 0; i < TIMES; i++) {
                        column.setType(TYPE + i % 2);
                        column.applyCss();
                        column.layout();
                    }
                    Button right = (Button) column.lookup("#answer-0");
                    FontIcon sign = (FontIcon) right.getGraphic();
                    assertThat(sign.getFont().getFamily()).isEqualTo("FeatherIcons");
                    assertThat(sign.getLayoutBounds().getHeight()).isBetween(TYPE / 2, 2 * TYPE);
                    assertThat(column.fits()).isTrue();
                });
    }
}
