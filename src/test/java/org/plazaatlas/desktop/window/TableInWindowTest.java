package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The table below the map, through the real window. */
class TableInWindowTest extends OpenedWindow {

    @Test
    void showsWhatTheMapShows(FxRobot robot) {
        openTable(robot);
        assertThat(table(robot).getItems()).isNotEmpty();
        assertThat(table(robot).getAccessibleText()).isEqualTo("Zones of influence");
        assertThat(stage.getScene().lookup("#map").getAccessibleText()).contains("Ctrl+T");
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        assertThat(robot.lookup("#table").tryQuery()).isEmpty();
    }

    @Test
    void sortsByValue(FxRobot robot) {
        openTable(robot);
        TableColumn<DataRow, ?> area = column(robot, "area_km2");
        robot.interact(() -> table(robot).getSortOrder().setAll(List.of(area)));
        assertThat(figures(robot, area)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void aRowSelectsItsSubject(FxRobot robot) {
        openTable(robot);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        assertThat(window.model().view().selection())
                .isEqualTo(table(robot).getItems().getFirst().subject());
    }

    @Test
    void copiesRowsUnderTheirHeadings(FxRobot robot) {
        openTable(robot);
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        List<String> lines = clipboard(robot).lines().toList();
        assertThat(lines).hasSize(table(robot).getItems().size() + 1);
        assertThat(lines.getFirst().split("\t")).hasSize(table(robot).getColumns().size());
    }

    @Test
    void savesTheTableAsCsv(FxRobot robot) throws IOException {
        Path file = folder.resolve("zones.csv");
        fixture.tableToChoose = Optional.of(file);
        openTable(robot);
        robot.clickOn("#saveTable");
        WindowRobot.settle();
        assertThat(Files.readAllLines(file)).hasSize(table(robot).getItems().size() + 1);
        assertThat(robot.lookup("#notice").tryQuery()).isPresent();
    }

    @Test
    void theTableTheSelectionAndTheMapAreSavedInEveryForm(FxRobot robot) throws IOException {
        openTable(robot);
        for (DataFileFormat form : DataFileFormat.OF_FEATURES) {
            Path all = save(robot, "all", form);
            robot.clickOn("#saveTable");
            assertThat(all).isNotEmptyFile();
            assertThat(fixture.offeredForms).isEqualTo(DataFileFormat.OF_FEATURES);
            Path selected = save(robot, "selected", form);
            robot.interact(() -> table(robot).getSelectionModel().select(0));
            robot.clickOn("#saveSelected");
            assertThat(selected).isNotEmptyFile();
            Path map = save(robot, "map", form);
            robot.interact(() -> window.commands().saveMapData());
            assertThat(map).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("selected.geojson")))
                .containsOnlyOnce("\"Feature\"");
        assertThat(Files.readAllLines(folder.resolve("selected.csv"))).hasSize(2);
        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("all.xlsx").toFile())) {
            assertThat(book.getSheetAt(0).getLastRowNum())
                    .isEqualTo(table(robot).getItems().size());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private Path save(FxRobot robot, String name, DataFileFormat form) {
        Path file = folder.resolve(name + "." + form.ending());
        fixture.tableToChoose = Optional.of(file);
        robot.interact(() -> table(robot).getSelectionModel().clearSelection());
        return file;
    }

    @Test
    void aTableIsSavedWhileAnAtlasIsBeingOpened(FxRobot robot) {
        Path file = folder.resolve("zones.csv");
        fixture.tableToChoose = Optional.of(file);
        openTable(robot);
        fixture.holdLoading();
        robot.clickOn("#saveTable");
        WindowRobot.settle();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aTableThatCannotBeSavedSaysWhy(FxRobot robot) {
        fixture.tableToChoose = Optional.of(folder.resolve("missing").resolve("zones.csv"));
        openTable(robot);
        robot.clickOn("#saveTable");
        WindowRobot.settle();
        assertThat(robot.lookup("#problemText").queryTextInputControl().getText())
                .contains("zones.csv");
        robot.clickOn("Close");
    }

    @Test
    void everyKindOfTableCanBeChosen(FxRobot robot) {
        openTable(robot);
        ComboBox<?> choice = robot.lookup("#tableChoice").queryComboBox();
        for (int i = 0; i < choice.getItems().size(); i++) {
            int index = i;
            robot.interact(() -> choice.getSelectionModel().select(index));
            assertThat(table(robot).getAccessibleText())
                    .isEqualTo(choice.getItems().get(i).toString());
        }
    }

    @Test
    void theChoiceNamesTheTableThatIsShownWhenOthersComeAndGo(FxRobot robot) {
        openTable(robot);
        ComboBox<?> choice = robot.lookup("#tableChoice").queryComboBox();
        for (int i = 0; i < choice.getItems().size(); i++) {
            int index = i;
            robot.interact(() -> choice.getSelectionModel().select(index));
            String chosen = choice.getValue().toString();
            for (KeyCode drawer : new KeyCode[] {KeyCode.D, KeyCode.D, KeyCode.R, KeyCode.R}) {
                robot.push(KeyCode.SHORTCUT, drawer);
                WindowRobot.settle();
                assertThat(choice.getValue()).hasToString(table(robot).getAccessibleText());
                assertThat(choice.getSelectionModel().getSelectedItem())
                        .isSameAs(choice.getValue());
            }
            assertThat(becomes(() -> chosen.equals(String.valueOf(choice.getValue())))).isTrue();
        }
    }

    @Test
    void aChosenTableIsShownAgainAsSoonAsThereIsOne(FxRobot robot) {
        openTable(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        WindowRobot.settle();
        ComboBox<?> choice = robot.lookup("#tableChoice").queryComboBox();
        robot.interact(() -> choice.getSelectionModel().select(1));
        String ofChanges = choice.getValue().toString();
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        WindowRobot.settle();
        assertThat(becomes(() -> ofChanges.equals(String.valueOf(choice.getValue())))).isTrue();
        assertThat(choice.getValue()).hasToString(ofChanges);
    }

    /** Whether something is true now or within the next seconds, on a busy machine. */
    private static boolean becomes(Callable<Boolean> something) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, something);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Test
    void aSelectedRowKeepsItsSubjectOnAnotherDate(FxRobot robot) {
        openTable(robot);
        DataRow row =
                table(robot).getItems().stream()
                        .filter(r -> r.subject().equals(Optional.of(Subject.organization("sur"))))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> table(robot).getSelectionModel().select(row));
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2016, 6, 1)));
        WindowRobot.settle();
        assertThat(table(robot).getSelectionModel().getSelectedItem().subject())
                .isEqualTo(row.subject());
        assertThat(window.model().view().selection()).isEqualTo(row.subject());
    }

    @Test
    void aRowSelectedEarlierDoesNotTakeTheSelectionBack(FxRobot robot) {
        openTable(robot);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        robot.interact(() -> window.model().select(Subject.state("05")));
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2016, 6, 1)));
        WindowRobot.settle();
        robot.interact(() -> window.model().setLanguage(Language.ES));
        assertThat(window.model().view().selection()).contains(Subject.state("05"));
    }

    @Test
    void isThereInTheNextRun(FxRobot robot) {
        openTable(robot);
        robot.interact(stage::hide);
        assertThat(
                        fixture.settings
                                .read(Settings.ofFirstRun(Locale.US, Theme.LIGHT))
                                .table()
                                .open())
                .isTrue();
    }

    private void openTable(FxRobot robot) {
        if (robot.lookup("#table").tryQuery().isEmpty()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.T);
        }
        WindowRobot.settle();
    }

    private static TableView<DataRow> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private static TableColumn<DataRow, ?> column(FxRobot robot, String key) {
        return table(robot).getColumns().stream()
                .filter(column -> column.getId().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> figures(FxRobot robot, TableColumn<DataRow, ?> column) {
        return table(robot).getItems().stream()
                .map(row -> (Double) column.getCellObservableValue(row).getValue())
                .toList();
    }

    private static String clipboard(FxRobot robot) {
        StringBuilder text = new StringBuilder();
        robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }
}
