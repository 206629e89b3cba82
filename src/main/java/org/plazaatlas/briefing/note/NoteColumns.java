package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lays out blocks in columns of about the same height. If they do not fit, it removes rows from the
 * longest block, one by one, and that block says how many are left out.
 *
 * @param left x of the first column
 * @param gap between two columns
 * @param more the line that says how many rows are left out
 */
record NoteColumns(int count, double left, double width, double gap, IntFunction<NoteItem> more) {

    /** The step by which the height of the columns is increased until all blocks fit. */
    private static final double STEP = 4;

    private static final List<Double> WHOLE = List.of(Double.MAX_VALUE);

    /** So many blocks to a column are short enough for none to be broken. */
    private static final int MANY = 3;

    /**
     * Blocks up to this height are kept in one column if possible: at best all, so that each column
     * begins with a section, else those that are short.
     */
    private static final List<Double> UNBROKEN = List.of(Double.MAX_VALUE, 230.0, 0.0);

    /** A block with places for its items. */
    private record Placed(NoteBlock block, List<Place> places) {

        void draw(PageComposition page) {
            int head = block.head().size();
            places.subList(0, head).forEach(place -> place.draw(page));
            page.within(
                    ReadingRole.LIST,
                    () -> places.subList(head, places.size()).forEach(p -> p.draw(page)));
        }
    }

    private record Place(NoteItem item, double x, double y) {

        void draw(PageComposition page) {
            item.draw(page, x, y);
        }

        double bottom() {
            return y + item.height();
        }
    }

    /**
     * The height that the columns need, at most {@code most}.
     *
     * @throws IllegalStateException if the headings alone are higher than that
     */
    double height(List<NoteBlock> blocks, double most) {
        return fitted(blocks, 0, most).stream()
                .flatMap(placed -> placed.places().stream())
                .mapToDouble(Place::bottom)
                .max()
                .orElse(0);
    }

    /**
     * Draws as much as there is room for.
     *
     * @throws IllegalStateException if the headings alone are higher than {@code most}
     */
    void draw(List<NoteBlock> blocks, PageComposition page, double top, double most) {
        fitted(blocks, top, most).forEach(placed -> placed.draw(page));
    }

    /**
     * The items that there is room for.
     *
     * @throws IllegalStateException if the headings alone are higher than {@code most}
     */
    List<NoteItem> shown(List<NoteBlock> blocks, double most) {
        return fitted(blocks, 0, most).stream().flatMap(p -> p.block().items().stream()).toList();
    }

    /** Whether there is room for all rows of all blocks. */
    boolean haveRoom(List<NoteBlock> blocks, double most) {
        return UNBROKEN.stream().anyMatch(unbroken -> !placed(blocks, 0, most, unbroken).isEmpty());
    }

    /** How many rows of a block columns of a height take, at least one. */
    int rowsWithin(NoteBlock block, double most) {
        int rows = block.rows().size();
        while (rows > 1 && placed(List.of(block.first(rows)), 0, most, 0).isEmpty()) {
            rows--;
        }
        return rows;
    }

    private List<Placed> fitted(List<NoteBlock> blocks, double top, double most) {
        int[] rows = blocks.stream().mapToInt(block -> block.rows().size()).toArray();
        List<Double> allowed = blocks.size() < MANY * count ? UNBROKEN : WHOLE;
        while (!blocks.isEmpty()) {
            List<NoteBlock> shown = shown(blocks, rows);
            for (double unbroken : allowed) {
                if (!placed(shown, top, most, unbroken).isEmpty()) {
                    return balanced(shown, top, most, unbroken);
                }
            }
            if (!shorten(blocks, rows)) {
                throw new IllegalStateException("the headings alone are higher than a page");
            }
        }
        return List.of();
    }

    private List<NoteBlock> shown(List<NoteBlock> blocks, int[] rows) {
        List<NoteBlock> shown = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            shown.add(blocks.get(i).shortened(rows[i], more));
        }
        return shown;
    }

    /** The lowest columns with room for all blocks. */
    private List<Placed> balanced(
            List<NoteBlock> blocks, double top, double most, double unbroken) {
        double all = blocks.stream().mapToDouble(NoteBlock::height).sum();
        for (double height = all / count; height < most; height += STEP) {
            List<Placed> placed = placed(blocks, top, height, unbroken);
            if (!placed.isEmpty()) {
                return placed;
            }
        }
        return placed(blocks, top, most, unbroken);
    }

    /** Removes a row from the block that takes the most room; each block keeps at least one. */
    private static boolean shorten(List<NoteBlock> blocks, int[] rows) {
        double most = 0;
        int longest = -1;
        for (int i = 0; i < rows.length; i++) {
            double taken = NoteBlock.height(blocks.get(i).rows().subList(0, rows[i]));
            if (rows[i] > 1 && taken > most) {
                most = taken;
                longest = i;
            }
        }
        if (longest < 0) {
            return false;
        }
        rows[longest]--;
        return true;
    }

    /**
     * The blocks with their places; empty if columns of that height have no room for them.
     *
     * @param unbroken blocks up to this height stay in one column
     */
    private List<Placed> placed(
            List<NoteBlock> blocks, double top, double height, double unbroken) {
        List<Placed> placed = new ArrayList<>();
        double y = 0;
        int column = 0;
        for (NoteBlock block : blocks) {
            List<NoteItem> items = block.items();
            List<Place> places = new ArrayList<>();
            for (int k = 0; k < items.size(); k++) {
                double kept = k == 0 ? block.beginning(unbroken) : items.get(k).height();
                if (y + kept > height) {
                    column++;
                    y = 0;
                }
                if (column == count || y + items.get(k).height() > height) {
                    return List.of();
                }
                places.add(new Place(items.get(k), left + column * (width + gap), top + y));
                y += items.get(k).height();
            }
            placed.add(new Placed(block, places));
        }
        return placed;
    }
}
