package org.plazaatlas.cartography.labelling;

import java.util.List;

/** The lines in which a name can be set on a map. */
final class NameLines {

    private NameLines() {}

    /** A name in one line, and broken at the blank that is nearest to its middle. */
    static List<List<String>> of(String name) {
        int best = -1;
        for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length())) {
                best = i;
            }
        }
        return best < 0
                ? List.of(List.of(name))
                : List.of(
                        List.of(name), List.of(name.substring(0, best), name.substring(best + 1)));
    }
}
