package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.briefing.checks.PictureChecks;
import org.plazaatlas.briefing.checks.PictureFinding;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.WindowWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;

import java.util.List;

/**
 * The composer: on the left the preview of the whole plate, on the right its form, below the
 * commands. It composes what the main window shows at the moment and follows every change there.
 */
final class ComposerPane extends BorderPane {

    private final AtlasModel model;
    private final OpenedAtlas opened;
    private final PlateDraft draft;
    private final LiveWords words;
    private final NewestOnly<PreviewQuestion, PlatePreview> previews;
    private final NewestOnly<Plate, List<PictureFinding>> findings;
    private final ObjectProperty<ColourVision> vision =
            new SimpleObjectProperty<>(ColourVision.NORMAL);
    private final PreviewPane preview;
    private final WordsSection wording;
    private final SeriesSection series;
    private final StackPane printPlace = new StackPane();
    private final Button print;

    ComposerPane(
            ComposerServices services,
            PlateDraft draft,
            LiveWords words,
            ExportProgress writing,
            Commands commands) {
        this.draft = draft;
        this.words = words;
        model = services.model();
        opened = services.opened();
        PreviewWork work = new PreviewWork(opened.history(), opened.scenes());
        previews = services.background().answering((question, _) -> work.answer(question));
        PictureChecks checks = new PictureChecks(opened.history(), opened.dossiers());
        findings = services.background().answering((plate, _) -> checks.of(plate));
        preview = new PreviewPane(previews, words);
        wording = new WordsSection(draft, words);
        SeriesMaking making = new SeriesMaking(opened.history(), opened.scenes());
        series =
                new SeriesSection(
                        services, draft, words, making, plan -> commands.make(plan, making));
        print = button("print", commands::print);
        getStyleClass().add("composer");
        setCenter(new VBox(grown(preview), visions()));
        setRight(tabs(services, commands));
        setBottom(buttons(writing, commands));
        follow();
    }

    /** The commands that need the window of the composer. */
    interface Commands {

        void export();

        void copy();

        void print();

        void make(SeriesPlan plan, SeriesMaking making);

        void close();

        /** Says why a file of the user can't be used. */
        void tell(String problem);
    }

    private static PreviewPane grown(PreviewPane pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /** Ends the simulation of a colour vision, which is meant for the plate it was chosen for. */
    void seeNormally() {
        vision.set(ColourVision.NORMAL);
    }

    private HBox visions() {
        ObservableValue<Language> language = model.languageProperty();
        NamedChoice<ColourVision> choice =
                new NamedChoice<>(
                        "plateVision",
                        List.of(ColourVision.values()),
                        vision,
                        language,
                        (seen, now) -> WindowWords.in(now).of(seen));
        Label label = new Label();
        label.setMnemonicParsing(true);
        label.setLabelFor(choice);
        label.textProperty().bind(words.text("seenBy"));
        label.setMinWidth(USE_PREF_SIZE);
        choice.accessibleTextProperty().bind(label.textProperty().map(t -> t.replace("_", "")));
        HBox line = new HBox(label, choice);
        line.getStyleClass().add("vision-line");
        return line;
    }

    private TabPane tabs(ComposerServices services, Commands commands) {
        ObservableValue<Language> language = model.languageProperty();
        VBox plate =
                new VBox(
                        new PageSection(draft, words, language),
                        wording,
                        new PartsSection(
                                draft, words, language, services.dialogs(), commands::tell));
        Tab many = tab("seriesTab", words.text("tabSeries"), new VBox(series));
        FindingList remarks = new FindingList(findings, words, language);
        TabPane tabs =
                new TabPane(
                        tab("plateTab", words.text("tabPlate"), plate),
                        tab("checksTab", remarks.countProperty(), new VBox(remarks)),
                        many);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("composer-form");
        many.selectedProperty().subscribe(this::followSeries);
        return tabs;
    }

    private boolean seriesFollows;

    /** The pages of a series are counted only once its tab is opened: counting takes time. */
    private void followSeries(boolean shown) {
        if (shown && !seriesFollows) {
            seriesFollows = true;
            series.follow();
        }
    }

    private static Tab tab(String id, ObservableValue<String> name, VBox form) {
        form.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Tab tab = new Tab();
        tab.setId(id);
        tab.textProperty().bind(name);
        tab.setContent(scroll);
        return tab;
    }

    private HBox buttons(ExportProgress writing, Commands commands) {
        Button export = button("export", commands::export);
        export.getStyleClass().add("accent");
        printPlace.getChildren().setAll(print);
        print.setDisable(true);
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox line =
                new HBox(
                        button("copy", commands::copy),
                        printPlace,
                        writing,
                        button("close", commands::close),
                        export);
        line.getStyleClass().add("composer-buttons");
        return line;
    }

    private Button button(String key, Runnable effect) {
        Button button = new Button();
        button.setId("plate-" + key);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(words.text(key));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /**
     * The reason why printing is disabled stands on the parent: JavaFX shows no tooltip of a
     * disabled button.
     */
    void allowPrinting(boolean possible) {
        print.setDisable(!possible);
        if (!possible) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(words.text("noPrinter"));
            Tooltip.install(printPlace, tooltip);
            print.accessibleHelpProperty().bind(words.text("noPrinter"));
        }
    }

    private void follow() {
        model.viewProperty().subscribe(_ -> ask());
        model.maps().arrangementProperty().subscribe(_ -> ask());
        draft.designProperty().subscribe(_ -> ask());
        vision.subscribe(_ -> ask());
        preview.layoutBoundsProperty().subscribe(_ -> ask());
        previews.answerProperty().subscribe(this::look);
    }

    private void look(NewestOnly.Answer<PreviewQuestion, PlatePreview> answer) {
        if (answer != null) {
            Plate plate = answer.value().plate();
            wording.suggest(answer.value().suggested());
            findings.ask(plate);
        }
    }

    private boolean isShown() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    /**
     * Requests a preview of the plate as it is now; nothing is painted while the composer is
     * hidden.
     */
    void ask() {
        if (isShown() && preview.roomWidth() >= 1 && preview.roomHeight() >= 1) {
            preview.setRenderScale(getScene().getWindow().getRenderScaleX());
            previews.ask(
                    new PreviewQuestion(
                            model.view(),
                            model.maps().arrangementProperty().get(),
                            draft.design(),
                            preview.roomWidth(),
                            preview.roomHeight(),
                            vision.get()));
        }
    }

    void focusTitle() {
        wording.focusTitle();
    }
}
