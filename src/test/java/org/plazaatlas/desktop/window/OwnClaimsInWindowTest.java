package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.WorkspaceFolder;
import org.plazaatlas.workspace.file.WorkspaceFile;
import org.plazaatlas.workspace.own.OwnRecords;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** What the analyst says, in forms of the real window. */
class OwnClaimsInWindowTest extends OpenedWindow {

    @Test
    void aClaimThatIsAddedCountsUntilItIsUndone(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        fill(robot);
        tick(robot, "06");
        save(robot);

        Claim added = own().claims().getFirst();
        assertThat(added.area()).isEqualTo(Area.States.of("06"));
        assertThat(added.organizationId()).isEqualTo("sur");
        assertThat(added.validTime().from().orElseThrow()).hasToString("2023-05");
        assertThat(window.model().atlas().claim(added.id())).contains(added);
        assertThat(window.model().atlas().remark()).isPresent();
        undo(robot);
        assertThat(own().isEmpty()).isTrue();
        assertThat(window.model().atlas().claim(added.id())).isEmpty();
        assertThat(window.model().atlas().remark()).isEmpty();
    }

    @Test
    void theFormTellsWhatIsMissingAndWhatIsWrong(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        assertThat(text(robot, "#formRest"))
                .isEqualTo(
                        "Still needed: Organization, Level, Area, Evidence date, Confidence,"
                                + " Source, Place in the source");
        type(robot, "claim.from", "May");
        assertThat(text(robot, "#claim.from-told")).startsWith("“May” is no date.");
        type(robot, "claim.from", "may 2023");
        assertThat(text(robot, "#claim.from-told")).isEqualTo("May 2023");
        type(robot, "claim.to", "2022");
        assertThat(text(robot, "#claim.to-told")).startsWith("It ends before it begins");
        type(robot, "claim.organization", "cartel DEL sur");
        assertThat(text(robot, "#claim.organization-told")).contains("one fits");
        fill(robot);
        tick(robot, "06");
        assertThat(saving(robot).isDisabled()).isTrue();
        type(robot, "claim.to", "");
        assertThat(saving(robot).isDisabled()).isFalse();
        type(robot, "claim.evidence", "2090");
        assertThat(saving(robot).isDisabled()).isTrue();
        assertThat(text(robot, "#formRest")).contains("2090");
    }

