package org.plazaatlas.desktop.window;

import javafx.beans.value.ObservableBooleanValue;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.settings.SettingsFile;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.workspace.WorkspaceFolder;

/**
 * What the window needs from outside the program; tests bring their own.
 *
 * @param workspaces the folder of the user
 * @param reducedMotion whether the user wants nothing to move by itself
 * @param welcoming whether newcomers are shown the window
 */
record WindowServices(
        OpenedAtlas.Opener opener,
        WindowThreads threads,
        Dialogs dialogs,
        Printers printers,
        SettingsFile settings,
        WorkspaceFolder workspaces,
        ObservableBooleanValue reducedMotion,
        boolean welcoming) {}
