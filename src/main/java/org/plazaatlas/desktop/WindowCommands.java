package org.plazaatlas.desktop;

import org.plazaatlas.briefing.data.DataTable;

/** The commands that concern the window as a whole. */
interface WindowCommands {

    void chooseAtlas();

    void exportPicture();

    /** Saves a table under a name of the user's choice. */
    void saveTable(DataTable table);

    void quit();

    void showShortcuts();

    void showAbout();
}