    @Test
    void theCentreOfACircleIsClickedOnTheMap(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        fill(robot);
        choose(robot, "#areaKind", kind -> kind.toString().equals("CIRCLE"));
        robot.interact(() -> robot.lookup("#circleCentreClick").queryAs(ToggleButton.class).fire());
        Optional<Subject> selected = window.model().view().selection();
        clickOnMap(robot);
        assertThat(window.model().view().selection()).isEqualTo(selected);
        assertThat(robot.lookup("#circleCentreClick").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        type(robot, "circleRadius", "0");
        assertThat(saving(robot).isDisabled()).isTrue();
        type(robot, "circleRadius", "30");
        assertThat(robot.lookup(".sketch-outline").queryAll()).hasSize(1);
        save(robot);
        Area.Circle area = (Area.Circle) own().claims().getFirst().area();
        assertThat(area.radiusKm()).isEqualTo(30);
        assertThat(area.centre().longitude()).isBetween(0.0, 3.5);
        assertThat(area.centre().latitude()).isBetween(0.0, 2.0);
        assertThat(robot.lookup(".sketch-outline").queryAll()).isEmpty();
    }

    @Test
    void anAreaIsDrawnCornerByCornerAndCorrected(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        fill(robot);
        choose(robot, "#areaKind", kind -> kind.toString().equals("OUTLINE"));
        startDrawing(robot);
        robot.clickOn(onMap(robot, 0.2, 0.35));
        robot.clickOn(onMap(robot, 0.4, 0.35));
        assertThat(text(robot, "#claim.area-told")).startsWith("An outline needs");
        robot.clickOn(onMap(robot, 0.4, 0.6));
        robot.clickOn(onMap(robot, 0.3, 0.7));
        onMap(robot, KeyCode.BACK_SPACE);
        assertThat(robot.lookup(".sketch-corner").queryAll()).hasSize(3);
        onMap(robot, KeyCode.ENTER);
        assertThat(robot.lookup(".sketch-middle").queryAll()).hasSize(3);
        assertThat(text(robot, "#claim.area-told")).startsWith("3 corners, ");
        assertThat(window.model().view().selection()).isEmpty();

        View before = window.model().view();
        robot.drag(onMap(robot, 0.2, 0.35)).dropTo(onMap(robot, 0.25, 0.4));
        assertThat(window.model().view()).as("the map stays").isEqualTo(before);
        robot.drag(onMap(robot, 0.4, 0.475)).dropTo(onMap(robot, 0.45, 0.475));
        assertThat(robot.lookup(".sketch-corner").queryAll()).hasSize(4);
        robot.clickOn(rightmostCorner(robot), MouseButton.SECONDARY);
        assertThat(robot.lookup(".sketch-corner").queryAll()).hasSize(3);
        onMap(robot, KeyCode.ENTER);
        assertThat(robot.lookup(".sketch-corner").queryAll()).isEmpty();
        assertThat(robot.lookup("#drawOutline").queryAs(ToggleButton.class).isSelected()).isFalse();
        save(robot);

        Claim claim = own().claims().getFirst();
        assertThat(((Area.Polygon) claim.area()).corners()).hasSize(3);
        assertThat(window.model().atlas().claim(claim.id())).contains(claim);
        assertThat(window.model().history().mosaic().facesOf(claim.area()).isEmpty()).isFalse();
    }

    @Test
    void escapeTakesADrawingBack(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        choose(robot, "#areaKind", kind -> kind.toString().equals("OUTLINE"));
        startDrawing(robot);
        robot.clickOn(onMap(robot, 0.2, 0.35));
        robot.clickOn(onMap(robot, 0.4, 0.35));
        onMap(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".sketch-corner").queryAll()).isEmpty();
        assertThat(text(robot, "#claim.area-told")).isEmpty();
    }

    @Test
    void anEventWithASourceOfItsOwnAndARelationAreAdded(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        menu(robot, "own.addEvent");
        choose(robot, "#event.kind", kind -> kind.toString().equals("CLASH"));
        type(robot, "event.title", "Clash at the ford");
        type(robot, "event.summary", "Two groups met.");
        type(robot, "event.start", "2024-03");
        type(robot, "event.place", "Vado");
        type(robot, "nextOrganization", "Northern Cartel");
        type(robot, "nextOrganization", "Coast Cartel");
        press(robot, "#out-costa");
        type(robot, "claim.locator", "all");
        press(robot, "#newSource");
        type(robot, "source.title", "Notes of a colleague");
        choose(robot, "#source.kind", kind -> kind.toString().equals("REPORT"));
        saveSource(robot);
        assertThat(own().sources().getFirst().title()).isEqualTo("Notes of a colleague");
        save(robot);
        Event event = own().events().getFirst();
        assertThat(event.organizationIds()).containsExactly("norte");
        assertThat(event.sourceId()).isEqualTo(own().sources().getFirst().id());
        assertThat(window.model().atlas().event(event.id())).contains(event);

        menu(robot, "own.addRelation");
        type(robot, "relation.first", "Coast Cartel");
        choose(robot, "#relation.kind", kind -> kind.toString().equals("RIVAL"));
        type(robot, "relation.second", "coast cartel");
        assertThat(text(robot, "#relation.second-told")).contains("no relation to itself");
        type(robot, "relation.second", "southern cartel");
        type(robot, "sourceChoice", sourceName());
        type(robot, "claim.locator", "page 1");
        save(robot);
        assertThat(own().relations()).hasSize(1);
        assertThat(list(robot).getItems()).hasSize(3);
    }

    @Test
    void aSourceThatIsCitedStays(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        press(robot, "#addClaim");
        fill(robot);
        tick(robot, "06");
        press(robot, "#newSource");
        type(robot, "source.title", "Notes");
        choose(robot, "#source.kind", kind -> kind.toString().equals("REPORT"));
        saveSource(robot);
        save(robot);
        robot.interact(() -> only(robot, "deleteOwn", row -> isNamed(row, "Notes")).fire());
        assertThat(own().sources()).hasSize(1);
        assertThat(robot.lookup("#notice").queryAll()).isNotEmpty();
    }

