package org.plazaatlas.briefing.file;

import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.png.PngImage;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SourceList;
import org.plazaatlas.briefing.slides.Slides;
import org.plazaatlas.briefing.svg.SvgPicture;
import org.plazaatlas.store.file.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes finished pages to files, together with their full lists of sources if they have any. */
public final class SheetFile {

    private SheetFile() {}

    /**
     * The bytes of a file. The same page gives the same bytes on the same machine.
     *
     * @throws IOException if a part of the page cannot be encoded in the format
     */
    public static byte[] bytes(Sheet sheet, OutputFormat format) throws IOException {
        return switch (format) {
            case PNG -> PngImage.encode(sheet);
            case SVG -> SvgPicture.encode(sheet);
            case PDF -> PdfPages.encode(sheet);
            case PPTX -> Slides.encode(sheet);
        };
    }

    /**
     * Writes a file, all of it or nothing: what was there before is replaced only when the new one
     * is complete.
     *
     * @throws IOException if it cannot be written; the message names the file and says what to do
     */
    public static void write(Sheet sheet, OutputFormat format, Path file) throws IOException {
        byte[] bytes = bytes(sheet, format);
        WholeFile.write(
                file,
                out -> {
                    writeAll(bytes, out, file);
                    if (!format.hasPages() && sheet.sourceList().isPresent()) {
                        write(sheet.sourceList().get(), file);
                    }
                });
    }

    /**
     * Writes the list before the picture gets its final name, so that there is no picture without
     * its list.
     */
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
