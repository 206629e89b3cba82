package org.plazaatlas.briefing.print;

import java.io.IOException;
import java.util.List;

/** The printers of this machine. */
public interface Printers {

    /**
     * CUPS where it is at home, since it takes a PDF as it is; elsewhere the printers that Java
     * knows.
     */
    static Printers ofSystem() {
        return CupsPrinters.find().<Printers>map(cups -> cups).orElseGet(JavaPrinters::new);
    }

    /** Their names, the usual one first; may take seconds where printers are far away. */
    List<String> names();

    /**
     * Prints every page of a document, turned and scaled so that it fills the printer's paper.
     *
     * @param copies at least one
     * @param title what the printer's queue calls it
     * @throws IOException if there is no such printer, or it refuses
     */
    void print(String printer, int copies, String title, byte[] pdf) throws IOException;
}