    @Test
    void aRelationOfTheAtlasIsHidden(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        menu(robot, "own.pickRelation");
        String source = TinyAtlas.atlas().contents().relations().getFirst().sourceId();
        type(
                robot,
                "picker.relation",
                "Northern Cartel and Southern Cartel: rivals · 2010 · " + source);
        choose(robot, "#picker.deed", deed -> deed.toString().equals("HIDE"));
        press(robot, "#saveRecord");
        save(robot);
        assertThat(own().objections().getFirst().hides()).isTrue();
        assertThat(window.model().atlas().contents().relations()).hasSize(4);
    }

    @Test
    void aMunicipalityIsChosenByItsState(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        fill(robot);
        choose(robot, "#areaKind", kind -> kind.toString().equals("MUNICIPALITY"));
        ComboBox<?> states = robot.lookup("#municipalityState").queryComboBox();
        assertThat(states.getItems()).hasSize(2);
        choose(robot, "#municipalityState", state -> state.toString().contains("03"));
        type(robot, "municipalityName", "Nowhere");
        assertThat(saving(robot).isDisabled()).isTrue();
        type(robot, "municipalityName", "faro");
        save(robot);
        assertThat(own().claims().getFirst().area()).isEqualTo(new Area.Municipality("03", "Faro"));
    }

    @Test
    void aClaimOfTheAtlasIsCorrectedDisputedAndHiddenFromItsPanel(FxRobot robot)
            throws IOException {
        robot.interact(() -> window.model().select(Subject.claim("c01")));
        press(robot, "#command-correct");
        tick(robot, "05");
        save(robot);
        Claim corrected = own().claims().getFirst();
        assertThat(corrected.id()).isEqualTo("own-c01");
        assertThat(corrected.area().toString()).contains("01", "05");
        assertThat(window.model().atlas().claim("c01")).isEmpty();

        robot.interact(() -> window.model().select(Subject.claim("c03")));
        press(robot, "#command-dispute");
        type(robot, "reason", "an old map");
        save(robot);
        assertThat(window.model().atlas().claim("c03").orElseThrow().confidence())
                .isEqualTo(Confidence.LOW);

        robot.interact(() -> window.model().select(Subject.claim("c05")));
        press(robot, "#command-hide");
        save(robot);
        assertThat(window.model().atlas().claim("c05")).isEmpty();
        assertThat(own().objections()).hasSize(2);
    }

    @Test
    void theListEditsTakesBackAndSwitches(FxRobot robot) throws IOException {
        robot.interact(() -> window.model().select(Subject.claim("c05")));
        press(robot, "#command-hide");
        save(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(list(robot).getItems()).hasSize(1);
        press(robot, "#editOwn");
        type(robot, "reason", "seen otherwise");
        save(robot);
        assertThat(own().objections().getFirst().reason()).isEqualTo("seen otherwise");

        robot.interact(() -> robot.lookup("#own-WITHOUT").queryAs(ToggleButton.class).fire());
        assertThat(window.model().atlas().claim("c05")).isPresent();
        robot.interact(() -> robot.lookup("#own-ONLY").queryAs(ToggleButton.class).fire());
        assertThat(window.model().atlas().contents().claims()).isEmpty();
        undo(robot);
        undo(robot);
        assertThat(window.model().atlas().claim("c05")).isEmpty();
        press(robot, "#deleteOwn");
        assertThat(own().isEmpty()).isTrue();
        assertThat(window.model().atlas().claim("c05")).isPresent();
        assertThat(list(robot).getItems()).isEmpty();
    }

    private OwnRecords own() throws IOException {
        String key = WorkspaceFolder.atlasKey(window.model().atlas().contents().title());
        return WorkspaceFile.read(fixture.workspaces.standing(), key)
                .contents()
                .shelf(key)
                .orElseThrow()
                .own();
    }

    /** All that a claim needs but its area. */
    private static void fill(FxRobot robot) {
        type(robot, "claim.organization", "southern cartel");
        choose(robot, "#claim.level", Level.DOMINANT::equals);
        type(robot, "claim.from", "2023-05");
        type(robot, "claim.evidence", "2024-05");
        choose(robot, "#claim.confidence", Confidence.HIGH::equals);
        type(robot, "sourceChoice", sourceName());
        type(robot, "claim.locator", "page 3");
    }

    /** As the form writes it. */
    private static String sourceName() {
        Source source = TinyAtlas.atlas().source("diario").orElseThrow();
        return source.title()
                + " · "
                + source.imprint().en()
                + source.published().map(date -> ", " + date.in(Language.EN)).orElse("");
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String id, Predicate<Object> wanted) {
        ComboBox<Object> box = (ComboBox<Object>) node(robot, id);
        robot.interact(
                () ->
                        box.setValue(
                                box.getItems().stream().filter(wanted).findFirst().orElseThrow()));
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> ((TextInputControl) node(robot, "#" + id)).setText(text));
    }

