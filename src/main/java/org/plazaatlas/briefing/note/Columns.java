package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.Composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Sets blocks in columns of one height. Where they do not fit, the longest loses rows, one after
 * the other, and says how many.
 *
 * @param left of the first column
 * @param gap between two columns
 * @param more the line that says how many rows are left out
 */
record Columns(
        int count,
        double left,
        double top,
        double width,
        double gap,
        double height,
        IntFunction<Item> more) {

    private record Placed(Item item, double x, double y) {}

    void draw(List<Block> blocks, Composition page) {
        int[] rows = blocks.stream().mapToInt(block -> block.rows().size()).toArray();
        List<Placed> placed = placed(blocks, rows);
        while (placed.isEmpty() && shorten(blocks, rows)) {
            placed = placed(blocks, rows);
        }
        placed.forEach(p -> p.item().draw(page, p.x(), p.y()));
    }

    /** Takes a row from the block that takes the most room; none is left without any. */
    private static boolean shorten(List<Block> blocks, int[] rows) {
        double most = 0;
        int longest = -1;
        for (int i = 0; i < rows.length; i++) {
            double taken = Block.height(blocks.get(i).first(rows[i]));
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

    /** Everything in its place; nothing if the columns have no room for it. */
    private List<Placed> placed(List<Block> blocks, int[] rows) {
        List<Placed> placed = new ArrayList<>();
        double y = 0;
        int column = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Item> items = block.shown(rows[i], more.apply(block.rows().size() - rows[i]));
            for (int k = 0; k < items.size(); k++) {
                int together = k == 0 ? block.head().size() + 1 : 1;
                List<Item> next = items.subList(k, Math.min(items.size(), k + together));
                if (y + Block.height(next) > height) {
                    column++;
                    y = 0;
                }
                if (column == count) {
                    return List.of();
                }
                placed.add(new Placed(items.get(k), left + column * (width + gap), top + y));
                y += items.get(k).height();
            }
        }
        return placed;
    }
}
