package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.work.BackgroundWork;

import java.util.concurrent.Executor;

/**
 * What the composer has from the window.
 *
 * @param background paints previews and looks through them
 * @param writing writes files, one piece of work at a time
 * @param printing asks for printers and hands pages to them; it may wait for a server
 * @param views the user's own, for a series of them
 */
public record ComposerServices(
        AtlasModel model,
        OpenedAtlas opened,
        BackgroundWork background,
        Executor writing,
        Executor printing,
        Dialogs dialogs,
        Printers printers,
        SavedViewsModel views) {}
