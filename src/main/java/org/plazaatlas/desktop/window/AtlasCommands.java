package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableValue;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.briefing.data.LayerFeatures;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.reading.ReadingPage;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.lesson.editor.LessonDesk;
import org.plazaatlas.desktop.map.MapReadingView;
import org.plazaatlas.desktop.ownrecords.OwnRecordsDesk;
import org.plazaatlas.desktop.present.Presenter;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.workspace.NotesDialog;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.opening.ShapefileParts;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.lesson.handout.HandOuts;
import org.plazaatlas.lesson.quiz.QuizLesson;
import org.plazaatlas.lesson.quiz.QuizRequest;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The commands of the window while an atlas is open. For the FX thread only. */
final class AtlasCommands implements WindowCommands {

    private final WindowContext context;
    private final AtlasModel model;
    private final PanelState panels;
    private final SavedViewsModel views;
    private final Composer composer;
    private final LessonsModel lessons;
    private final LessonDesk desk;
    private final Presenter presenter;
    private final Consumer<List<Path>> opening;
    private final Runnable addLayers;
    private final FeatureTables features;
    private final OwnRecordsDesk own;
    private final Consumer<Path> openAtlas;
    private final Runnable quit;

    AtlasCommands(
            WindowContext context,
            AtlasModel model,
            PanelState panels,
            SavedViewsModel views,
            Composer composer,
            LessonsModel lessons,
            LessonDesk desk,
            Presenter presenter,
            Consumer<List<Path>> opening,
            Runnable addLayers,
            FeatureTables features,
            OwnRecordsDesk own,
            Consumer<Path> openAtlas,
            Runnable quit) {
        this.context = context;
        this.model = model;
        this.panels = panels;
        this.views = views;
        this.composer = composer;
        this.lessons = lessons;
        this.desk = desk;
        this.presenter = presenter;
        this.opening = opening;
        this.addLayers = addLayers;
        this.features = features;
        this.own = own;
        this.openAtlas = openAtlas;
        this.quit = quit;
    }

    private Words words() {
        return Words.of(AtlasCommands.class, model.view().language());
    }

    private Dialogs choosers() {
        return context.services().dialogs();
    }

    private BackgroundSaving saving() {
        return new BackgroundSaving(
                context.services(), context.notices(), context.dialogs(), words());
    }

    @Override
    public void chooseAtlas() {
        choosers().chooseAtlasFolder().ifPresent(openAtlas);
    }

    @Override
    public void composePlate() {
        composer.show();
    }

    @Override
    public void exportAgain() {
        composer.exportAgain();
    }

    @Override
    public void writeNote() {
        composer.writeNote();
    }

    @Override
    public void openFiles() {
        opening.accept(choosers().chooseFilesToOpen());
    }

    @Override
    public List<Path> chooseLayerFiles() {
        return ShapefileParts.whole(choosers().chooseLayerFiles());
    }

    @Override
    public void addLayers() {
        addLayers.run();
    }

    @Override
    public void saveTable(DataTable table) {
        dataSaving().save(table);
    }

    @Override
    public void saveFeatures(LayerFeatures its) {
        dataSaving().save(its);
    }

    @Override
    public void saveMapData() {
        dataSaving().saveMap();
    }

    private DataSaving dataSaving() {
        return new DataSaving(choosers(), saving(), features, model.view());
    }

    @Override
    public void saveView() {
        views.saveShown();
        if (panels.shownProperty().get()) {
            panels.drawerProperty().set(Drawer.VIEWS);
            views.editLast();
        } else {
            views.tellSaved();
        }
    }

    @Override
    public void exportViews() {
        List<SavedView> saved = views.all();
        choosers()
                .chooseViewsFile("plaza-atlas_views.json")
                .map(file -> BackgroundSaving.withEnding(file, ".json"))
                .ifPresent(file -> saving().save(file, to -> ViewFile.write(to, saved)));
    }

