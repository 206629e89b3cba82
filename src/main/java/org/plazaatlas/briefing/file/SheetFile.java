package org.plazaatlas.briefing.file;

import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.png.PngImage;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SourceList;
import org.plazaatlas.briefing.slides.Slides;
import org.plazaatlas.briefing.svg.SvgPicture;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.file.WholeFiles;

import java.io.IOException;
import java.nio.file.Files;
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
     * Writes a file and its list of sources, all of it or nothing: what was there before is
     * replaced only when the new ones are complete. A pipe or a device gets no list beside it.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Sheet sheet, OutputFormat format, Path file) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            stage(sheet, format, file, files);
            files.commit();
        }
    }

    /**
     * Makes a file and its list of sources, to be put in place together with others.
     *
     * @throws IOException if they cannot be written
     */
    public static void stage(Sheet sheet, OutputFormat format, Path file, WholeFiles files)
            throws IOException {
        byte[] bytes = bytes(sheet, format);
        Files.write(files.stage(file), bytes);
        if (!format.hasPages() && sheet.sourceList().isPresent() && !WholeFile.isStream(file)) {
            SourceList list = sheet.sourceList().get();
            Files.writeString(files.stage(list.beside(file)), list.text());
        }
    }
}
