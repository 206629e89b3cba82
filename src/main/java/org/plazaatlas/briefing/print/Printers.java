package org.plazaatlas.briefing.print;

import java.io.IOException;
import java.util.List;

/** The printers of this machine. */
public interface Printers {

    /**
     * CUPS if it is installed, since it accepts a PDF as it is; otherwise the printers that Java
     * knows.
     */
    static Printers ofSystem() {
        return CupsPrinters.find().<Printers>map(cups -> cups).orElseGet(JavaPrinters::new);
    }

    /**
     * The names of the printers, the default one first. May take seconds, for printers on a
     * network; do not call it on the thread of the window.
     */
    List<String> names();

    /**
     * Prints every page of a document, rotated and scaled to fill the paper of the printer. May
     * take a minute; do not call it on the thread of the window.
     *
     * @param copies at least one
     * @param title the name of the job in the queue of the printer
     * @throws IOException if there is no such printer, or it refuses or does not answer in time
     */
    void print(String printer, int copies, String title, byte[] pdf) throws IOException;
}
