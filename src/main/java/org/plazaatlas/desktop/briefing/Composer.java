package org.plazaatlas.desktop.briefing;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.piece.ComposedPiece;
import org.plazaatlas.desktop.piece.ComposedView;
import org.plazaatlas.desktop.piece.ComposedView.OwnView;
import org.plazaatlas.desktop.piece.PlateChoices;
import org.plazaatlas.desktop.piece.PlateDraft;
import org.plazaatlas.desktop.piece.PlateSettings;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.View;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The window of the plate composer. It stands beside the main window and leaves it usable: a piece
 * follows what that shows until it is given a view of its own. For the FX thread only.
 */
public final class Composer implements ComposerCommands {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 880;
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ComposerServices services;
    private final Stage owner;
    private final ComposedPiece piece;
    private final PlateDraft draft;
    private final LiveWords words;
    private final Notices notices = new Notices();
    private final ExportProgress writing;
    private final ComposerMessages messages;
    private final PlateSaving saving;
    private final PageHandover handover;
    private Optional<Consumer<Path>> opening = Optional.empty();

    /** What was selected in the window when the subject of the piece was chosen. */
    private Optional<Subject> selected = Optional.empty();

    private Stage stage;
    private ComposerPane pane;

    /**
     * @param owner the main window
     * @param ownersNotices show what happens while the composer is closed
     * @param remembered the settings of the last run
     */
    public Composer(
            ComposerServices services,
            Stage owner,
            Notices ownersNotices,
            PlateSettings remembered) {
        this.services = services;
        this.owner = owner;
        piece = ComposedPiece.of(services.model(), remembered);
        draft = piece.draft();
        words = new LiveWords(Composer.class, services.model().languageProperty());
        writing =
                new ExportProgress(services.writing(), words, services.model().languageProperty());
        messages =
                new ComposerMessages(
                        words,
                        services.dialogs(),
                        () -> isOpen() ? stage : owner,
                        () -> isOpen() ? notices : ownersNotices);
        saving = new PlateSaving(services, draft, words, writing, messages);
        handover =
                new PageHandover(
                        services.printers(), services.printing(), words, writing, messages);
    }

    /** The settings to keep for the next run. */
    public PlateSettings settings() {
        return draft.settings();
    }

    /** Lets finished files be dropped on the composer too. */
    public void openDrops(Consumer<Path> opener) {
        opening = Optional.of(opener);
    }

    ComposerMessages messages() {
        return messages;
    }

    /** Everything chosen for the plate. */
    PlateChoices choices() {
        return draft.choices();
    }

    /** Gives the piece a view of its own, whatever the window shows. */
    void compose(View view, Arrangement maps) {
        piece.history().together(() -> piece.view().take(Optional.of(new OwnView(view, maps))));
    }

    /** Lets the piece follow the window again. */
    void followWindow() {
        piece.view().take(Optional.empty());
    }

    /** Replaces all choices, whether the composer is open or not. */
    void choose(PlateChoices choices) {
        selected = services.model().view().selection();
        piece.history().together(() -> draft.choose(choices));
    }

    /**
     * Opens the composer, or brings it to the front. Its window is made on the first call, so that
     * a start of the program that composes nothing does not pay for it.
     */
    public void show() {
        if (stage == null) {
            make();
        }
        if (!stage.isShowing()) {
            piece.view().beginAnew();
            suggestSubject();
        }
        stage.show();
        stage.toFront();
        findPrinters();
        pane.ask();
        pane.focusTitle();
    }

    /** A piece is about what was selected in the window since the last one. */
    private void suggestSubject() {
        Optional<Subject> now = services.model().view().selection();
        if (!now.equals(selected)) {
            selected = now;
            MapMessage message = draft.message.get();
            piece.history()
                    .silently(
                            () ->
                                    draft.message.set(
                                            message.withSubject(now.flatMap(SubjectChoice::of))));
        }
    }

