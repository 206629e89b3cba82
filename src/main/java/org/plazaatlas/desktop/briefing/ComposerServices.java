package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.briefing.template.TemplateFolder;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.views.SavedViewsModel;
import org.plazaatlas.desktop.work.BackgroundWork;

import java.util.concurrent.Executor;

/**
 * What the composer gets from the window.
 *
 * @param background paints previews and checks them
 * @param writing writes files, one task at a time
 * @param printing asks for printers and sends pages to them; its own thread, because a print server
 *     may not answer
 * @param views the saved views of the user, for a series of them
 * @param templates the designs that the user keeps
 */
public record ComposerServices(
        AtlasModel model,
        OpenedAtlas opened,
        BackgroundWork background,
        Executor writing,
        Executor printing,
        Dialogs dialogs,
        Printers printers,
        SavedViewsModel views,
        TemplateFolder templates) {}
