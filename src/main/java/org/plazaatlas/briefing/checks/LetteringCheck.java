package org.plazaatlas.briefing.checks;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.cartography.page.PrintedLine;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cartography.typesetting.PrintableText;
import org.plazaatlas.language.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for lettering that is too small to be read, that the typeface lacks, or that has no room.
 */
record LetteringCheck(FindingWords wording) {

    /** The least size that a printed map's lettering should have, in points. */
    static final double LEAST_POINTS = 6;

    /** The length of a screen on which a whole page is looked at, in pixels. */
    private static final double SCREEN_PIXELS = 1_920;

    /** The least size of lettering on such a screen, in pixels. */
    private static final double LEAST_SCREEN_PIXELS = 8;

    /** Code points named of one letter; an emoji may have more. */
    private static final int MOST_CODES = 4;

    Optional<PictureFinding> small(PageLettering type) {
        double legible = LEAST_SCREEN_PIXELS / SCREEN_PIXELS * type.longestPoints();
        double least = Math.max(LEAST_POINTS, legible);
        List<PrintedLine> small =
                type.lines().stream()
                        .filter(line -> line.points() < least)
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

    /** The texts that end in an ellipsis. */
    Optional<PictureFinding> cut(Set<TextRole> roles) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        List<Text> names = roles.stream().sorted().map(wording::word).toList();
        return Optional.of(
                wording.finding(
                        Kind.CUT_TEXT,
                        wording.text("CUT_TEXT.what", roles.size()),
                        wording.text("cut", wording.list(names)),
                        List.of()));
    }

    Optional<PictureFinding> missing(List<PrintedLine> lines) {
        List<String> letters =
                lines.stream()
                        .flatMap(line -> PrintableText.missing(line.text()).stream())
                        .distinct()
                        .toList();
        return letters.isEmpty() ? Optional.empty() : Optional.of(missing(letters, lines));
    }

    private PictureFinding missing(List<String> letters, List<PrintedLine> lines) {
        List<Text> concerned =
                lines.stream()
                        .map(PrintedLine::text)
                        .filter(text -> !PrintableText.missing(text).isEmpty())
                        .distinct()
                        .map(Text::same)
                        .toList();
        return wording.finding(
                Kind.MISSING_LETTERS,
                wording.text(
                        "MISSING_LETTERS.what",
                        wording.list(letters.stream().map(LetteringCheck::named).toList())),
                wording.text("concerned", wording.list(concerned)),
                List.of());
    }

    /** A letter with its code points, such as 中 (U+4E2D). */
    private static Text named(String letter) {
        String codes =
                letter.codePoints()
                        .limit(MOST_CODES)
                        .mapToObj("U+%04X"::formatted)
                        .collect(joining(" "));
        return Text.same(letter + " (" + codes + ")");
    }

    private Text line(PrintedLine line) {
        return wording.text("line", line.text(), String.format(Locale.ROOT, "%.1f", line.points()));
    }
}
