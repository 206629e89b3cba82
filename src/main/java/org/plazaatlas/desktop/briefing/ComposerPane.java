package org.plazaatlas.desktop.briefing;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.plazaatlas.briefing.checks.PictureChecks;
import org.plazaatlas.briefing.checks.PictureFinding;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.ComposedPiece;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.NewestOnly;

import java.util.List;

/**
 * The composer: on the left the preview of the whole plate, as it will be exported, on the right
 * its form, below the commands.
 */
final class ComposerPane extends BorderPane {

    private final ComposedPiece piece;
    private final LiveWords words;
    private final NewestOnly<PreviewQuestion, PlatePreview> previews;
    private final NewestOnly<Plate, List<PictureFinding>> findings;
    private final PreviewPane preview;
    private final ComposerForm form;
    private final StackPane printPlace = new StackPane();
    private final Button print;

    ComposerPane(
            ComposerServices services,
            ComposedPiece piece,
            LiveWords words,
            ExportProgress writing,
            ComposerCommands commands) {
        this.piece = piece;
        this.words = words;
        OpenedAtlas opened = services.opened();
        PreviewWork work = new PreviewWork(opened.history(), opened.scenes());
        previews = services.background().answering((question, _) -> work.answer(question));
        PictureChecks checks = new PictureChecks(opened.history(), opened.dossiers());
        findings = services.background().answering((plate, _) -> checks.of(plate));
        preview = new PreviewPane(previews, words);
        form = new ComposerForm(services, piece, words, previews, findings, commands);
        print = button("print", commands::print);
        getStyleClass().add("composer");
        setCenter(preview);
        setRight(form);
        setBottom(buttons(writing, commands));
        follow();
    }

    private HBox buttons(ExportProgress writing, ComposerCommands commands) {
        Button export = button("export", commands::export);
        export.getStyleClass().add("accent");
        printPlace.getChildren().setAll(print);
        print.setDisable(true);
        HBox.setHgrow(writing, Priority.ALWAYS);
        StepButtons steps = new StepButtons(piece.history(), words);
        addEventFilter(KeyEvent.KEY_PRESSED, steps::press);
        HBox line =
                new HBox(
                        steps,
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
        piece.view().shownProperty().subscribe(_ -> ask());
        piece.draft().designProperty().subscribe(_ -> ask());
        preview.layoutBoundsProperty().subscribe(_ -> ask());
        previews.answerProperty().subscribe(this::look);
    }

    private void look(NewestOnly.Answer<PreviewQuestion, PlatePreview> answer) {
        if (answer != null) {
            Plate plate = answer.value().plate();
            form.suggest(answer.value().plate().suggested());
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
                            piece.view().view(),
                            piece.view().maps(),
                            piece.draft().design(),
                            preview.roomWidth(),
                            preview.roomHeight()));
        }
    }

    void focusTitle() {
        form.focusTitle();
    }
}
