package org.plazaatlas.lesson.pointing;

import static java.util.stream.Collectors.joining;

import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.Atlas;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws what a step points at over the one map of a finished page, and tells it in words. */
public final class PlateMarks {

    private final Atlas atlas;

    public PlateMarks(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Draws marks within the frame of the map.
     *
     * @param graphics in device pixels of the page; it is left as it was
     */
    public void paint(Plate plate, List<PointingMark> marks, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        Rectangle2D frame = plate.frames().getFirst();
        plate.page().size().prepare(own);
        own.clip(frame);
        own.translate(frame.getX(), frame.getY());
        PointingPainter painter = new PointingPainter(plate.view().theme(), 1);
        placed(plate, marks).forEach(mark -> painter.paint(own, mark));
        own.dispose();
    }

    /** The marks where they are drawn, in logical pixels of the map. */
    List<PlacedMark> placed(Plate plate, List<PointingMark> marks) {
        return MarkPlacer.place(
                marks,
                atlas,
                plate.map().viewport(),
                plate.view().language(),
                1,
                taken(plate, plate.frames().getFirst()));
    }

    /** What words keep off: the names of the map, its north arrow and its inset. */
    private static List<Rectangle2D> taken(Plate plate, Rectangle2D frame) {
        List<Rectangle2D> taken = new ArrayList<>(plate.map().writing());
        for (Rectangle2D panel : plate.places(PageLayer.PANELS)) {
            taken.add(
                    new Rectangle2D.Double(
                            panel.getX() - frame.getX(),
                            panel.getY() - frame.getY(),
                            panel.getWidth(),
                            panel.getHeight()));
        }
        return taken;
    }

    /**
     * The words of the marks as a sentence, for those who cannot see them; empty if they have none.
     */
    public static String spoken(List<PointingMark> marks, Language language) {
        String labels =
                marks.stream()
                        .map(mark -> mark.label().in(language))
                        .filter(label -> !label.isBlank())
                        .collect(joining("; "));
        return labels.isEmpty()
                ? ""
                : Words.of(PlateMarks.class, language).get("handout.pointed", labels);
    }
}
