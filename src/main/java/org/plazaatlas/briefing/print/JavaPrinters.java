package org.plazaatlas.briefing.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Words;

import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Prints with the printers that Java knows, those of Windows. PDFBox draws the pages. */
final class JavaPrinters implements Printers {

    /** The margin at every edge, in points; printers that need more use more. */
    private static final double MARGIN = 18;

    @Override
    public List<String> names() {
        PrintService defaultPrinter = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(Stream.ofNullable(defaultPrinter), services())
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }

    @Override
    public void print(String printer, int copies, String title, byte[] pdf) throws IOException {
        PrintService service =
                services()
                        .filter(s -> s.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() -> refused("print.noPrinter", printer));
        print(service, copies, title, pdf);
    }

    /**
     * Prints on a service, which may be a stream.
     *
     * @throws IOException if the bytes are no PDF, or the service refuses to print
     */
    static void print(PrintService service, int copies, String title, byte[] pdf)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setCopies(copies);
            job.setPrintable(
                    new PDFPrintable(document, Scaling.SCALE_TO_FIT), format(job, document));
            job.print();
        } catch (PrinterException e) {
            throw e.getMessage() == null
                    ? refused("print.refused", service.getName())
                    : refused("print.refusedFor", service.getName(), e.getMessage());
        }
    }

    private static IOException refused(String key, Object... arguments) {
        return new ReasonedException(Words.both(JavaPrinters.class, key, arguments));
    }

    /** The paper of the printer, turned as the first page is. */
    static PageFormat format(PrinterJob job, PDDocument document) {
        PageFormat format = job.defaultPage();
        Paper paper = format.getPaper();
        paper.setImageableArea(
                MARGIN, MARGIN, paper.getWidth() - 2 * MARGIN, paper.getHeight() - 2 * MARGIN);
        format.setPaper(paper);
        PDRectangle page = document.getPage(0).getMediaBox();
        boolean across = page.getWidth() > page.getHeight();
        format.setOrientation(across ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return job.validatePage(format);
    }
}
