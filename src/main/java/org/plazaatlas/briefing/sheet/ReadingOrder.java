package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.sheet.SheetContent.Line;
import org.plazaatlas.briefing.sheet.SheetContent.Maps;
import org.plazaatlas.briefing.sheet.SheetContent.Sign;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.TextRole;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts the parts of a plate in the order in which they are read out. */
final class ReadingOrder {

    /** The largest distance of a sign to the left of its name, in logical pixels. */
    private static final double SIGN_GAP = 12;

    /** Read out in place of a sign in a legend, since the name follows. */
    private static final String BULLET = "•";

    /** One piece of writing and the numbers of its lines. */
    private record Passage(SlideText text, List<Line> lines) {}

    private final List<Passage> passages = new ArrayList<>();
    private final List<Rectangle2D> signs;
    private final Maps maps;
    private final String description;

    /**
     * @param texts in the order in which they are drawn
     * @param signs of the legend, in the order in which they are drawn
     * @param description of the maps in words
     */
    ReadingOrder(
            List<PageText> texts,
            List<Rectangle2D> frames,
            List<Rectangle2D> signs,
            String description) {
        this.signs = signs;
        this.description = description;
        maps = new Maps(frames.stream().reduce(Rectangle2D::createUnion).orElseThrow());
        int number = 0;
        for (SlideText text : SlideText.of(texts)) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < text.lines().size(); i++) {
                lines.add(new Line(number++));
            }
            passages.add(new Passage(text, lines));
        }
    }

    /** The page: title, date, handling marking, maps, legend, sources. */
    SheetElement whole() {
        List<SheetContent> parts = new ArrayList<>();
        each(ReadingRole.TITLE, TextRole.TITLE).forEach(parts::add);
        each(ReadingRole.PARAGRAPH, TextRole.DATE, TextRole.SUBTITLE).forEach(parts::add);
        each(ReadingRole.PARAGRAPH, TextRole.HANDLING).limit(1).forEach(parts::add);
        parts.add(figure());
        each(ReadingRole.PARAGRAPH, TextRole.CAPTION).forEach(parts::add);
        parts.addAll(legends());
        each(ReadingRole.PARAGRAPH, TextRole.SOURCES).forEach(parts::add);
        each(ReadingRole.RUNNING, TextRole.HANDLING).skip(1).forEach(parts::add);
        return SheetElement.of(ReadingRole.SECTION, parts);
    }

    private Stream<SheetElement> each(ReadingRole tag, TextRole... roles) {
        return Stream.of(roles)
                .flatMap(role -> passages.stream().filter(p -> p.text().role() == role))
                .map(passage -> SheetElement.of(tag, passage.lines()));
    }

    /** The maps with their scale and the letter of the north arrow. */
    private SheetElement figure() {
        List<SheetContent> parts = new ArrayList<>();
        parts.add(maps);
        passages.stream()
                .filter(p -> isOfMap(p.text().role()))
                .forEach(passage -> parts.addAll(passage.lines()));
        return new SheetElement(ReadingRole.FIGURE, description, Optional.empty(), parts);
    }

    private static boolean isOfMap(TextRole role) {
        return role == TextRole.SCALE || role == TextRole.NORTH;
    }

    /** A list under each heading. */
    private List<SheetElement> legends() {
        List<List<SheetElement>> lists = new ArrayList<>();
        for (Passage passage : passages) {
            boolean heads = passage.text().role() == TextRole.LEGEND_HEADING;
            boolean isItem = passage.text().role() == TextRole.LEGEND;
            if (heads || isItem && lists.isEmpty()) {
                lists.add(new ArrayList<>());
            }
            if (heads || isItem) {
                lists.getLast()
                        .add(
                                heads
                                        ? SheetElement.of(ReadingRole.CAPTION, passage.lines())
                                        : item(passage));
            }
        }
        return lists.stream().map(list -> SheetElement.of(ReadingRole.LIST, list)).toList();
    }

    private SheetElement item(Passage passage) {
        List<SheetElement> parts = new ArrayList<>();
        sign(passage.text())
                .map(
                        sign ->
                                new SheetElement(
                                        ReadingRole.LABEL, BULLET, Optional.empty(), List.of(sign)))
                .ifPresent(parts::add);
        parts.add(SheetElement.of(ReadingRole.BODY, passage.lines()));
        return SheetElement.of(ReadingRole.ITEM, parts);
    }

    /** The sign that stands before the first line of a text. */
    private Optional<Sign> sign(SlideText text) {
        for (int i = 0; i < signs.size(); i++) {
            double gap = text.box().getX() - signs.get(i).getMaxX();
            if (0 <= gap && gap <= SIGN_GAP && text.firstLineHas(signs.get(i).getCenterY())) {
                return Optional.of(new Sign(i, signs.get(i)));
            }
        }
        return Optional.empty();
    }
}
