package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.ChangeDays;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every shortcut of time that Help lists works, wherever the focus is. */
@ExtendWith(OwnStage.class)
class TimeShortcutsTest {

    /** Between two changes and two events of the tiny atlas. */
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @TempDir static Path folder;

    private AtlasWindow window;

    @Start
    void open(Stage stage) throws IOException {
        WindowFixture fixture = new WindowFixture(Files.createTempDirectory(folder, "settings"));
        window = fixture.open(stage, WindowFixture.TINY);
    }

    @BeforeEach
    void showTheDetailPanel(FxRobot robot) {
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.interact(() -> window.model().time().showDate(DAY));
    }

    /** Where the focus may be while time is moved. */
    enum Focus {
        MAP("#map"),
        DETAIL(".detail"),
        TIMELINE(".time-axis");

        private final String selector;

        Focus(String selector) {
            this.selector = selector;
        }
    }

    /** A key of the list under Help that goes to another day. */
    private enum Key {
        STEP_BACK(Shortcuts.STEP, "←", KeyCode.LEFT),
        STEP_FORWARD(Shortcuts.STEP, "→", KeyCode.RIGHT),
        MONTH_BACK(Shortcuts.STEP_MONTH, "Shift+←", KeyCode.SHIFT, KeyCode.LEFT),
        MONTH_FORWARD(Shortcuts.STEP_MONTH, "→", KeyCode.SHIFT, KeyCode.RIGHT),
        YEAR_BACK(
                Shortcuts.STEP_YEAR, "Ctrl+Shift+←", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT),
        YEAR_FORWARD(Shortcuts.STEP_YEAR, "→", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT),
        CHANGE_BACK(Shortcuts.CHANGES, "Ctrl+←", KeyCode.CONTROL, KeyCode.LEFT),
        CHANGE_FORWARD(Shortcuts.CHANGES, "→", KeyCode.CONTROL, KeyCode.RIGHT),
        BRACKET_BACK(Shortcuts.CHANGES, "["),
        BRACKET_FORWARD(Shortcuts.CHANGES, "]"),
        EVENT_BACK(Shortcuts.EVENTS, "{"),
        EVENT_FORWARD(Shortcuts.EVENTS, "}"),
        FIRST_DAY(Shortcuts.ENDS, "Home", KeyCode.HOME),
        LAST_DAY(Shortcuts.ENDS, "End", KeyCode.END);

        private final Shortcuts listed;
        private final String sign;
        private final KeyCode[] pressed;

        /**
         * @param sign as the list has it, or what is typed where no key is pressed
         */
        Key(Shortcuts listed, String sign, KeyCode... pressed) {
            this.listed = listed;
            this.sign = sign;
            this.pressed = pressed;
        }

        void type(FxRobot robot) {
            if (pressed.length == 0) {
                robot.write(sign);
            } else {
                robot.push(pressed);
            }
            WindowRobot.settle();
        }
    }

    private LocalDate expected(Key key) {
        AtlasModel model = window.model();
        return switch (key) {
            case STEP_BACK, CHANGE_BACK, BRACKET_BACK ->
                    new ChangeDays(model.history()).before(DAY).findFirst().orElseThrow();
            case STEP_FORWARD, CHANGE_FORWARD, BRACKET_FORWARD ->
                    new ChangeDays(model.history()).after(DAY).findFirst().orElseThrow();
            case MONTH_BACK -> DAY.minusMonths(1);
            case MONTH_FORWARD -> DAY.plusMonths(1);
            case YEAR_BACK -> DAY.minusYears(1);
            case YEAR_FORWARD -> DAY.plusYears(1);
            case EVENT_BACK -> eventDays().filter(DAY::isAfter).reduce((_, last) -> last).get();
            case EVENT_FORWARD -> eventDays().filter(DAY::isBefore).findFirst().get();
            case FIRST_DAY -> model.atlas().contents().timeSpan().from();
            case LAST_DAY -> model.atlas().contents().timeSpan().to().minusDays(1);
        };
    }

    private Stream<LocalDate> eventDays() {
        return window.model().atlas().contents().events().stream()
                .map(event -> event.start().firstDay())
                .sorted();
    }

