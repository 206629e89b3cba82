package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.labelling.StateLabel;
import org.plazaatlas.cartography.labelling.StateLabelFormat;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.util.ArrayList;
import java.util.List;

/** Sets markers of presence side by side, on a plate. */
final class MarkerRows {

    private static final double PITCH = StateLabelFormat.PITCH;

    private MarkerRows() {}

    /** A row of markers with their plate. */
    static List<MapItem> row(
            List<StatePresence> present, double middleX, double middleY, double countWidth) {
        List<MapItem> marks = new ArrayList<>();
        double width = present.size() * PITCH + 1;
        marks.add(
                new MarkerGround(
                        middleX - width / 2 - 0.5,
                        middleY - PITCH / 2 - 0.5,
                        width + 1 + countWidth,
                        PITCH + 1));
        double x = middleX - (present.size() - 1) * PITCH / 2;
        for (StatePresence presence : present) {
            marks.add(mark(presence, x, middleY));
            x += PITCH;
        }
        return marks;
    }

    private static PresenceMark mark(StatePresence presence, double x, double y) {
        return new PresenceMark(presence.organizationId(), presence.sign(), presence.age(), x, y);
    }

    /** Fills the room of a block; what is left over is counted at the end: "+3". */
    static List<MapItem> inSlot(List<StatePresence> present, StateLabel block) {
        int room = block.columns() * block.rows();
        if (present.isEmpty() || room == 0) {
            return List.of();
        }
        int shown = present.size() <= room ? present.size() : room - 1;
        List<MapItem> items = new ArrayList<>();
        int rows = (int) Math.ceil(Math.min(present.size(), room) / (double) block.columns());
        int perRow = (int) Math.ceil(Math.min(present.size(), room) / (double) rows);
        for (int row = 0; row < rows; row++) {
            List<StatePresence> part =
                    present.subList(row * perRow, Math.min(shown, (row + 1) * perRow));
            boolean last = row == rows - 1 && shown < present.size();
            double y = block.slot().getMinY() + (row + 0.5) * PITCH;
            String more = last ? "+" + (present.size() - shown) : "";
            double countWidth = last ? TextStyle.MORE.width(more) + 2 : 0;
            double middle = block.slot().getCenterX() - countWidth / 2;
            items.addAll(row(part, middle, y, countWidth));
            if (last) {
                items.add(count(more, middle + part.size() * PITCH / 2 + 0.5, y));
            }
        }
        return items;
    }

    private static Lettering count(String text, double x, double middleY) {
        double baseline = middleY + TextStyle.MORE.capHeight() / 2;
        return new Lettering(text, TextStyle.MORE, TextColour.PLAIN, x, baseline);
    }
}
