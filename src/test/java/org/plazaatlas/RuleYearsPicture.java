package org.plazaatlas;

import org.plazaatlas.incident.rule.RuleFigure;
import org.plazaatlas.language.Language;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture of the guide that shows the rule year by year: the share of events near boundaries
 * between rivals as bars, with the shares of land and people there as lines.
 */
final class RuleYearsPicture {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 44;
    private static final int TOP = 44;
    private static final int BOTTOM = 270;

    /** Shares up to this one have room. */
    private static final double MOST = 0.7;

    private final List<RuleFigure> years;
    private final Language language;

    /**
     * @param years the figures of one situation, a year each
     */
    RuleYearsPicture(List<RuleFigure> years, Language language) {
        this.years = years;
        this.language = language;
    }

    /** The whole file. */
    String svg() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Inter, sans-serif" font-size="12">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        %s%s%s%s%s</svg>
        """
                .formatted(
                        WIDTH,
                        HEIGHT,
                        say(
                                "Share of events with deaths within 25 km of a boundary between"
                                        + " rivals",
                                "Parte de los hechos con muertes a 25 km o menos de un límite entre"
                                        + " rivales"),
                        scale(),
                        bars(),
                        line(RuleFigure::landShare, "#5b6b2f", ""),
                        line(RuleFigure::peopleShare, "#0072b2", " stroke-dasharray=\"6 4\""),
                        legend());
    }

    private String say(String english, String spanish) {
        return language == Language.ES ? spanish : english;
    }

    private double step() {
        return (WIDTH - LEFT - 10.0) / years.size();
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share / MOST;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String scale() {
        return IntStream.rangeClosed(0, 7)
                .mapToObj(
                        i ->
                                "<path d=\"M%d %sH%d\" stroke=\"#d8d8d8\"/><text x=\"%d\" y=\"%s\" text-anchor=\"end\" fill=\"#444444\">%d %%</text>\n"
                                        .formatted(
                                                LEFT,
                                                number(y(i / 10.0)),
                                                WIDTH - 10,
                                                LEFT - 6,
                                                number(y(i / 10.0) + 4),
                                                10 * i))
                .collect(Collectors.joining());
    }

    private String bars() {
        return IntStream.range(0, years.size()).mapToObj(this::bar).collect(Collectors.joining());
    }

    private String bar(int year) {
        double share = years.get(year).eventShare().orElse(0);
        double x = LEFT + year * step();
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#b9a49a\"/><text x=\"%s\" y=\"%d\" text-anchor=\"middle\" fill=\"#444444\">%d</text>\n"
                .formatted(
                        number(x + 5),
                        number(y(share)),
                        number(step() - 10),
                        number(BOTTOM - y(share)),
                        number(x + step() / 2),
                        BOTTOM + 18,
                        years.get(year).period().from().getYear());
    }

    private String line(ToDoubleFunction<RuleFigure> share, String colour, String dashes) {
        String places =
                IntStream.range(0, years.size())
                        .mapToObj(
                                i ->
                                        number(LEFT + (i + 0.5) * step())
                                                + ","
                                                + number(y(share.applyAsDouble(years.get(i)))))
                        .collect(Collectors.joining(" "));
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"%s/>\n"
                .formatted(places, colour, dashes);
    }

    private String legend() {
        return """
        <rect x="%d" y="14" width="14" height="12" fill="#b9a49a"/><text x="%d" y="24">%s</text>
        <path d="M230 20h24" stroke="#5b6b2f" stroke-width="2.5"/><text x="260" y="24">%s</text>
        <path d="M420 20h24" stroke="#0072b2" stroke-width="2.5" stroke-dasharray="6 4"/><text x="450" y="24">%s</text>
        """
                .formatted(
                        LEFT,
                        LEFT + 20,
                        say("share of events", "parte de los hechos"),
                        say("share of land", "parte de la tierra"),
                        say("share of people", "parte de la gente"));
    }
}