    private static void tick(FxRobot robot, String state) {
        robot.interact(() -> ((CheckBox) node(robot, "#state-" + state)).setSelected(true));
    }

    private static Button saving(FxRobot robot) {
        return robot.lookup("#saveRecord").queryButton();
    }

    private static void save(FxRobot robot) {
        assertThat(saving(robot).isDisabled()).isFalse();
        press(robot, "#saveRecord");
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> ((Button) node(robot, id)).fire());
        WindowRobot.settle();
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) node(robot, id)).getText();
    }

    /** Ids have dots, which a selector takes for classes. */
    private static Node node(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.substring(1).equals(node.getId())).query();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#ownRecordList").queryListView();
    }

    /** Beside the form, on land. */
    private static void clickOnMap(FxRobot robot) {
        Node map = robot.lookup("#map").query();
        Bounds bounds = map.getLayoutBounds();
        robot.clickOn(map.localToScreen(bounds.getWidth() * 0.35, bounds.getCenterY()));
    }

    /** A place on the map, as shares of its width and height. */
    private static Point2D onMap(FxRobot robot, double right, double down) {
        Node map = robot.lookup("#map").query();
        Bounds bounds = map.getLayoutBounds();
        return map.localToScreen(bounds.getWidth() * right, bounds.getHeight() * down);
    }

    /** A key on the map; the platform of tests leaves the keys to the window that opened last. */
    private static void onMap(FxRobot robot, KeyCode key) {
        Node map = robot.lookup("#map").query();
        KeyEvent press =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
        robot.interact(() -> javafx.event.Event.fireEvent(map, press));
    }

    /** It may have snapped to a state line. */
    private static Point2D rightmostCorner(FxRobot robot) {
        Circle corner =
                robot.lookup(".sketch-corner").queryAllAs(Circle.class).stream()
                        .max(Comparator.comparingDouble(Circle::getCenterX))
                        .orElseThrow();
        return corner.localToScreen(corner.getCenterX(), corner.getCenterY());
    }

    private static void startDrawing(FxRobot robot) {
        robot.interact(() -> robot.lookup("#drawOutline").queryAs(ToggleButton.class).fire());
    }

    private static void menu(FxRobot robot, String item) {
        MenuButton menu = robot.lookup("#addOther").queryAs(MenuButton.class);
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .filter(each -> item.equals(each.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        WindowRobot.settle();
    }

    /** Whatever the order of windows and rows, one button alone is meant. */
    private static Button only(FxRobot robot, String id, Predicate<Button> meant) {
        return robot
                .lookup((Node node) -> id.equals(node.getId()))
                .queryAllAs(Button.class)
                .stream()
                .filter(meant)
                .reduce(
                        (_, second) -> {
                            throw new AssertionError("two of them: " + second);
                        })
                .orElseThrow();
    }

    private static boolean isNamed(Button button, String name) {
        return String.valueOf(button.getAccessibleText()).contains(name);
    }

    /** Saves the source whose form stands before another form. */
    private static void saveSource(FxRobot robot) {
        Node title = node(robot, "#source.title");
        robot.interact(
                () -> only(robot, "saveRecord", b -> b.getScene() == title.getScene()).fire());
        WindowRobot.settle();
    }

    private static void undo(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        WindowRobot.settle();
    }
}
