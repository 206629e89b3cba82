package org.plazaatlas.briefing.reading;

import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.paint.LegendSignPainter;
import org.plazaatlas.cartography.topic.SignMeanings;
import org.plazaatlas.cartography.topic.SignMeanings.Explained;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Makes one upright A4 page that explains the map of a view: the map, and below it each sign of its
 * legend with what it means in plain words. Needs no display. For one thread at a time.
 */
public final class ReadingPage {

    private static final Page PAGE = PagePreset.A4_PORTRAIT_150.page();
    private static final double WIDTH = PAGE.size().width();
    private static final double HEIGHT = PAGE.size().height();
    private static final double MARGIN = 28;
    private static final double GAP = 26;
    private static final double COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2;
    private static final double SIGN_SCALE = 1.25;
    private static final double INDENT = Swatch.WIDTH * SIGN_SCALE + 10;
    private static final double BETWEEN = 9;
    private static final double LEAST_MAP = 330;
    private static final double MOST_MAP = 700;
    private static final Color INK = new Color(0x1F2328);
    private static final TypeStyle NAME = TypeStyle.semiBold(12, INK);
    private static final TypeStyle LARGE = TypeStyle.regular(12, INK);
    private static final TypeStyle SMALL = TypeStyle.regular(10, INK);
    private static final LegendSignPainter SIGNS = LegendSignPainter.of(Theme.LIGHT);

    private final PictureExport pictures;

    public ReadingPage(History history) {
        pictures = new PictureExport(history);
    }

    /** The page of a view, in its language. */
    public Sheet of(View view) {
        View paper = view.withTheme(Theme.LIGHT);
        Plate sample = pictures.plate(paper, design(view, LEAST_MAP));
        List<Explained> explained = new SignMeanings(view.language()).of(sample.map().legend());
        TypeStyle body = columns(explained, LARGE) <= HEIGHT - LEAST_MAP - MARGIN ? LARGE : SMALL;
        double mapHeight =
                Math.clamp(HEIGHT - MARGIN - columns(explained, body), LEAST_MAP, MOST_MAP);
        Sheet map = pictures.sheet(pictures.plate(paper, design(view, mapHeight)));
        PageComposition page = PageComposition.over(map, PAGE, Color.WHITE);
        page.addPicture();
        draw(page, explained, body, mapHeight);
        String title = BriefingWords.in(view.language()).get("reading.title");
        SheetText text = new SheetText(title, map.text().description(), view.language());
        return page.sheet(text, map.carried().withoutDesign());
    }

    private static PlateDesign design(View view, double height) {
        int pixels = (int) Math.round(height * PAGE.scale());
        return PlateDesign.of(new Page(PAGE.widthPixels(), pixels, PAGE.scale(), PAGE.dpi()))
                .withTitle(Optional.of(BriefingWords.in(view.language()).get("reading.title")))
                .without(PagePart.LEGEND, PagePart.INSET);
    }

    private static double height(Explained explained, TypeStyle body) {
        return NAME.broken(explained.name(), COLUMN - INDENT).size() * NAME.leading()
                + body.broken(explained.meaning(), COLUMN - INDENT).size() * body.leading()
                + BETWEEN;
    }

    /** The height of both columns: the first takes at least as much as the second. */
    private static double columns(List<Explained> all, TypeStyle body) {
        int first = firstColumn(all, body);
        return Math.max(
                height(all.subList(0, first), body), height(all.subList(first, all.size()), body));
    }

    private static double height(List<Explained> some, TypeStyle body) {
        return some.stream().mapToDouble(explained -> height(explained, body)).sum();
    }

    /** How many stand in the first column. */
    private static int firstColumn(List<Explained> all, TypeStyle body) {
        double whole = height(all, body);
        int count = 0;
        while (count < all.size() && 2 * height(all.subList(0, count), body) < whole) {
            count++;
        }
        return count;
    }

    private static void draw(
            PageComposition page, List<Explained> all, TypeStyle body, double top) {
        int first = firstColumn(all, body);
        page.within(
                ReadingRole.LIST,
                () -> {
                    double y = top;
                    for (int i = 0; i < all.size(); i++) {
                        y = i == first ? top : y;
                        double x = i < first ? MARGIN : MARGIN + COLUMN + GAP;
                        draw(page, all.get(i), body, x, y);
                        y += height(all.get(i), body);
                    }
                });
    }

    private static void draw(
            PageComposition page, Explained explained, TypeStyle body, double x, double y) {
        page.within(
                ReadingRole.ITEM,
                () -> {
                    explained
                            .sign()
                            .ifPresent(
                                    sign ->
                                            page.within(
                                                    ReadingRole.LABEL,
                                                    "•",
                                                    () -> drawSign(page, sign, x, y)));
                    page.within(
                            ReadingRole.BODY,
                            () -> {
                                double next = drawLines(page, NAME, explained.name(), x, y);
                                drawLines(page, body, explained.meaning(), x, next);
                            });
                });
    }

    private static double drawLines(
            PageComposition page, TypeStyle type, String text, double x, double y) {
        double top = y;
        for (String line : type.broken(text, COLUMN - INDENT)) {
            page.add(TextRole.BODY, type, line, x + INDENT, top + type.sizePixels());
            top += type.leading();
        }
        return top;
    }

    private static void drawSign(PageComposition page, Swatch sign, double x, double y) {
        double width = Swatch.WIDTH * SIGN_SCALE;
        double height = Swatch.HEIGHT * SIGN_SCALE;
        page.sign(
                new Rectangle2D.Double(x, y, width, height),
                graphics -> {
                    Graphics2D own = (Graphics2D) graphics.create();
                    own.translate(x, y);
                    own.scale(SIGN_SCALE, SIGN_SCALE);
                    SIGNS.paint(own, sign, 0, 0);
                    own.dispose();
                });
    }
}
