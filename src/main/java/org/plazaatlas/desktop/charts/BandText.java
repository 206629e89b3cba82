package org.plazaatlas.desktop.charts;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.territory.time.AreaStep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The stream in words of one language. */
final class BandText {

    private final Atlas atlas;
    private final Language language;
    private final Words words;
    private final FigureFormat figures;

    BandText(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        words = Words.of(BandText.class, language);
        figures = new FigureFormat(language);
    }

    String name(AreaBand band) {
        return names(band).getFirst();
    }

    /** The full name, then the short name if there is one. */
    List<String> names(AreaBand band) {
        return switch (band) {
            case AreaBand.Alone(String id) ->
                    atlas.organization(id).map(this::names).orElse(List.of(id));
            case AreaBand.Shared _ -> List.of(words.get("shared"));
            case AreaBand.Contested _ -> List.of(words.get("contested"));
        };
    }

    private List<String> names(Organization organization) {
        String full = organization.name().in(language);
        String brief = organization.shortName();
        return brief.isEmpty() ? List.of(full) : List.of(full, brief);
    }

    String squareKm(double area) {
        return words.get("squareKm", figures.whole(area));
    }

    /** A value of the scale, in thousands of km². */
    String axisThousands(double area) {
        return figures.whole(area / 1000);
    }

    /**
     * An area in thousands of km², to one decimal; a trace shows as less than 0.1 rather than as 0.
     */
    String thousands(double area) {
        double thousands = area / 1000;
        return thousands > 0 && thousands < 0.05
                ? "<" + figures.decimals(0.1, 1)
                : figures.decimals(thousands, 1);
    }

    /** The bands of a step, the largest first. */
    static List<AreaBand> ranked(AreaStep step, AreaSeries series) {
        return series.bands().stream()
                .filter(band -> step.squareKm(band) > 0)
                .sorted(Comparator.comparingDouble(band -> -step.squareKm(band)))
                .toList();
    }

    /** Name, area, share and date, for the tooltip. */
    String hover(AreaBand band, AreaStep step, LocalDate date) {
        String key = band instanceof AreaBand.Alone ? "hover.alone" : "hover.joint";
        double area = step.squareKm(band);
        return words.get(
                key,
                name(band),
                squareKm(area),
                figures.share(area / step.dominatedSquareKm()),
                date(date));
    }

    String date(LocalDate date) {
        return PartialDate.of(date).in(language);
    }

    /** The date and what each band covers on it, for screen readers. */
    String value(AreaStep step, AreaSeries series, LocalDate date) {
        String bands =
                ranked(step, series).stream()
                        .map(band -> words.get("band", name(band), squareKm(step.squareKm(band))))
                        .collect(Collectors.joining("; "));
        return words.get("value", date(date), squareKm(step.dominatedSquareKm()), bands);
    }
}