    private void make() {
        stage = new Stage();
        stage.initOwner(owner);
        stage.titleProperty().bind(words.text("composer"));
        stage.getIcons().setAll(owner.getIcons());
        pane = new ComposerPane(services, piece, words, writing, this);
        pane.setCenter(new StackPane(pane.getCenter(), notices));
        Scene scene = new Scene(pane);
        scene.getStylesheets()
                .add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/briefing/composer.css"));
        services.model().themeProperty().subscribe(theme -> LookAndFeel.apply(theme, scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        FileDrops.listen(scene, () -> opening.map(one -> files -> files.forEach(one)));
        stage.setScene(scene);
        stage.setMinWidth(820);
        stage.setMinHeight(520);
        place(Screen.getPrimary().getVisualBounds());
        stage.renderScaleXProperty().subscribe(_ -> pane.ask());
    }

    private void place(Rectangle2D screen) {
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }

    /** Asked each time the composer opens, since a printer may have been plugged in. */
    private void findPrinters() {
        handover.findPrinters(() -> pane.allowPrinting(handover.hasPrinter()));
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

    /** Closes the window; a running export goes on and reports to the main window. */
    @Override
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    /** Whether something is being written. */
    public boolean isWriting() {
        return writing.isBusy();
    }

    /**
     * How a composer is left.
     *
     * @param own the view of the piece; empty if it follows the window
     * @param open whether its window is there
     */
    public record Left(PlateChoices choices, Optional<OwnView> own, boolean open) {}

    /** How it is left, to go on with another one for the same atlas. */
    public Left left() {
        return new Left(choices(), piece.view().ownProperty().get(), isOpen());
    }

    /** Goes on where another composer was left; the window that has the focus keeps it. */
    public void goOnFrom(Left left) {
        piece.history()
                .silently(
                        () -> {
                            draft.choose(left.choices());
                            piece.view().take(left.own());
                        });
        selected = services.model().view().selection();
        if (left.open()) {
            boolean inMain = owner.isFocused();
            show();
            if (inMain) {
                owner.requestFocus();
            }
        }
    }

    /** Cancels exports and closes the window, because the atlas is being closed. */
    public void stop() {
        writing.cancel();
        close();
    }

    @Override
    public void export() {
        saving.save(plate());
    }

    /**
     * Saves what the main window shows with the settings of the last plate, without opening the
     * composer. Title, subtitle and subject are suggested anew, because the old ones were about
     * another view.
     */
    public void exportAgain() {
        PlateDesign last = draft.design();
        Optional<MapSubject> subject =
                services.model().view().selection().flatMap(SubjectChoice::of);
        saving.save(
                ofWindow(
                        last.withTitle(Optional.empty())
                                .withSubtitle(Optional.empty())
                                .withMessage(last.message().withSubject(subject))));
    }

    /** Whether a briefing note can be written about the selection: a state or an organization. */
    public static boolean hasNote(Optional<Subject> selection) {
        return selection.filter(PlateSaving::hasNote).isPresent();
    }

    /** Saves the briefing note of the selection of the main window; does nothing if it has none. */
    public void writeNote() {
        saving.writeNote();
    }

    @Override
    public void make(SeriesPlan plan, SeriesMaking making) {
        saving.make(plan, making);
    }

    @Override
    public void copy() {
        handover.copy(plate());
    }

    @Override
    public void print() {
        handover.print(plate(), stage);
    }

    @Override
    public void tell(String problem) {
        messages.say(problem);
    }

    private PlateExport plate() {
        ComposedView view = piece.view();
        return PlateExport.of(services.model().history(), view.view(), view.maps(), draft.design());
    }

    private PlateExport ofWindow(PlateDesign design) {
        AtlasModel model = services.model();
        return PlateExport.of(
                model.history(), model.view(), model.maps().arrangementProperty().get(), design);
    }

    boolean isOpen() {
        return stage != null && stage.isShowing();
    }
}
