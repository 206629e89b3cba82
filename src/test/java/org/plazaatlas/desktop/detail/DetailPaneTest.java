package org.plazaatlas.desktop.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.control.SubjectCommands;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.desktop.window.WindowRobot;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

@ExtendWith(OwnStage.class)
class DetailPaneTest {

    private static final LocalDate OPENING = LocalDate.of(2016, 5, 20);
    private static final History HISTORY = History.of(TinyAtlas.atlas());

    private final DossiersByHand dossiers = new DossiersByHand();
    private final List<String> copied = new ArrayList<>();
    private Stage stage;
    private Consumer<Runnable> rest = Runnable::run;
    private AtlasModel model;
    private DetailPane pane;

    @Start
    void open(Stage shown) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = shown;
        openWith(dossiers, Runnable::run);
    }

    private void openWith(DossierReader reader, Executor background) {
        Extent extent = new Extent(0, 0, 3, 2);
        model = new AtlasModel(HISTORY, View.of(OPENING, extent, Language.EN, Theme.LIGHT));
        pane = new DetailPane(model, reader, background, rest, copied::add, SubjectCommands.NONE);
        stage.setScene(new Scene(pane, 360, 700));
        stage.show();
    }

    @Test
    void countryIsShownWhileNothingIsSelected() {
        assertThat(text(".dossier-title")).isEqualTo("Country");
        assertThat(text(".dossier-kind")).isEqualTo("Country");
        assertThat(pane.lookup("#detail-close").isVisible()).isFalse();
    }

    @Test
    void clickOnALineSelectsWhatItLeadsTo(FxRobot robot) {
        robot.clickOn("Cártel del Norte");

        assertThat(model.view().selection()).contains(DossiersByHand.NORTE);
        assertThat(text(".dossier-title")).isEqualTo("norte");
    }

    @Test
    void enterOnALineSelectsToo(FxRobot robot) {
        robot.interact(() -> pane.lookup(".link").requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(model.view().selection()).contains(DossiersByHand.NORTE);
    }

    @Test
    void oneClickOnItsNumberSelectsTheSource(FxRobot robot) {
        robot.clickOn("[2]");

        assertThat(model.view().selection()).contains(DossiersByHand.REPORT);
    }

    @Test
    void statementsStandSideBySideAndLeadToTheirClaims(FxRobot robot) {
        Node norte = robot.lookup("Report Press").query();
        Node sur = robot.lookup("The Paper").query();
        assertThat(norte.localToScene(0, 0).getY()).isEqualTo(sur.localToScene(0, 0).getY());

        robot.interact(
                () -> robot.lookup("present: Vado").query().getParent().getParent().requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(model.view().selection()).contains(Subject.claim("c2"));
    }

    @Test
    void numberOfASourceTellsItsName() {
        Button mark = (Button) pane.lookup(".source-mark");

        assertThat(mark.getTooltip().getText()).isEqualTo("Name of informe");
        assertThat(mark.getAccessibleText()).isEqualTo("Source: Name of informe");
    }

    @Test
    void backAndForwardGoThroughTheSelections(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.STATE));
        robot.interact(() -> model.select(DossiersByHand.NORTE));

        robot.clickOn("#detail-back");
        assertThat(text(".dossier-title")).isEqualTo("01");
        robot.clickOn("#detail-forward");
        assertThat(text(".dossier-title")).isEqualTo("norte");
        assertThat(pane.lookup("#detail-forward").isDisabled()).isTrue();
    }

    @Test
    void closingClearsTheSelection(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.STATE));
        robot.clickOn("#detail-close");

        assertThat(model.view().selection()).isEmpty();
        assertThat(text(".dossier-title")).isEqualTo("Country");
    }

    @Test
    void longListIsFoldedAndUnfoldsInBatches(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.REPORT));
        assertThat(pane.lookupAll(".link")).hasSize(6);

        fire(robot, ".show-more");
        assertThat(pane.lookupAll(".link")).hasSize(56);
        fire(robot, ".show-more");
        assertThat(pane.lookupAll(".link")).hasSize(DossiersByHand.CLAIMS);
        assertThat(pane.lookup(".show-more").isVisible()).isFalse();
    }

    @Test
    void anotherDateKeepsUnfoldedListsAndTheScrollPosition(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.REPORT));
        fire(robot, ".show-more");
        robot.interact(() -> scroll().setVvalue(0.5));
        robot.interact(() -> model.time().showDate(OPENING.plusYears(3)));

        assertThat(pane.lookupAll(".link")).hasSize(56);
        assertThat(scroll().getVvalue()).isEqualTo(0.5);
    }

    @Test
    void anotherSubjectStartsAtItsTop(FxRobot robot) {
        robot.interact(() -> scroll().setVvalue(1));
        robot.interact(() -> model.select(DossiersByHand.REPORT));
        WindowRobot.settle();

        assertThat(scroll().getVvalue()).isZero();
    }

    @Test
    void anotherDateChangesTextsAndNoNodes(FxRobot robot) {
        Node strip = pane.lookup(".strip");
        Node today = pane.lookup(".fact");
        robot.interact(() -> model.time().showDate(OPENING.plusYears(3)));

        assertThat(pane.lookup(".strip")).isSameAs(strip);
        assertThat(pane.lookup(".fact")).isSameAs(today);
        assertThat(((Label) today.lookup(".entry-text")).getText()).isEqualTo("2019-05-20");
    }

    @Test
    void lineInTheStripFollowsTheDate(FxRobot robot) {
        double before = pane.lookup(".now-line").getBoundsInParent().getCenterX();
        robot.interact(() -> model.time().showDate(OPENING.plusYears(3)));

        assertThat(pane.lookup(".now-line").getBoundsInParent().getCenterX())
                .isGreaterThan(before + 10);
    }

    @Test
    void rowOfTheStripSelectsAndIsReadAsText(FxRobot robot) {
        Node row = pane.lookup(".strip-row");
        assertThat(row.getAccessibleText()).contains("dominant: since May 2014");

        robot.interact(row::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(model.view().selection()).contains(DossiersByHand.NORTE);
    }

    @Test
    void barOfTheStripLeadsToItsDaysAndClaims(FxRobot robot) {
        Node row = pane.lookup(".strip-row");
        robot.clickOn(row.lookupAll(".stretch").stream().toList().getLast());
        List<MenuItem> items = menu(robot);
        assertThat(items.getFirst().getText()).isEqualTo("dominant: since May 2014");
        MenuItem claim = items.getLast();
        robot.interact(items.get(1)::fire);
        assertThat(model.view().date()).isEqualTo(LocalDate.of(2014, 5, 1));
        robot.interact(claim::fire);
        assertThat(model.view().selection()).contains(Subject.claim("c1"));
    }

    private static List<MenuItem> menu(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow()
                .getItems();
    }

    @Test
    void seriesOfTwoSourcesNeverShareAPlot() {
        List<String> plots =
                pane.lookupAll(".series-plot").stream().map(Node::getAccessibleText).toList();

        assertThat(plots)
                .containsExactly("Report – 2008: 1,100; 2009: 900; 2012: 40", "Paper – 2016: 20.5");
        assertThat(pane.lookupAll(".series-plot .bar")).hasSize(4);
    }

    @Test
    void switchingTheLanguageReadsTheDossierAnew(FxRobot robot) {
        robot.interact(() -> model.setLanguage(Language.ES));

        assertThat(text(".dossier-subtitle")).startsWith("al ");
        assertThat(text(".dossier-kind")).isEqualTo("País");
    }

    @Test
    void onlyTheNewestRequestIsReadWhileOneRuns(FxRobot robot) {
        Queue<Runnable> waiting = new ArrayDeque<>();
        DossiersByHand slow = new DossiersByHand();
        robot.interact(() -> openWith(slow, waiting::add));
        robot.interact(() -> model.time().showDate(OPENING.plusYears(1)));
        robot.interact(() -> model.time().showDate(OPENING.plusYears(2)));
        robot.interact(() -> model.time().showDate(OPENING.plusYears(3)));

        robot.interact(() -> waiting.remove().run());
        assertThat(text(".dossier-title")).isEmpty();
        robot.interact(() -> waiting.remove().run());

        assertThat(waiting).isEmpty();
        assertThat(slow.read())
                .extracting(DossierRequest::date)
                .containsExactly(OPENING, OPENING.plusYears(3));
        assertThat(text(".dossier-subtitle")).isEqualTo("as of 2019-05-20");
    }

    @Test
    void datesWaitForTheRestAndSubjectsDoNot(FxRobot robot) {
        Queue<Runnable> rests = new ArrayDeque<>();
        rest = rests::add;
        DossiersByHand read = new DossiersByHand();
        robot.interact(() -> openWith(read, Runnable::run));
        robot.interact(() -> model.time().showDate(OPENING.plusYears(1)));
        robot.interact(() -> model.time().showDate(OPENING.plusYears(2)));
        assertThat(text(".dossier-subtitle")).isEqualTo("as of 2016-05-20");

        robot.interact(() -> rests.remove().run());
        assertThat(text(".dossier-subtitle")).isEqualTo("as of 2018-05-20");
        robot.interact(() -> model.select(DossiersByHand.STATE));
        assertThat(text(".dossier-title")).isEqualTo("01");
        assertThat(read.read()).hasSize(3);
    }

    @Test
    void failureKeepsTheLastDossierUnderANotice(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.BROKEN));
        assertThat(text(".detail-notice")).contains("broken", "could not be read");
        assertThat(text(".dossier-title")).isEqualTo("Country");

        robot.interact(() -> model.select(DossiersByHand.STATE));
        assertThat(text(".detail-notice")).isEmpty();
    }

    @Test
    void theWayBackFromAFailureTakesItsNoticeAway(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.BROKEN));
        robot.interact(() -> model.clearSelection());
        assertThat(text(".detail-notice")).isEmpty();
        assertThat(text(".dossier-title")).isEqualTo("Country");
    }

    @Test
    void anErrorOfTheProgramIsToldAndTheNextDossierIsRead(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.ENDLESS));
        assertThat(text(".detail-notice")).contains("endless", "could not be read");

        robot.interact(() -> model.select(DossiersByHand.STATE));
        assertThat(text(".detail-notice")).isEmpty();
        assertThat(text(".dossier-title")).isEqualTo("01");
    }

    @Test
    void unknownSubjectIsSaidToBeUnknown(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.UNKNOWN));

        assertThat(text(".detail-notice")).contains("nothing under the key “unknown”");
    }

    @Test
    void contextMenuCopiesTheLineOrThePanel(FxRobot robot) {
        robot.clickOn("Cártel del Norte", MouseButton.SECONDARY).clickOn("Copy this line");
        robot.clickOn("Cártel del Norte", MouseButton.SECONDARY).clickOn("Copy the whole panel");

        assertThat(copied.getFirst()).startsWith("Cártel del Norte — dominante");
        assertThat(copied.getLast()).startsWith("Country\nas of").contains("Homicides");
    }

    @Test
    void nothingOfAnyDossierIsCutOff(FxRobot robot) {
        robot.interact(
                () ->
                        openWith(
                                DossierReader.of(
                                        new Dossiers(HISTORY), new Scenes(HISTORY).incidents()),
                                Runnable::run));
        for (Language language : Language.values()) {
            robot.interact(() -> model.setLanguage(language));
            for (Subject subject : subjects(HISTORY.atlas()).toList()) {
                robot.interact(() -> model.select(subject));
                assertThat(cutOff()).as("%s in %s", subject, language).isEmpty();
            }
        }
    }

    private static Stream<Subject> subjects(Atlas atlas) {
        var contents = atlas.contents();
        return Stream.of(
                        Stream.of(Subject.COUNTRY),
                        contents.states().stream().map(s -> Subject.state(s.code())),
                        contents.organizations().stream().map(o -> Subject.organization(o.id())),
                        contents.cities().stream().map(c -> Subject.city(c.id())),
                        contents.events().stream().map(e -> Subject.event(e.id())),
                        contents.claims().stream().map(c -> Subject.claim(c.id())),
                        contents.sources().stream().map(s -> Subject.source(s.id())))
                .flatMap(subjects -> subjects);
    }

    private List<String> cutOff() {
        WindowRobot.settle();
        return pane.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Labeled::isTextTruncated)
                .map(Labeled::getText)
                .toList();
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> ((Button) pane.lookup(button)).fire());
    }

    @Test
    void backAndForwardFindTheirPlaceAgain(FxRobot robot) {
        robot.interact(() -> model.select(DossiersByHand.STATE));
        robot.interact(() -> scroll().setVvalue(0.5));
        robot.interact(() -> model.select(DossiersByHand.REPORT));
        robot.interact(() -> model.selectPrevious());
        assertThat(scroll().getVvalue()).isCloseTo(0.5, within(0.01));
        robot.interact(() -> model.selectNext());
        assertThat(scroll().getVvalue()).isZero();
    }

    private ScrollPane scroll() {
        return (ScrollPane) pane.lookup(".scroll-pane");
    }

    private String text(String selector) {
        WindowRobot.settle();
        return ((Label) pane.lookup(selector)).getText();
    }
}