    @Override
    public void importViews() {
        choosers().chooseViewsToTake().map(List::of).ifPresent(opening);
    }

    @Override
    public void present() {
        desk.place()
                .or(() -> lessons.placeProperty().get())
                .ifPresentOrElse(place -> presenter.present(place), this::presentViews);
    }

    @Override
    public void present(Lesson lesson) {
        presenter.present(lesson);
    }

    @Override
    public void presentViews() {
        List<SavedView> saved = views.all();
        presenter.present(saved.isEmpty() ? List.of(shown()) : saved);
    }

    /** What the window shows, as a view that could be saved. */
    private SavedView shown() {
        return new SavedView(
                model.atlas().contents().title().in(model.view().language()),
                "",
                model.view(),
                model.maps().arrangementProperty().get());
    }

    @Override
    public void openLesson() {
        choosers().chooseLesson().map(List::of).ifPresent(opening);
    }

    @Override
    public void newLesson() {
        showLessons();
        desk.startNew();
    }

    @Override
    public void addPresentView() {
        showLessons();
        desk.addPresentView();
    }

    @Override
    public void edit(Lesson lesson) {
        lessons.fileOf(lesson).ifPresentOrElse(desk::open, () -> desk.editCopy(lesson));
    }

    private void showLessons() {
        panels.shownProperty().set(true);
        panels.drawerProperty().set(Drawer.LESSONS);
    }

    @Override
    public void saveHandOut(Lesson lesson, HandOut handOut) {
        Language language = model.view().language();
        choosers()
                .chooseOutputFile(
                        handOut.fileName(lesson, language),
                        handOut.format().extension(),
                        Optional.empty())
                .ifPresent(
                        file ->
                                saving().save(
                                                file,
                                                to ->
                                                        new HandOuts(model.history())
                                                                .write(
                                                                        lesson, language, handOut,
                                                                        to)));
    }

    @Override
    public WorkspaceDesk workspaces() {
        return context.workspaces();
    }

    @Override
    public void showNotes() {
        NotesDialog.show(
                context.workspaces().model(),
                context.stage(),
                Words.of(NotesDialog.class, model.view().language()));
    }

    @Override
    public OwnRecordsDesk ownRecords() {
        return own;
    }

    @Override
    public void presentQuiz(QuizRequest request) {
        lessons.make(request, quiz -> presenter.present(QuizLesson.of(quiz, model.atlas())));
    }

    @Override
    public void saveQuiz(QuizRequest request, HandOut handOut) {
        lessons.make(request, quiz -> saveHandOut(QuizLesson.of(quiz, model.atlas()), handOut));
    }

    @Override
    public void showReading(ObservableValue<Legend> legend) {
        Words words = words();
        context.dialogs()
                .showBeside(
                        "reading",
                        words,
                        words.get("reading"),
                        new MapReadingView(model, legend),
                        Map.of(
                                words.get("reading.pdf"),
                                () -> saveReading(OutputFormat.PDF),
                                words.get("reading.png"),
                                () -> saveReading(OutputFormat.PNG)));
    }

    private void saveReading(OutputFormat format) {
        View view = model.view();
        String name = words().get("reading.file", view.date());
        choosers()
                .chooseOutputFile(
                        name + "." + format.extension(), format.extension(), Optional.empty())
                .ifPresent(
                        file ->
                                saving().save(
                                                file,
                                                to ->
                                                        SheetFile.write(
                                                                new ReadingPage(model.history())
                                                                        .of(view),
                                                                format,
                                                                to)));
    }

    @Override
    public void quit() {
        quit.run();
    }

    @Override
    public void showShortcuts() {
        Words words = words();
        context.dialogs().showKeys(words, words.get("shortcuts"), Shortcuts.in(words));
    }

    @Override
    public void showAbout() {
        Words words = words();
        context.dialogs()
                .showText(
                        words,
                        words.get("about"),
                        words.get("aboutText", AboutText.version()),
                        AboutText.licence());
    }
}
