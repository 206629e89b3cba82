package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.checks.PictureChecks;
import org.plazaatlas.briefing.checks.PictureFinding;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.territory.time.History;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks pages before they are written. */
public final class PageChecks {

    private final PictureChecks checks;
    private final PageExport exports;
    private final PlateDesign design;
    private final OptionReader reader;

    public PageChecks(History history, PlateDesign design, OptionReader reader) {
        checks = new PictureChecks(history, new Dossiers(history));
        exports = new PageExport(history);
        this.design = design;
        this.reader = reader;
    }

    /**
     * The findings, a line each. For several pages, one line for each kind of finding: the first
     * page that has one, and how many others do.
     *
     * @param progress only asked whether to stop
     * @throws java.util.concurrent.CancellationException if it is cancelled, or the thread is
     *     interrupted
     */
    public List<String> of(List<PageView> pages, WorkProgress progress) {
        Map<PictureFinding.Kind, Seen> kinds = new EnumMap<>(PictureFinding.Kind.class);
        for (PageView page : pages) {
            progress.next(0, 1, "");
            Plate plate = page.plate(exports, design);
            List<PictureFinding> findings = checks.of(plate);
            if (pages.size() == 1) {
                return findings.stream().map(this::text).toList();
            }
            Set<PictureFinding.Kind> here = EnumSet.noneOf(PictureFinding.Kind.class);
            for (PictureFinding finding : findings) {
                if (here.add(finding.kind())) {
                    kinds.merge(
                            finding.kind(),
                            new Seen(name(plate), text(finding), 1),
                            (first, _) -> first.again());
                }
            }
        }
        return kinds.values().stream().map(seen -> seen.in(reader)).toList();
    }

    private String text(PictureFinding finding) {
        return finding.text().in(reader.language());
    }

    private static String name(Plate plate) {
        return Stream.of(TextRole.TITLE, TextRole.DATE)
                .flatMap(role -> plate.texts(role).stream())
                .map(PageText::text)
                .collect(Collectors.joining(", "));
    }

    /**
     * A finding and how many pages have one of its kind.
     *
     * @param page the first that has it
     */
    private record Seen(String page, String text, int pages) {

        private Seen again() {
            return new Seen(page, text, pages + 1);
        }

        private String in(OptionReader reader) {
            return pages == 1
                    ? reader.say("check.page", page, text)
                    : reader.say("check.pages", page, text, pages - 1);
        }
    }
}
