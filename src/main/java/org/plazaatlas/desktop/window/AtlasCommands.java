package org.plazaatlas.desktop.window;

import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.briefing.FinishedPieceOpening;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.language.Words;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.util.List;

/** The commands of the window while an atlas is open. For the FX thread only. */
final class AtlasCommands implements WindowCommands {

    private final WindowContext context;
    private final AtlasModel model;
    private final PanelState panels;
    private final SavedViewsModel views;
    private final Composer composer;
    private final FinishedPieceOpening carried;
    private final Runnable chooseAtlas;
    private final Runnable quit;

    AtlasCommands(
            WindowContext context,
            AtlasModel model,
            PanelState panels,
            SavedViewsModel views,
            Composer composer,
            FinishedPieceOpening carried,
            Runnable chooseAtlas,
            Runnable quit) {
        this.context = context;
        this.model = model;
        this.panels = panels;
        this.views = views;
        this.composer = composer;
        this.carried = carried;
        this.chooseAtlas = chooseAtlas;
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
        chooseAtlas.run();
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
    public void openPicture() {
        choosers().chooseFileToOpenAgain().ifPresent(carried::open);
    }

    @Override
    public void saveTable(DataTable table) {
        choosers()
                .chooseTableFile(table.id() + "_" + model.view().date() + ".csv")
                .map(file -> BackgroundSaving.withEnding(file, ".csv"))
                .ifPresent(file -> saving().save(file, to -> CsvText.save(table, to)));
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
        choosers().chooseViewsToTake().ifPresent(views::take);
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
