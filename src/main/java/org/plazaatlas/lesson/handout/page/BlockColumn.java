package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;

import java.util.ArrayList;
import java.util.List;

/** Texts below each other. Items that follow each other are read out as one list. */
record BlockColumn(List<TextBlock> blocks) {

    BlockColumn {
        blocks = List.copyOf(blocks);
    }

    /** A column cut in two. */
    record Cut(BlockColumn first, BlockColumn rest) {}

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    double height() {
        return blocks.stream().mapToDouble(TextBlock::height).sum();
    }

    /** Cuts off what a height has no room for; at least one line stays. */
    Cut cut(double height) {
        List<TextBlock> first = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (y + block.height() > height) {
                return cut(first, i, (int) ((height - y - block.above()) / block.leading()));
            }
            first.add(block);
            y += block.height();
        }
        return new Cut(this, new BlockColumn(List.of()));
    }

    private Cut cut(List<TextBlock> before, int index, int lines) {
        TextBlock block = blocks.get(index);
        int kept = Math.max(before.isEmpty() ? 1 : 0, Math.min(lines, block.lines().size()));
        List<TextBlock> first = new ArrayList<>(before);
        List<TextBlock> rest = new ArrayList<>();
        if (kept > 0) {
            first.add(block.first(kept));
        }
        if (kept < block.lines().size()) {
            rest.add(kept > 0 ? block.after(kept) : block);
        }
        rest.addAll(blocks.subList(index + 1, blocks.size()));
        return new Cut(new BlockColumn(first), new BlockColumn(rest));
    }

    /** Draws the column with its upper left corner at a place. */
    void draw(PageComposition page, double x, double y) {
        double top = y;
        for (int i = 0; i < blocks.size(); ) {
            int end = endOfList(i);
            List<TextBlock> run = blocks.subList(i, Math.max(end, i + 1));
            double at = top;
            if (end > i) {
                page.within(ReadingRole.LIST, () -> drawRun(run, page, x, at));
            } else {
                drawRun(run, page, x, at);
            }
            top += new BlockColumn(run).height();
            i += run.size();
        }
    }

    /**
     * Behind the last item of the list that begins with a block; the block itself if it is none.
     */
    private int endOfList(int first) {
        int end = first;
        while (end < blocks.size() && blocks.get(end).role() == ReadingRole.ITEM) {
            end++;
        }
        return end;
    }

    private static void drawRun(List<TextBlock> run, PageComposition page, double x, double y) {
        double top = y;
        for (TextBlock block : run) {
            block.draw(page, x, top);
            top += block.height();
        }
    }
}
