package org.plazaatlas.desktop.multiples;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.map.MultiplesMaps;
import org.plazaatlas.cartography.page.GridFormat;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the dates of a series and paints their maps. It keeps the last dates, because finding the
 * biggest changes is slow and moving the map does not change them. For one thread at a time.
 */
final class MultiplesWork {

    private final History history;
    private final Scenes scenes;
    private MultiplesMaps painter;
    private Found last;

    private record Found(DateSeries series, Account account, List<LocalDate> dates) {

        boolean isOf(MultiplesQuestion question) {
            return series.equals(question.series()) && account.equals(question.view().account());
        }
    }

    MultiplesWork(History history, Scenes scenes) {
        this.history = history;
        this.scenes = scenes;
    }

    MultiplesAnswer answer(MultiplesQuestion question) {
        List<LocalDate> dates = dates(question);
        GridFormat grid =
                GridFormat.of(
                        Math.max(1, dates.size()),
                        question.width(),
                        question.height(),
                        MultiplesGrid.GAP,
                        MultiplesGrid.CAPTION,
                        question.view().extent());
        List<View> views = dates.stream().map(question.view()::slidTo).toList();
        List<Frame> frames = painter().paint(views, scenes::of, size(question, grid));
        return new MultiplesAnswer(
                grid, frames.stream().map(frame -> frame.seenBy(question.vision())).toList());
    }

    /** Made on the first painting, by the thread that paints, because it takes a while. */
    private MultiplesMaps painter() {
        if (painter == null) {
            painter = new MultiplesMaps(history.atlas(), history.mosaic());
        }
        return painter;
    }

    private static PictureSize size(MultiplesQuestion question, GridFormat grid) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, question.width(), question.height());
        Rectangle2D cell = grid.cells(all, 1).getFirst();
        return new PictureSize(
                (int) cell.getWidth(),
                (int) Math.max(1, cell.getHeight() - MultiplesGrid.CAPTION),
                question.scale());
    }

    private List<LocalDate> dates(MultiplesQuestion question) {
        if (last == null || !last.isOf(question)) {
            Account account = question.view().account();
            List<LocalDate> dates = question.series().in(account.in(history));
            last = new Found(question.series(), account, dates);
        }
        return last.dates();
    }
}
