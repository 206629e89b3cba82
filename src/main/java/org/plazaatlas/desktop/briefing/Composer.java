package org.plazaatlas.desktop.briefing;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plazaatlas.briefing.OutputFormat;
import org.plazaatlas.briefing.note.BriefingNote;
import org.plazaatlas.briefing.series.FileNames;
import org.plazaatlas.briefing.series.Work;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.PagePreset;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.LiveWords;
import org.plazaatlas.desktop.LookAndFeel;
import org.plazaatlas.desktop.MessageDialogs;
import org.plazaatlas.desktop.Notices;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The window of the plate composer; it stands beside the main window and takes nothing from it. For
 * the FX thread only.
 */
public final class Composer implements ComposerPane.Commands {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 880;
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Surroundings around;
    private final Stage owner;
    private final PlateDraft draft;
    private final LiveWords words;
    private final Notices notices = new Notices();
    private final Notices ownersNotices;
    private final Writing writing;
    private Stage stage;
    private ComposerPane pane;

    /**
     * @param owner the main window
     * @param ownersNotices tell what happens while the composer is closed
     * @param remembered from the last run
     */
    public Composer(
            Surroundings around, Stage owner, Notices ownersNotices, PlateSettings remembered) {
        this.ownersNotices = ownersNotices;
        this.around = around;
        this.owner = owner;
        draft = new PlateDraft(remembered);
        words = new LiveWords(Composer.class, around.model().languageProperty());
        writing = new Writing(around.writing(), words, around.model().languageProperty());
    }

    /** What is to be remembered for the next run. */
    public PlateSettings settings() {
        return draft.settings();
    }

    /** Opens the composer, or fetches it to the front. */
    public void show() {
        if (stage == null) {
            make();
        }
        stage.show();
        stage.toFront();
        pane.ask();
        pane.focusTitle();
    }

    private void make() {
        stage = new Stage();
        stage.initOwner(owner);
        stage.titleProperty().bind(words.text("composer"));
        stage.getIcons().setAll(owner.getIcons());
        pane = new ComposerPane(around, draft, words, writing, this);
        Scene scene = new Scene(new StackPane(pane, notices));
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(Composer.class.getResource("composer.css"))
                                .toExternalForm());
        around.model().themeProperty().subscribe(theme -> LookAndFeel.apply(theme, scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        stage.setScene(scene);
        stage.setMinWidth(820);
        stage.setMinHeight(520);
        place(Screen.getPrimary().getVisualBounds());
        stage.renderScaleXProperty().subscribe(_ -> pane.ask());
        findPrinter();
    }

    private void place(Rectangle2D screen) {
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }

    private void findPrinter() {
        around.writing()
                .execute(
                        () -> {
                            boolean possible = Printing.isPossible();
                            Platform.runLater(() -> pane.allowPrinting(possible));
                        });
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (EXPORT.match(event)) {
            export();
            event.consume();
        }
    }

    /** Closes the window; what is being written goes on. */
    @Override
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    /** Ends all that goes on, since the atlas is closed. */
    public void rest() {
        writing.cancel();
        close();
    }

    @Override
    public void export() {
        save(plate(draft.design()));
    }

    /**
     * Saves what the main window shows as the last plate was, without opening the composer. Title
     * and subtitle were those of that plate.
     */
    public void exportAgain() {
        save(plate(draft.design().withTitle(Optional.empty()).withSubtitle(Optional.empty())));
    }

    /** Whether there is a briefing note of what is selected: of states and organizations. */
    public static boolean hasNote(Optional<Subject> selection) {
        return selection
                .map(Subject::kind)
                .filter(kind -> kind == Subject.Kind.STATE || kind == Subject.Kind.ORGANIZATION)
                .isPresent();
    }

    /** Saves the briefing note of what is selected in the main window; nothing if it has none. */
    public void writeNote() {
        View view = around.model().view();
        view.selection().filter(s -> hasNote(Optional.of(s))).ifPresent(s -> writeNote(s, view));
    }

    private void writeNote(Subject subject, View view) {
        BriefingNote note = new BriefingNote(around.model().history());
        around.dialogs()
                .chooseOutputFile(noteName(subject, view), "pdf", draft.settings().lastFolder())
                .ifPresent(
                        file ->
                                write(
                                        file,
                                        _ -> note.write(subject, view, draft.handling(), file)));
    }

    private String noteName(Subject subject, View view) {
        Atlas atlas = around.model().atlas();
        View there =
                subject.kind() == Subject.Kind.STATE
                        ? Extent.ofState(atlas, subject.id()).map(view::withExtent).orElse(view)
                        : view;
        FileNames names = new FileNames(atlas, PagePreset.A4_PORTRAIT_150.page());
        return words.now().get("noteName", names.of(there)) + ".pdf";
    }

    private PlateExport plate(PlateDesign design) {
        AtlasModel model = around.model();
        return PlateExport.of(
                model.history(), model.view(), model.arrangementProperty().get(), design);
    }

    private void save(PlateExport plate) {
        OutputFormat format = draft.format.get();
        around.dialogs()
                .chooseOutputFile(
                        plate.fileName(format), format.extension(), draft.settings().lastFolder())
                .ifPresent(file -> write(file, plate.writing(format, file)));
    }

    @Override
    public void make(SeriesPlan plan, SeriesMaking making) {
        Optional<Path> last = draft.settings().lastFolder();
        Optional<Path> chosen =
                plan.order()
                        .form()
                        .ending()
                        .map(
                                ending ->
                                        around.dialogs()
                                                .chooseOutputFile(plan.fileName(), ending, last))
                        .orElseGet(
                                () ->
                                        around.dialogs()
                                                .chooseFolder(last)
                                                .map(in -> in.resolve(plan.fileName())));
        chosen.ifPresent(target -> write(target, making.work(plan, target)));
    }

    private void write(Path target, Work work) {
        draft.savedIn(target.toAbsolutePath().getParent());
        writing.run(
                target.getFileName().toString(),
                work,
                () -> tellSaved(target),
                problem -> tellFailed(target, problem));
    }

    private void tellSaved(Path target) {
        Button open = new Button(words.now().get("openFolder"));
        open.setOnAction(_ -> around.dialogs().openFolder(target.toAbsolutePath().getParent()));
        notices().show(words.now().get("saved", target), open);
    }

    private void tellFailed(Path target, String problem) {
        new MessageDialogs(isOpen() ? stage : owner)
                .showError(
                        words.now(),
                        words.now().get("notSaved"),
                        words.now().get("notSavedBecause", target, problem));
    }

    @Override
    public void tell(String problem) {
        notices().show(problem);
    }

    private boolean isOpen() {
        return stage != null && stage.isShowing();
    }

    private Notices notices() {
        return isOpen() ? notices : ownersNotices;
    }

    @Override
    public void copy() {
        PlateExport plate = plate(draft.design());
        AtomicReference<Image> image = new AtomicReference<>();
        writing.run(
                words.now().get("clipboard"),
                _ -> image.set(PixelImage.of(plate.sheet().image())),
                () -> putOnClipboard(image.get()),
                this::tell);
    }

    private void putOnClipboard(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
        tell(words.now().get("copied"));
    }

    @Override
    public void print() {
        PlateExport plate = plate(draft.design());
        Printing.ask(stage)
                .ifPresent(
                        printing ->
                                writing.run(
                                        words.now().get("printer"),
                                        _ -> printing.print(PixelImage.of(plate.sheet().image())),
                                        () -> tell(words.now().get("printed")),
                                        this::tell));
    }
}