    @Test
    void aDigitWithControlIsNotTypedIntoTheDate(FxRobot robot) {
        for (String part : new String[] {".shown-date", ".time-axis"}) {
            Node node = robot.lookup(part).query();
            robot.interact(node::requestFocus);
            robot.interact(() -> Event.fireEvent(node, typed("1", true)));
            assertThat(robot.lookup(".date-field").query().isVisible()).as(part).isFalse();
            robot.interact(() -> Event.fireEvent(node, typed("]", true)));
            assertThat(window.model().view().date()).as(part).isEqualTo(DAY);
            robot.interact(() -> Event.fireEvent(node, typed("2", false)));
            assertThat(robot.lookup(".date-field").query().isVisible()).as(part).isTrue();
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void aWrongDateDoesNotStayOverAnotherOne(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        robot.write("someday");
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2016, 6, 1)));
        assertThat(robot.lookup(".date-field").query().isVisible()).isFalse();
    }

    private static KeyEvent typed(String sign, boolean control) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, control, false, false);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfTimeWorksWhereverTheFocusIs(Focus focus, FxRobot robot) {
        for (Key key : Key.values()) {
            robot.interact(() -> window.model().time().showDate(DAY));
            LocalDate expected = expected(key);
            focus(robot, focus.selector);

            key.type(robot);

            assertThat(date()).as(key.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void playWorksWhereverTheFocusIs(Focus focus, FxRobot robot) {
        focus(robot, focus.selector);

        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(playButton(robot)).startsWith("Pause");
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(playButton(robot)).startsWith("Play");

        if (focus != Focus.DETAIL) {
            robot.push(KeyCode.SPACE);
            assertThat(playButton(robot)).startsWith("Pause");
            robot.push(KeyCode.SPACE);
            assertThat(playButton(robot)).startsWith("Play");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDateCanBeTypedWhereverTheFocusIs(Focus focus, FxRobot robot) {
        focus(robot, focus.selector);

        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        robot.write("9 sep 2021").type(KeyCode.ENTER);

        assertThat(date()).isEqualTo("2021-09-09");
    }

    @Test
    void textFieldsKeepTheKeysOfTimeForThemselves(FxRobot robot) {
        focus(robot, "#search");
        for (Key key : Key.values()) {
            key.type(robot);
            robot.push(KeyCode.SPACE);
            assertThat(date()).as(key.name()).isEqualTo(DAY);
            assertThat(playButton(robot)).as(key.name()).startsWith("Play");
        }
        String typed = robot.lookup("#search").queryAs(TextField.class).getText();
        assertThat(typed).contains("[", "]", "{", "}", " ");

        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        for (Key key : Key.values()) {
            key.type(robot);
            assertThat(date()).as(key.name()).isEqualTo(DAY);
        }
    }

    @Test
    void theListUnderHelpNamesEveryKeyTriedHere() {
        Words words = Words.of(AtlasWindow.class, Language.EN);
        for (Key key : Key.values()) {
            assertThat(words.get("key." + key.listed.name())).as(key.name()).contains(key.sign);
        }
    }

    @Test
    void everyShortcutListedThatMovesTimeIsTriedHere() {
        Set<Shortcuts> tried = EnumSet.of(Shortcuts.PLAY, Shortcuts.DATE);
        Arrays.stream(Key.values()).map(key -> key.listed).forEach(tried::add);
        Words words = Words.of(AtlasWindow.class, Language.EN);
        List<String> moving =
                List.of("One ", "Previous and next", "First and last", "Play", "Type");

        assertThat(Shortcuts.values())
                .filteredOn(s -> moving.stream().anyMatch(words.of(s)::startsWith))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    /** What is found there gets the focus, or the first button in it. */
    private static void focus(FxRobot robot, String selector) {
        WindowRobot.settle();
        Node found = robot.lookup(selector).query();
        Node node = found.isFocusTraversable() ? found : firstButtonIn(found, robot);
        robot.interact(node::requestFocus);
        assertThat(node.isFocused()).as(selector).isTrue();
    }

    private static Node firstButtonIn(Node part, FxRobot robot) {
        return robot.from(part)
                .lookup((Node node) -> node instanceof ButtonBase button && canHaveFocus(button))
                .query();
    }

    private static boolean canHaveFocus(ButtonBase button) {
        return button.isFocusTraversable() && !button.isDisabled() && button.isVisible();
    }

    private LocalDate date() {
        WindowRobot.settle();
        return window.model().view().date();
    }

    private static String playButton(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup("#play").queryAs(Button.class).getAccessibleText();
    }
}
