package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.window.WindowRobot;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.time.LocalDate;
import java.util.List;

/** The marks of the timeline by keyboard, and what screen readers hear. */
class TimelineMarksTest extends TimelineFixture {

    @Test
    void everyEventIsReachedByTheArrowsAndChosenByEnter(FxRobot robot) {
        focus(robot, "#marks-events");
        robot.type(KeyCode.HOME);
        List<Event> events = eventsByDate();
        for (Event event : events) {
            Node row = pane.lookup("#marks-events");
            assertThat(row.getAccessibleText()).endsWith(event.title().in(Language.EN));
            robot.type(KeyCode.ENTER);
            assertThat(model.view().selection()).contains(Subject.event(event.id()));
            robot.type(KeyCode.RIGHT);
        }
        assertThat(date()).isEqualTo(OPENING);
    }

    @Test
    void everyChangeIsReachedByTheArrowsAndShownByEnter(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(100));
        focus(robot, "#marks-changes");
        robot.type(KeyCode.HOME);
        for (LocalDate day : TimelineContents.of(model.history()).claimsByChangeDate().keySet()) {
            if (model.atlas().contents().timeSpan().contains(day)) {
                robot.type(KeyCode.ENTER);
                assertThat(date()).isEqualTo(day);
                assertThat(axis.camera().window().placeOf(day)).isBetween(0.0, 1.0);
                robot.type(KeyCode.RIGHT);
            }
        }
    }

    @Test
    void everyBarSaysWhatItCounts() {
        WindowRobot.settle();
        TimelineLayout layout = axis.currentLayout();

        assertThat(layout.evidenceBins())
                .isNotEmpty()
                .allSatisfy(
                        bin ->
                                assertThat(hoverText(bin, AxisRows.EVIDENCE_TOP + 2))
                                        .startsWith("Evidence dated")
                                        .contains(bin.total() + " claim"));
        assertThat(layout.eventBins())
                .isNotEmpty()
                .allSatisfy(
                        bin ->
                                assertThat(hoverText(bin, AxisRows.EVENTS_TOP))
                                        .contains(bin.total() + " event"));
    }

    @Test
    void marksSayTheirPlaceAndWhatTheyAre(FxRobot robot) {
        focus(robot, "#marks-events");
        robot.type(KeyCode.HOME);
        Node row = pane.lookup("#marks-events");

        assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(row.getAccessibleText()).startsWith("Event 1 of " + eventsByDate().size());
        robot.interact(() -> model.setLanguage(Language.ES));
        assertThat(row.getAccessibleText()).startsWith("Hecho 1 de");
    }

    @Test
    void switchingTheLanguageRenamesEverything(FxRobot robot) {
        robot.interact(() -> model.setLanguage(Language.ES));

        assertThat(shownDate()).isEqualTo("20 may 2016");
        assertThat(robot.lookup("#step-choice").queryAs(MenuButton.class).getText())
                .isEqualTo("Por cambio");
        assertThat(robot.lookup("#play").queryAs(Button.class).getAccessibleText())
                .startsWith("Reproducir");
        assertThat(axis.getAccessibleText()).isEqualTo("Línea de tiempo");
    }

    @Test
    void axisTellsAssistiveTechnologyItsValue(FxRobot robot) {
        assertThat(axis.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(axis.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("20 May 2016");
        assertThat(axis.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isEqualTo((double) OPENING.toEpochDay());
    }

    private String hoverText(HistogramBin bin, double y) {
        double x = bin.left() + bin.width() / 2;
        return AxisHover.textAt(axis.currentLayout(), x, y, Language.EN).orElse("");
    }
}
