package org.plazaatlas.briefing.checks;

import static java.util.Comparator.comparingDouble;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.cartography.page.PrintedLine;
import org.plazaatlas.language.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for lettering that is too small to be read on paper. */
record LetteringCheck(FindingWords wording) {

    /** The least size that a printed map's lettering should have, in points. */
    static final double LEAST_POINTS = 7;

    Optional<PictureFinding> of(List<PrintedLine> lines) {
        List<PrintedLine> small =
                lines.stream()
                        .filter(line -> line.points() < LEAST_POINTS)
                        .sorted(comparingDouble(PrintedLine::points))
                        .toList();
        return small.isEmpty() ? Optional.empty() : Optional.of(finding(small));
    }

    private PictureFinding finding(List<PrintedLine> small) {
        return wording.finding(
                Kind.SMALL_TYPE,
                wording.text("SMALL_TYPE.what", small.size()),
                wording.text("smallest", wording.list(small.stream().map(this::line).toList())),
                List.of());
    }

    private Text line(PrintedLine line) {
        return wording.text("line", line.text(), String.format(Locale.ROOT, "%.1f", line.points()));
    }
}
