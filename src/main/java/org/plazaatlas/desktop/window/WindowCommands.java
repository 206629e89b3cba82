package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableValue;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.desktop.lesson.LessonCommands;
import org.plazaatlas.desktop.ownlayers.LayerFiles;
import org.plazaatlas.desktop.ownrecords.OwnRecordsDesk;
import org.plazaatlas.desktop.views.ViewsPane;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;

/**
 * The commands that concern the window as a whole or need its dialogs, behind an interface so that
 * menu and drawers do not know the window.
 */
interface WindowCommands extends ViewsPane.Commands, LessonCommands, LayerFiles {

    void chooseAtlas();

    /** Opens the plate composer. */
    void composePlate();

    /** Exports what is shown with the settings of the last plate. */
    void exportAgain();

    /** Writes the briefing note of the selected state or organization. */
    void writeNote();

    /** Asks for files of the user's own, and shows what they hold before any is added. */
    void addLayers();

    /** Asks for files of any kind, and opens each by what it is. */
    void openFiles();

    /** Asks where to save the rows behind the map, with their shapes, and saves them. */
    void saveMapData();

    /** The workspaces of the user. */
    WorkspaceDesk workspaces();

    /** What the analyst says about the atlas. */
    OwnRecordsDesk ownRecords();

    /** Opens the notes of the workspace. */
    void showNotes();

    void quit();

    /**
     * Explains the signs of the map beside it.
     *
     * @param legend of the map, as it changes
     */
    void showReading(ObservableValue<Legend> legend);

    void showShortcuts();

    void showAbout();
}
