package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/** Printing from the composer. */
class PrintingInWindowTest extends OpenedComposer {

    @Test
    void aPageIsPrintedOnTheChosenPrinter(FxRobot robot) {
        compose(robot);
        robot.interact(() -> fire(robot, "#plate-print"));
        ComboBox<String> printer = robot.lookup("#printer").queryComboBox();
        assertThat(printer.getValue()).isEqualTo("Office");
        robot.interact(() -> printer.setValue("Hall"));
        robot.interact(() -> robot.lookup("#copies").queryAs(Spinner.class).increment());
        robot.interact(() -> fire(robot, "#printNow"));
        WindowRobot.settle();
        assertThat(fixture.printers.printed)
                .containsExactly("Hall × 2: tiny-atlas_zones_2024-06-01_1920x1080.pdf %PDF-");
        assertThat(notice(robot)).contains("Hall");
    }

    @Test
    void whoThinksBetterOfItPrintsNothing(FxRobot robot) {
        compose(robot);
        robot.interact(() -> fire(robot, "#plate-print"));
        robot.type(KeyCode.ESCAPE);
        assertThat(fixture.printers.printed).isEmpty();
        assertThat(composer()).as("the composer stays open").isPresent();
    }

    @Test
    void aPrinterThatRefusesIsNamedWithItsReason(FxRobot robot) {
        fixture.printers.jammed = true;
        compose(robot);
        robot.interact(() -> fire(robot, "#plate-print"));
        robot.interact(() -> fire(robot, "#printNow"));
        assertThat(notice(robot)).contains("Office", "paper jam");
    }

    @Test
    void whilePrintersDoNotAnswerPagesAreExported(FxRobot robot) {
        fixture.printing = _ -> {};
        compose(robot);
        assertThat(robot.lookup("#plate-print").query().isDisabled()).isTrue();
        assertThat(exported(robot, "map.png")).isNotEmptyFile();
    }

    @Test
    void whileAPageIsOnItsWayToThePrinterOthersAreExported(FxRobot robot) {
        compose(robot);
        fixture.printing = _ -> {};
        robot.interact(() -> fire(robot, "#plate-print"));
        robot.interact(() -> fire(robot, "#printNow"));
        assertThat(exported(robot, "map.png")).isNotEmptyFile();
    }

    @Test
    void withoutAPrinterThereIsNothingToPress(FxRobot robot) {
        fixture.printers.names = List.of();
        compose(robot);
        assertThat(robot.lookup("#plate-print").query().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        fixture.printers.names = List.of("New");
        compose(robot);
        assertThat(robot.lookup("#plate-print").query().isDisabled()).isFalse();
    }
}
