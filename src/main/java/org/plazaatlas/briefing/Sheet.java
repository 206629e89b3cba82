package org.plazaatlas.briefing;

import org.plazaatlas.cartography.LayerCanvas;
import org.plazaatlas.cartography.Page;
import org.plazaatlas.store.WholeFile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A finished page before it takes the form of a file: the same drawing for every format.
 *
 * @param page its size in pixels and on paper
 * @param drawing draws the page in device pixels; may be called more than once
 * @param text what the page says of itself
 * @param parts what editable formats take apart
 * @param notes what stands behind the page; asked for only by formats that have room for it
 * @param carried the views it shows, to be opened again
 */
public record Sheet(
        Page page,
        Consumer<LayerCanvas> drawing,
        SheetText text,
        SheetParts parts,
        Supplier<SheetNotes> notes,
        Carried carried) {

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
        WholeFile.write(file, out -> writeAll(bytes, out, file));
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
