package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.util.List;

/** Following one source, through the real window. */
class AccordingToInWindowTest extends OpenedWindow {

    @Test
    void aClickBelowTheHitsTakesNoSource(FxRobot robot) {
        search(robot, "informe anual");
        ListView<?> hits = robot.lookup("#voices").queryListView();
        Bounds list = hits.localToScreen(hits.getLayoutBounds());
        robot.clickOn(list.getCenterX(), list.getMaxY() - 12);
        assertThat(attribution()).isEqualTo(Attribution.EVERYONE);
    }

    @Test
    void aClickOnAHitTakesItsSource(FxRobot robot) {
        search(robot, "autora informe anual");
        Node hit = robot.lookup("#voices").lookup(".list-cell").queryAll().iterator().next();
        robot.clickOn(hit);
        assertThat(attribution()).isEqualTo(new Attribution.OneSource("informe"));
        assertThat(robot.lookup("#accordingTo").queryAs(Labeled.class).getText())
                .startsWith("Informe anual");
        assertThat(robot.lookup(".voice-search").query().isVisible()).isFalse();
    }

    @Test
    void enterTakesTheFirstHitAndEscNone(FxRobot robot) {
        search(robot, "informe anual");
        robot.type(KeyCode.ESCAPE);
        assertThat(attribution()).isEqualTo(Attribution.EVERYONE);
        assertThat(window.panels().drawerProperty().get()).isNotNull();
        search(robot, "informe anual");
        robot.type(KeyCode.ENTER);
        assertThat(attribution()).isEqualTo(new Attribution.OneSource("informe"));
    }

    @Test
    void withTheShortcutKeySourcesAreAddedAndTakenBack(FxRobot robot) {
        search(robot, "informe anual");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(attribution()).isEqualTo(new Attribution.OneSource("informe"));
        robot.interact(() -> robot.lookup("#voiceFilter").queryTextInputControl().setText(""));
        robot.write("estadistica");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(attribution())
                .isEqualTo(new Attribution.SeveralSources(List.of("informe", "oficina")));
        assertThat(robot.lookup("#voiceBadge .label").queryLabeled().getText())
                .isEqualTo("According to 2 sources only");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(attribution()).isEqualTo(new Attribution.OneSource("informe"));
    }

    @Test
    void withoutAHitTheListSaysSo(FxRobot robot) {
        search(robot, "no such source");
        ListView<?> hits = robot.lookup("#voices").queryListView();
        assertThat(hits.getItems()).isEmpty();
        assertThat(((Labeled) hits.getPlaceholder()).getText()).contains("No source");
        robot.type(KeyCode.ENTER);
        assertThat(attribution()).isEqualTo(Attribution.EVERYONE);
    }

    @Test
    void thePanelFollowsTheSourceAndSaysWhose(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("02")));
        String before = texts(robot);
        robot.interact(() -> window.model().showAccordingTo(new Attribution.OneSource("oficina")));
        WindowRobot.settle();
        assertThat(texts(robot)).isNotEqualTo(before);
        assertThat(account(robot).getText()).isEqualTo("According to Estadística only");
        robot.interact(() -> window.model().setLanguage(Language.ES));
        assertThat(account(robot).getText()).isEqualTo("Solo según Estadística");
        robot.interact(() -> window.model().showAccordingTo(Attribution.EVERYONE));
        WindowRobot.settle();
        assertThat(account(robot).isVisible()).isFalse();
    }

    private static void search(FxRobot robot, String text) {
        if (robot.lookup("#accordingTo").tryQuery().isEmpty()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.L);
        }
        robot.clickOn("#accordingTo");
        robot.write(text);
        WindowRobot.settle();
    }

    private Attribution attribution() {
        WindowRobot.settle();
        return window.model().view().attribution();
    }

    private static Labeled account(FxRobot robot) {
        return robot.lookup(".dossier-account").queryAs(Labeled.class);
    }

    private static String texts(FxRobot robot) {
        StringBuilder all = new StringBuilder();
        robot.lookup(".detail .label")
                .queryAllAs(Labeled.class)
                .forEach(label -> all.append(label.getText()).append('\n'));
        return all.toString();
    }
}
