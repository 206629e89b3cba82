package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Arrangement;
import org.testfx.api.FxRobot;

/** What Esc puts away. */
class EscapeInWindowTest extends OpenedWindow {

    @Test
    void oneThingAfterAnotherIsPutAway(FxRobot robot) {
        openAll(robot);
        robot.interact(() -> robot.lookup("#rail-layers").query().requestFocus());
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.type(KeyCode.ESCAPE);
        assertThat(window.model().view().selection()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.model().maps().arrangementProperty().get())
                .isEqualTo(Arrangement.ONE_MAP);
        robot.type(KeyCode.ESCAPE);
        assertThat(window.panels().tableOpenProperty().get()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.panels().chartsOpenProperty().get()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.panels().drawerProperty().get()).isNull();
    }

    @Test
    void thePartWithTheFocusIsPutAwayFirst(FxRobot robot) {
        openAll(robot);
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.interact(() -> robot.lookup("#table").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(window.panels().tableOpenProperty().get()).isFalse();
        robot.interact(() -> robot.lookup("#streamPlot").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(window.panels().chartsOpenProperty().get()).isFalse();
        robot.interact(() -> robot.lookup("#organizationFilter").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(window.panels().drawerProperty().get()).isNull();
        assertThat(window.model().view().selection()).isPresent();
    }

    private void openAll(FxRobot robot) {
        robot.interact(() -> window.panels().drawerProperty().set(Drawer.LAYERS));
        robot.interact(() -> window.panels().tableOpenProperty().set(true));
        robot.interact(() -> window.panels().chartsOpenProperty().set(true));
        robot.interact(() -> window.model().maps().toggleMultiples());
        WindowRobot.settle();
    }
}
