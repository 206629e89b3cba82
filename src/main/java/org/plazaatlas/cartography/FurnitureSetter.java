package org.plazaatlas.cartography;

import org.plazaatlas.cartography.Furniture.Line;
import org.plazaatlas.cartography.Furniture.ScaleLine;
import org.plazaatlas.cartography.Furniture.Sign;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Words;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** Sets the furniture of a page. */
final class FurnitureSetter {

    private static final TextStyle LEGEND = TextStyle.SMALL;

    private final Atlas atlas;
    private final SourceLine sourceLine;

    FurnitureSetter(Atlas atlas) {
        this.atlas = atlas;
        sourceLine = new SourceLine(atlas);
    }

    /** Whether a page has room for all of a legend. */
    boolean hasRoom(Legend legend, PageFormat format) {
        return block(legend, format).left() == 0;
    }

    private static LegendBlock block(Legend legend, PageFormat format) {
        int columns = format.isUpright() ? format.legendColumns() + 1 : format.legendColumns();
        double width =
                format.isUpright()
                        ? (format.innerWidth() - (columns - 1) * PageFormat.COLUMN_GAP) / columns
                        : format.columnWidth();
        return LegendBlock.balanced(
                legend, LEGEND, columns, width, PageFormat.COLUMN_GAP, format.legend().getHeight());
    }

    Furniture set(MapLayout map, PageFormat format) {
        PageWords words = new PageWords(atlas, map.content().view());
        return set(new MapSet(List.of(map)), words, List.of(format.map()), format);
    }

    /**
     * The furniture that several maps of one scale have in common.
     *
     * @param frames the places of the maps, in their order
     */
    Furniture set(MapSet maps, PageWords head, List<Rectangle2D> frames, PageFormat format) {
        MapLayout map = maps.maps().getFirst();
        List<Line> lines = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        Words words = Words.of(FurnitureSetter.class, map.content().view().language());
        addHeader(head, format, lines);
        addLegend(maps.legend(), words, format, lines, signs);
        double top = footerTop(format);
        ScaleLine bar = new ScaleLine(PageFormat.MARGIN, top + 4, map.scaleBar().widthPixels());
        String length = length(map, words);
        lines.add(new Line(length, TextStyle.SMALL, false, bar.x() + bar.width() + 7, top + 10));
        addSources(maps, format, bar.x() + bar.width() + 7, length, top, lines);
        return new Furniture(format.page(), frames, lines, signs, bar);
    }

    private static double footerTop(PageFormat format) {
        return format.page().height() - PageFormat.MARGIN - 18;
    }

    private static void addHeader(PageWords words, PageFormat format, List<Line> lines) {
        double right = PageFormat.MARGIN + format.innerWidth();
        double dateX = right - TextStyle.DATE.width(words.stamp());
        String title = words.title();
        TextStyle style =
                TextStyle.TITLE.width(title) + 24 <= dateX - PageFormat.MARGIN
                        ? TextStyle.TITLE
                        : TextStyle.STATE_NAME_LARGE;
        lines.add(new Line(title, style, false, PageFormat.MARGIN, PageFormat.MARGIN + 20));
        if (!words.stamp().isEmpty()) {
            lines.add(
                    new Line(words.stamp(), TextStyle.DATE, false, dateX, PageFormat.MARGIN + 20));
        }
        addNote(words.notes(), format, lines);
    }

    /** One line: the fullest note that has room, else the beginning of the shortest. */
    private static void addNote(List<String> notes, PageFormat format, List<Line> lines) {
        double width = format.innerWidth();
        String note =
                notes.stream()
                        .filter(text -> TextStyle.BODY.width(text) <= width)
                        .findFirst()
                        .orElse(
                                LegendBlock.broken(notes.getLast(), TextStyle.BODY, width)
                                        .getFirst());
        double baseline = PageFormat.MARGIN + 44;
        lines.add(new Line(note, TextStyle.BODY, true, PageFormat.MARGIN, baseline));
    }

    private static void addLegend(
            Legend legend, Words words, PageFormat format, List<Line> lines, List<Sign> signs) {
        Rectangle2D place = format.legend();
        lines.add(
                new Line(
                        words.get("page.legend"),
                        TextStyle.HEADING,
                        false,
                        place.getMinX(),
                        place.getMinY() - 11));
        LegendBlock block = block(legend, format);
        for (LegendBlock.Row row : block.rows()) {
            double x = place.getMinX() + row.x();
            double y = place.getMinY() + row.y();
            row.swatch().ifPresent(swatch -> signs.add(new Sign(swatch, x, y)));
            double baseline = y + Legend.Swatch.HEIGHT / 2.0 + LEGEND.capHeight() / 2;
            for (String text : row.lines()) {
                lines.add(new Line(text, LEGEND, false, place.getMinX() + row.textX(), baseline));
                baseline += LEGEND.leading();
            }
        }
    }

    private static String length(MapLayout map, Words words) {
        NumberFormat format = NumberFormat.getInstance(map.content().view().language().locale());
        return words.get("page.km", format.format(map.scaleBar().lengthKm()));
    }

    private void addSources(
            MapSet maps,
            PageFormat format,
            double lengthX,
            String length,
            double top,
            List<Line> lines) {
        double right = PageFormat.MARGIN + format.innerWidth();
        double left = lengthX + TextStyle.SMALL.width(length) + 24;
        Language language = maps.maps().getFirst().content().view().language();
        String text = sourceLine.text(maps.sourceIds(), language, right - left);
        double x = right - TextStyle.SMALL.width(text);
        lines.add(new Line(text, TextStyle.SMALL, true, Math.max(left, x), top + 10));
    }
}
