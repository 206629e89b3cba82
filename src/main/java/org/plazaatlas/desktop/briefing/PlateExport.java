package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.series.ExportTask;
import org.plazaatlas.briefing.series.FileNames;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

import java.nio.file.Path;
import java.util.List;

/**
 * One finished page of what the window shows. It is a snapshot: the window may change while the
 * page is written.
 *
 * @param maps how the view is arranged on one or more maps
 * @param views the view of each map
 */
record PlateExport(
        History history, View view, Arrangement maps, List<View> views, PlateDesign design) {

    PlateExport {
        views = List.copyOf(views);
    }

    static PlateExport of(History history, View view, Arrangement arrangement, PlateDesign design) {
        List<View> views = arrangement.page(view, history);
        return new PlateExport(history, view, arrangement, views, design);
    }

    /** Makes the page, which may take a second: not for the FX thread. */
    Sheet sheet() {
        return new PageExport(history).sheet(view, maps, design);
    }

    String fileName(OutputFormat format) {
        FileNames names = new FileNames(history.atlas(), design.page());
        String name = views.size() == 1 ? names.of(views.getFirst()) : names.ofFilm(views);
        return name + "." + format.extension();
    }

    /** The task that writes the page to a file, completely or not at all. */
    ExportTask writing(OutputFormat format, Path file) {
        String name = file.getFileName().toString();
        return progress -> {
            progress.next(0, 1, name);
            SheetFile.write(sheet(), format, file);
        };
    }
}
