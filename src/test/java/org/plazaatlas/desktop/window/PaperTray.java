package org.plazaatlas.desktop.window;

import org.plazaatlas.briefing.print.Printers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Two printers that keep what is printed on them. */
final class PaperTray implements Printers {

    final List<String> printed = new ArrayList<>();
    List<String> names = List.of("Office", "Hall");
    boolean jammed;

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void print(String printer, int copies, String title, byte[] pdf) throws IOException {
        if (jammed) {
            throw new IOException("paper jam");
        }
        String start = new String(pdf, 0, 5, StandardCharsets.ISO_8859_1);
        printed.add(printer + " × " + copies + ": " + title + " " + start);
    }
}
