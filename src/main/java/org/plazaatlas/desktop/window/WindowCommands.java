package org.plazaatlas.desktop.window;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.desktop.views.ViewsPane;

/** The commands that concern the window as a whole, or need its dialogs. */
interface WindowCommands extends ViewsPane.Commands {

    void chooseAtlas();

    /** Opens the plate composer. */
    void composePlate();

    /** Exports what is shown as the last plate was. */
    void exportAgain();

    /** Writes the briefing note of the selected state or organization. */
    void writeNote();

    /** Opens a finished file as the view that it carries. */
    void openPicture();

    /** Saves a table under a name of the user's choice. */
    void saveTable(DataTable table);

    void quit();

    void showShortcuts();

    void showAbout();
}
