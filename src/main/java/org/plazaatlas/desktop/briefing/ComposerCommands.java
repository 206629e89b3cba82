package org.plazaatlas.desktop.briefing;

/** The commands that need the window of the composer. */
interface ComposerCommands {

    void export();

    void copy();

    void print();

    void make(SeriesPlan plan, SeriesMaking making);

    void close();

    /** Says why a file of the user can't be used. */
    void tell(String problem);
}
