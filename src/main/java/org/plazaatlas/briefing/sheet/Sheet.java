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
 * A finished page before it is written to a file, the same for every format.
 *
 * @param page its size in pixels and on paper
 * @param drawing draws the page in device pixels; may be called more than once
 * @param text title, description and language of the page
 * @param parts the parts that editable formats need separately
 * @param notes makes the notes of the page; called only for formats with room for notes
 * @param carried the views that the file carries
 * @param further pages that follow in formats with several pages, such as the full list of sources
 * @param sourceList the full list of sources, written to a file of its own in formats with one page
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

    /** A page without further pages and without a list of sources. */
    public Sheet(
            Page page,
            Consumer<LayerCanvas> drawing,
            SheetText text,
            SheetParts parts,
            Supplier<SheetNotes> notes,
            EmbeddedViews carried) {
        this(page, drawing, text, parts, notes, carried, List.of(), Optional.empty());
    }

    /** The same page with a full list of sources, if there is one. */
    public Sheet with(Optional<SourceList> list, Theme theme) {
        SourcePages pages = new SourcePages(page, theme);
        List<Sheet> following = list.map(sources -> pages.of(sources, carried)).orElseGet(List::of);
        return new Sheet(page, drawing, text, parts, notes, carried, following, list);
    }

    /** This page and the further ones. */
    public List<Sheet> all() {
        return Stream.concat(Stream.of(this), further.stream()).toList();
    }

    /** Draws the page as pixels, in opaque RGB. */
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
