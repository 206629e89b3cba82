package org.plazaatlas.briefing;

import org.plazaatlas.cartography.LayerCanvas;
import org.plazaatlas.cartography.Page;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.store.file.WholeFile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        Carried carried,
        List<Sheet> further,
        Optional<SourceList> sourceList) {

    /** A page that nothing follows. */
    public Sheet(
            Page page,
            Consumer<LayerCanvas> drawing,
            SheetText text,
            SheetParts parts,
            Supplier<SheetNotes> notes,
            Carried carried) {
        this(page, drawing, text, parts, notes, carried, List.of(), Optional.empty());
    }

    /** The same with its sources in full, if any. */
    Sheet with(Optional<SourceList> list, Theme theme) {
        SourcePages pages = new SourcePages(page, theme);
        List<Sheet> following = list.map(sources -> pages.of(sources, carried)).orElseGet(List::of);
        return new Sheet(page, drawing, text, parts, notes, carried, following, list);
    }

    /** All pages of a file that has several, this one first. */
    List<Sheet> all() {
        return Stream.concat(Stream.of(this), further.stream()).toList();
    }

    /** The page as pixels, in opaque RGB. */
    public BufferedImage image() {
        return PngImage.drawn(page, graphics -> drawing.accept(LayerCanvas.flat(graphics)));
    }

    /** The bytes of a file. The same page gives the same bytes on the same machine. */
    public byte[] as(OutputFormat format) throws IOException {
        return switch (format) {
            case PNG -> PngImage.encode(this);
            case SVG -> SvgPicture.encode(this);
            case PDF -> PdfPages.encode(this);
            case PPTX -> Slides.encode(this);
        };
    }

    /**
     * Writes a file, all of it or nothing: what was there before is replaced only when the new one
     * is complete.
     *
     * @throws IOException if it cannot be written; the message names the file and says what to do
     */
    public void write(OutputFormat format, Path file) throws IOException {
        byte[] bytes = as(format);
        WholeFile.write(
                file,
                out -> {
                    writeAll(bytes, out, file);
                    if (!format.hasPages() && sourceList.isPresent()) {
                        write(sourceList.get(), file);
                    }
                });
    }

    /** Before its picture gets its name, so that there is none without the other. */
    private static void write(SourceList list, Path picture) throws IOException {
        byte[] text = list.text().getBytes(StandardCharsets.UTF_8);
        Path file = list.beside(picture);
        WholeFile.write(file, out -> writeAll(text, out, file));
    }

    private static void writeAll(byte[] bytes, OutputStream out, Path file) throws IOException {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new IOException(
                    "%s: %d KB could not be written (%s); free some space or choose another folder"
                            .formatted(file, Math.ceilDiv(bytes.length, 1024), e.getMessage()),
                    e);
        }
    }
}
