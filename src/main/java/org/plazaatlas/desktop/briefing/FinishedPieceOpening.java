package org.plazaatlas.desktop.briefing;

import javafx.scene.control.Button;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.PlateChoices;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.language.Text;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Opens finished files as the views that they carry. It shows the first view, gives the design of
 * the plate to the composer, offers to save all views, and says what has changed in the atlas
 * since. For the FX thread only.
 */
public final class FinishedPieceOpening {

    private final AtlasModel model;
    private final SavedViewsModel views;
    private final Composer composer;
    private final Executor reading;
    private final LiveWords words;

    /**
     * @param reading reads the files: a deck may take seconds
     */
    public FinishedPieceOpening(
            AtlasModel model, SavedViewsModel views, Composer composer, Executor reading) {
        this.model = model;
        this.views = views;
        this.composer = composer;
        this.reading = reading;
        words = new LiveWords(FinishedPieceOpening.class, model.languageProperty());
    }

    /**
     * Opens a file; views of a JSON file are added to the saved ones, as from their drawer. A file
     * that cannot be read is reported in a notice.
     */
    public void open(Path file) {
        if (nameOf(file).endsWith(".json")) {
            takeViews(file);
            return;
        }
        new BackgroundJob<>(
                        file, _ -> EmbeddedViewsReader.read(file), new Shown(file), FxThread::run)
                .start(reading);
    }

    /** Adds the views of a JSON file to the saved ones. */
    private void takeViews(Path file) {
        new BackgroundJob<>(file, _ -> ViewFile.read(file), new Taken(file), FxThread::run)
                .start(reading);
    }

    /** Adds what was read from a file of views. */
    private final class Taken implements BackgroundJob.Observer<ViewFile.Reading> {

        private final Path file;

        Taken(Path file) {
            this.file = file;
        }

        @Override
        public void done(ViewFile.Reading read) {
            views.take(file, read);
        }

        @Override
        public void failed(Throwable cause) {
            tellUnread(cause);
        }
    }

    /** Shows what was read from a file. */
    private final class Shown implements BackgroundJob.Observer<EmbeddedViewsReader.Reading> {

        private final Path file;

        Shown(Path file) {
            this.file = file;
        }

        @Override
        public void done(EmbeddedViewsReader.Reading carried) {
            show(file, carried);
        }

        @Override
        public void failed(Throwable cause) {
            tellUnread(cause);
        }
    }

    private void tellUnread(Throwable cause) {
        String reason = FileReason.of(cause).in(words.now().language());
        tell(words.now().get("notOpened"), List.of(reason), List.of());
    }

    private void show(Path file, EmbeddedViewsReader.Reading carried) {
        if (carried.views().isEmpty()) {
            tell(words.now().get("notOpened"), problems(carried), List.of());
            return;
        }
        Before before =
                new Before(
                        new SavedView(
                                "-", "", model.view(), model.maps().arrangementProperty().get()),
                        composer.choices());
        List<Text> missing = views.visit(carried.views().getFirst());
        composeAs(carried.views().getFirst().view());
        List<String> lines = new ArrayList<>();
        carried.design().ifPresent(design -> takeOver(design, file, lines));
        lines.addAll(problems(carried));
        add(lines, missing);
        carried.atlas().ifPresent(then -> add(lines, differences(then)));
        int count = carried.views().size();
        tell(words.now().get("opened", file.getFileName(), count), lines, actions(carried, before));
    }

    /** Lets the composer keep language and theme of the piece; the window keeps its own. */
    private void composeAs(View inFile) {
        View here = model.view();
        if (inFile.language() != here.language() || inFile.theme() != here.theme()) {
            composer.compose(
                    here.withLanguage(inFile.language()).withTheme(inFile.theme()),
                    model.maps().arrangementProperty().get());
        } else {
            composer.followWindow();
        }
    }

    /** What was shown and composed before, for undo. */
    private record Before(SavedView shown, PlateChoices composed) {}

    /** In the language of the window, which the opened view may just have changed. */
    private List<String> problems(EmbeddedViewsReader.Reading carried) {
        return carried.problems().stream().map(p -> p.in(model.view().language())).toList();
    }

    /** Lets the composer make the same plate in the same format. */
    private void takeOver(PlateDesign design, Path file, List<String> lines) {
        PlateChoices before = composer.choices();
        composer.choose(before.of(design, format(file).orElse(before.format())));
        lines.add(words.now().get("takenOver"));
        Page page = composer.choices().size().page();
        if (!page.equals(design.paper())) {
            lines.add(words.now().get("otherPage", measures(design.paper()), measures(page)));
        }
    }

    private String measures(Page page) {
        return words.now()
                .get(
                        "pixels",
                        Integer.toString(page.widthPixels()),
                        Integer.toString(page.heightPixels()),
                        page.dpi());
    }

    private static Optional<OutputFormat> format(Path file) {
        String name = nameOf(file);
        return Arrays.stream(OutputFormat.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }

    /** In lower case, for comparing endings. */
    private static String nameOf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private List<Text> differences(AtlasFingerprint then) {
        return then.differences(AtlasFingerprint.of(model.atlas()));
    }

    private void add(List<String> lines, List<Text> texts) {
        texts.forEach(text -> lines.add(text.in(model.view().language())));
    }

    private void tell(String first, List<String> rest, List<Button> actions) {
        String text = rest.isEmpty() ? first : first + "\n" + String.join("\n", rest);
        composer.messages().say(text, actions.toArray(Button[]::new));
    }

    private List<Button> actions(EmbeddedViewsReader.Reading carried, Before before) {
        List<Button> actions = new ArrayList<>();
        if (carried.design().isPresent() && !composer.isOpen()) {
            actions.add(action("composeOpened", composer::show));
        }
        View inFile = carried.views().getFirst().view();
        boolean looksElse =
                inFile.language() != model.view().language()
                        || inFile.theme() != model.view().theme();
        if (looksElse) {
            actions.add(action("asInFile", () -> lookAs(inFile)));
        }
        List<SavedView> all = carried.views();
        actions.add(closing("keepViews", () -> views.keepAll(all), all.size()));
        boolean changed = !before.composed().equals(composer.choices());
        if (changed && before.composed().areOwn()) {
            actions.add(closing("undoOpening", () -> undo(before)));
        }
        return actions;
    }

    /** Changes language and theme of the window to those of a piece, to make it again as it was. */
    private void lookAs(View inFile) {
        model.setLanguage(inFile.language());
        model.setTheme(inFile.theme());
    }

    private void undo(Before before) {
        views.visit(before.shown());
        composer.followWindow();
        composer.choose(before.composed());
    }

    /** A button that also closes the notice. */
    private Button closing(String key, Runnable effect, Object... arguments) {
        return action(
                key,
                () -> {
                    composer.messages().takeBack();
                    effect.run();
                },
                arguments);
    }

    private Button action(String key, Runnable effect, Object... arguments) {
        Button button = new Button(words.now().get(key, arguments));
        button.setId(key);
        button.setOnAction(_ -> effect.run());
        return button;
    }
}
