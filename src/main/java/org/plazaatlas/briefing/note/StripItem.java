package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.time.LevelSpan;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;

/** One organization or state over time: its name, and bars for the times in which it had a zone. */
record StripItem(Strip.Row row, StripAxis axis, Words words) implements NoteItem {

    private static final double HEIGHT = 13.5;
    private static final double BAR = 7;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(PageComposition page, double x, double y) {
        page.within(
                ReadingRole.ITEM, () -> page.within(ReadingRole.BODY, () -> drawRow(page, x, y)));
    }

    private void drawRow(PageComposition page, double x, double y) {
        String name = NoteType.BODY.cut(row.name(), axis.nameWidth());
        page.add(TextRole.LEGEND, NoteType.BODY, name, x, y + NoteType.BODY.sizePixels());
        page.within(ReadingRole.FIGURE, spoken(), () -> drawBars(page, x, y + (HEIGHT - BAR) / 2));
    }

    private void drawBars(PageComposition page, double x, double top) {
        page.fill(new Rectangle2D.Double(x + axis.left(), top, axis.width(), BAR), NoteType.FAINT);
        for (LevelSpan stretch : row.stretches()) {
            double from = axis.of(stretch.range().from());
            double to = axis.of(stretch.range().to());
            Color colour = stretch.level() == Level.DOMINANT ? NoteType.DARK : NoteType.LIGHT;
            page.fill(new Rectangle2D.Double(x + from, top, Math.max(0.5, to - from), BAR), colour);
        }
    }

    private String spoken() {
        return row.stretches().stream().map(this::spoken).collect(Collectors.joining("; "));
    }

    private String spoken(LevelSpan stretch) {
        String from = Integer.toString(stretch.range().from().getYear());
        String to = Integer.toString(stretch.range().to().minusDays(1).getYear());
        return words.get(
                stretch.level() == Level.DOMINANT ? "note.strip.dominant" : "note.strip.present",
                from.equals(to) ? from : from + "–" + to);
    }
}
