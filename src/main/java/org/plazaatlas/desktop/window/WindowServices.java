package org.plazaatlas.desktop.window;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.settings.SettingsFile;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.workspace.Workspace;

/**
 * What the window needs of the world outside; tests bring their own.
 *
 * @param workspace the user's own folder
 */
record WindowServices(
        OpenedAtlas.Opener opener,
        WindowThreads threads,
        Dialogs dialogs,
        Printers printers,
        SettingsFile settings,
        Workspace workspace) {}
