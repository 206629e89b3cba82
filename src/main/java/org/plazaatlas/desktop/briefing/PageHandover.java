package org.plazaatlas.desktop.briefing;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.store.file.FileReason;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Sends pages to the clipboard and to printers. For the FX thread only. */
final class PageHandover {

    private final Printers printers;
    private final Executor printing;
    private final LiveWords words;
    private final ExportProgress writing;
    private final ComposerMessages messages;
    private List<String> found = List.of();

    /**
     * @param printing runs what may wait for a print server
     */
    PageHandover(
            Printers printers,
            Executor printing,
            LiveWords words,
            ExportProgress writing,
            ComposerMessages messages) {
        this.printers = printers;
        this.printing = printing;
        this.words = words;
        this.writing = writing;
        this.messages = messages;
    }

    /**
     * Asks for the printers again, since one may have been plugged in.
     *
     * @param then called on the FX thread when the answer is there; a failure counts as no printer
     */
    void findPrinters(Runnable then) {
        new BackgroundJob<>("printers", _ -> printers.names(), new Found(then), Platform::runLater)
                .start(printing);
    }

    /** Keeps the names of the printers; the first one is the default. */
    private final class Found implements BackgroundJob.Observer<List<String>> {

        private final Runnable then;

        Found(Runnable then) {
            this.then = then;
        }

        @Override
        public void done(List<String> names) {
            found = names;
            then.run();
        }

        @Override
        public void failed(Throwable cause) {
            done(List.of());
        }
    }

    boolean hasPrinter() {
        return !found.isEmpty();
    }

    /**
     * Copies the pixels of a page to the clipboard, which only the FX thread may do; painting runs
     * in the background.
     */
    void copy(PlateExport plate) {
        AtomicReference<BufferedImage> image = new AtomicReference<>();
        writing.run(
                words.now().get("clipboard"),
                _ -> image.set(plate.sheet().image()),
                () -> putOnClipboard(image.get()),
                messages::say);
    }

    private void putOnClipboard(BufferedImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(PixelImage.of(image));
        Clipboard.getSystemClipboard().setContent(content);
        messages.say(words.now().get("copied"));
    }

    /** Asks the user for a printer, and prints a page on it. */
    void print(PlateExport plate, Stage owner) {
        new PrintDialog(owner, words.now(), found).show(order -> print(plate, order));
    }

    private void print(PlateExport plate, PrintDialog.Order order) {
        AtomicReference<byte[]> pdf = new AtomicReference<>();
        writing.run(
                words.now().get("printer"),
                _ -> pdf.set(SheetFile.bytes(plate.sheet(), OutputFormat.PDF)),
                () -> send(pdf.get(), plate.fileName(OutputFormat.PDF), order),
                problem -> new Sent(order).tellFailure(problem));
    }

    /** On a thread of its own: a printer that does not answer must not block exports. */
    private void send(byte[] pdf, String title, PrintDialog.Order order) {
        new BackgroundJob<>(
                        title,
                        _ -> {
                            printers.print(order.printer(), order.copies(), title, pdf);
                            return order;
                        },
                        new Sent(order),
                        FxThread::run)
                .start(printing);
    }

    /** Tells how printing ended. */
    private final class Sent implements BackgroundJob.Observer<PrintDialog.Order> {

        private final PrintDialog.Order order;

        Sent(PrintDialog.Order order) {
            this.order = order;
        }

        @Override
        public void done(PrintDialog.Order printed) {
            messages.say(words.now().get("printed", order.printer()));
        }

        @Override
        public void failed(Throwable cause) {
            tellFailure(FileReason.of(cause).in(words.now().language()));
        }

        void tellFailure(String problem) {
            messages.say(words.now().get("notPrinted", order.printer(), problem));
        }
    }
}
