package org.plazaatlas.desktop.briefing;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

import java.io.IOException;
import java.util.Optional;

/** Prints a page as large as the paper allows. */
final class Printing {

    private final PrinterJob job;

    private Printing(PrinterJob job) {
        this.job = job;
    }

    /** Whether there is a printer at all; may take seconds where printers are far away. */
    static boolean isPossible() {
        return Printer.getDefaultPrinter() != null;
    }

    /** Asks for printer and copies; empty if the user thought better of it. */
    static Optional<Printing> ask(Window owner) {
        return Optional.ofNullable(PrinterJob.createPrinterJob())
                .filter(job -> job.showPrintDialog(owner))
                .map(Printing::new);
    }

    /**
     * Prints; on any thread.
     *
     * @throws IOException if the printer refuses
     */
    void print(Image page) throws IOException {
        boolean upright = page.getHeight() > page.getWidth();
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                paper,
                                upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
                                Printer.MarginType.DEFAULT);
        ImageView view = new ImageView(page);
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        if (!job.printPage(layout, view) || !job.endJob()) {
            throw new IOException(job.getPrinter().getName() + ": " + job.getJobStatus());
        }
    }
}
