package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.view.Theme;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A finished page before it takes the form of a file: the same drawing for every format.
 *
 * @param page its size in pixels and on paper
 * @param drawing draws the page in device pixels; may be called more than once
 * @param text what the page says of itself
 * @param parts what editable formats take apart
 * @param notes what stands behind the page; asked for only by formats that have room for it
 * @param carried the views it shows, to be opened again
 * @param further pages that follow it where a file has several, such as its sources in full
 * @param sourceList the sources in full, for a file beside it where a file has one page
 */
public record Sheet(
        Page page,
        Consumer<LayerCanvas> drawing,
        SheetText text,
        SheetParts parts,
        Supplier<SheetNotes> notes,
        EmbeddedViews carried,
        List<Sheet> further,
        Optional<SourceList> sourceList) {

    /** A page that nothing follows. */
    public Sheet(
            Page page,
            Consumer<LayerCanvas> drawing,
            SheetText text,
            SheetParts parts,
            Supplier<SheetNotes> notes,
            EmbeddedViews carried) {
        this(page, drawing, text, parts, notes, carried, List.of(), Optional.empty());
    }

    /** The same with its sources in full, if any. */
    public Sheet with(Optional<SourceList> list, Theme theme) {
        SourcePages pages = new SourcePages(page, theme);
        List<Sheet> following = list.map(sources -> pages.of(sources, carried)).orElseGet(List::of);
        return new Sheet(page, drawing, text, parts, notes, carried, following, list);
    }

    /** All pages of a file that has several, this one first. */
    public List<Sheet> all() {
        return Stream.concat(Stream.of(this), further.stream()).toList();
    }

    /** The page as pixels, in opaque RGB. */
    public BufferedImage image() {
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        drawing.accept(LayerCanvas.flat(graphics));
        graphics.dispose();
        return image;
    }
}
