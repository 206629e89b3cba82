package org.plazaatlas.desktop.briefing;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import org.plazaatlas.briefing.OutputFormat;
import org.plazaatlas.briefing.SheetFile;
import org.plazaatlas.briefing.print.Printers;
import org.plazaatlas.desktop.LiveWords;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Gives pages to the clipboard and to printers. For the FX thread only. */
final class PageHandover {

    private final Printers printers;
    private final LiveWords words;
    private final Writing writing;
    private final Telling telling;
    private List<String> found = List.of();

    PageHandover(Printers printers, LiveWords words, Writing writing, Telling telling) {
        this.printers = printers;
        this.words = words;
        this.writing = writing;
        this.telling = telling;
    }

    /** The printers to choose from, the one to be offered first. */
    void take(List<String> names) {
        found = names;
    }

    /** Puts the pixels of a page on the clipboard. */
    void copy(PlateExport plate) {
        AtomicReference<BufferedImage> image = new AtomicReference<>();
        writing.run(
                words.now().get("clipboard"),
                _ -> image.set(plate.sheet().image()),
                () -> putOnClipboard(image.get()),
                telling::say);
    }

    private void putOnClipboard(BufferedImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(PixelImage.of(image));
        Clipboard.getSystemClipboard().setContent(content);
        telling.say(words.now().get("copied"));
    }

    /** Asks for a printer, and prints a page on it. */
    void print(PlateExport plate, Stage owner) {
        new PrintDialog(owner, words.now(), found).show(order -> print(plate, order));
    }

    private void print(PlateExport plate, PrintDialog.Order order) {
        writing.run(
                words.now().get("printer"),
                _ ->
                        printers.print(
                                order.printer(),
                                order.copies(),
                                plate.fileName(OutputFormat.PDF),
                                SheetFile.bytes(plate.sheet(), OutputFormat.PDF)),
                () -> telling.say(words.now().get("printed", order.printer())),
                problem -> telling.say(words.now().get("notPrinted", order.printer(), problem)));
    }
}
