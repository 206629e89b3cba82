package org.plazaatlas.desktop.window;

import javafx.stage.Stage;

import org.plazaatlas.desktop.control.MessageDialogs;
import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.settings.WindowMemory;
import org.plazaatlas.desktop.workspace.WorkspaceDesk;

/**
 * What a window has, whichever atlas it shows.
 *
 * @param notices short messages at its edge
 * @param memory how it was left in the last run
 * @param workspaces the workspace that it has open, whichever atlas it shows
 */
record WindowContext(
        Stage stage,
        WindowServices services,
        Notices notices,
        MessageDialogs dialogs,
        WindowMemory memory,
        WorkspaceDesk workspaces) {

    /**
     * In a window at least this wide, in pixels, the panel of the country is open from the start.
     */
    private static final double ROOMY_WIDTH = 1400;

    boolean isRoomy() {
        return stage.getWidth() >= ROOMY_WIDTH;
    }
}
