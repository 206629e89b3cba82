package org.plazaatlas.desktop;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.desktop.views.ViewsPane;

/** The commands that concern the window as a whole, or need its dialogs. */
interface WindowCommands extends ViewsPane.Commands {

    void chooseAtlas();

    void exportPicture();

    /** Saves a table under a name of the user's choice. */
    void saveTable(DataTable table);

    void quit();

    void showShortcuts();

    void showAbout();
}
