package org.plazaatlas.desktop;

/** The commands that concern the window as a whole. */
interface WindowCommands {

    void chooseAtlas();

    void exportPicture();

    void quit();

    void showShortcuts();

    void showAbout();
}
