package org.plazaatlas.cli;

import org.plazaatlas.briefing.series.Work;

import java.util.List;

/**
 * What an export makes.
 *
 * @param pages all of them, for a look before they are written
 * @param work that makes and writes them
 */
record Export(List<PageView> pages, Work work) {

    Export {
        pages = List.copyOf(pages);
    }
}
