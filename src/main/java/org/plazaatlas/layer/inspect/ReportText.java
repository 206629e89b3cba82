package org.plazaatlas.layer.inspect;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerProblem;
import org.plazaatlas.layer.feature.TextEncoding;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report of a file as lines for a person. */
public final class ReportText {

    private static final int MOST_FIELDS = 60;
    private static final int MOST_UNMATCHED = 12;

    private final Language language;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    public ReportText(Language language) {
        this.language = language;
        this.words = Words.of(ReportText.class, language);
    }

    /** The lines of a report, none longer than it needs. */
    public List<String> lines(FileReport report) {
        lines.clear();
        String format =
                report.format().map(LayerFormat::title).orElse(words.get("inspect.unknown"));
        lines.add(words.get("inspect.file", report.file(), format));
        for (LayerReport layer : report.layers()) {
            lines.add("");
            addLayer(layer);
        }
        if (!report.problems().isEmpty()) {
            lines.add("");
            lines.add(words.get("inspect.problems"));
            report.problems().forEach(this::addProblem);
        }
        return List.copyOf(lines);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    private void add(String key, Object... arguments) {
        lines.add("  " + words.get("inspect." + key, arguments));
    }

    private void addLayer(LayerReport report) {
        lines.add(words.get("inspect.layer", report.layer().name(), number(report.features())));
        if (!report.kinds().isEmpty()) {
            add("geometry", kinds(report));
            add("system", system(report.system()));
            add("bounds", bounds(report.bounds()));
            report.lonLat()
                    .filter(lonLat -> !lonLat.equals(report.bounds()))
                    .ifPresent(lonLat -> add("lonLat", bounds(lonLat)));
        }
        report.layer().encoding().ifPresent(encoding -> addEncoding(report, encoding));
        report.places().ifPresent(this::addPlaces);
        addFields(report);
    }

    private String kinds(LayerReport report) {
        String counted =
                report.kinds().entrySet().stream()
                        .map(e -> words.of(e.getKey()) + " " + number(e.getValue()))
                        .collect(Collectors.joining(", "));
        return report.heights() ? counted + words.get("inspect.heights") : counted;
    }

    private String system(LayerSystem system) {
        String name = system.name().isEmpty() ? words.get("inspect.noSystem") : system.name();
        String code = system.epsg().map(c -> " (EPSG:" + c + ")").orElse("");
        return name + code + words.get("inspect.origin." + system.origin().code());
    }

    private static String bounds(Envelope box) {
        boolean degrees = Math.max(Math.abs(box.getMaxX()), Math.abs(box.getMinX())) <= 360;
        return String.format(
                Locale.ROOT,
                degrees ? "%.4f, %.4f, %.4f, %.4f" : "%.2f, %.2f, %.2f, %.2f",
                box.getMinX(),
                box.getMinY(),
                box.getMaxX(),
                box.getMaxY());
    }

    private void addEncoding(LayerReport report, TextEncoding encoding) {
        String examples =
                report.accents().isEmpty()
                        ? ""
                        : words.get("inspect.examples", String.join(", ", report.accents()));
        String origin = words.get("inspect.encoding." + encoding.origin().code());
        add("encoding", encoding.charset().name() + origin + examples);
    }

    private void addPlaces(PlaceReport places) {
        add(
                "places",
                words.get("inspect.by." + places.by()),
                String.join(", ", places.fields()),
                number(places.rows()),
                number(places.matched()),
                number(places.unmatched() + places.noPlace()));
        if (!places.examples().isEmpty()) {
            String listed =
                    places.examples().stream()
                            .limit(MOST_UNMATCHED)
                            .map(
                                    e ->
                                            e.value()
                                                    + (e.count() > 1
                                                            ? " (" + number(e.count()) + ")"
                                                            : ""))
                            .collect(Collectors.joining("; "));
            int more = places.unmatchedPlaces() - MOST_UNMATCHED;
            add("unmatched", listed + (more > 0 ? words.get("inspect.more", number(more)) : ""));
        }
        if (places.noPlace() > 0) {
            add("withoutPlace", number(places.noPlace()));
        }
    }

    private void addFields(LayerReport report) {
        add("fields", number(report.fields().size()));
        report.fields().stream().limit(MOST_FIELDS).forEach(this::addField);
        int more = report.fields().size() - MOST_FIELDS;
        if (more > 0) {
            lines.add("    " + words.get("inspect.moreFields", number(more)));
        }
    }

    private void addField(FieldProfile profile) {
        String examples =
                profile.examples().stream()
                        .limit(3)
                        .map(value -> oneLine(value.toString()))
                        .collect(Collectors.joining(" | "));
        String name = profile.field().name();
        lines.add(
                "    "
                        + name
                        + ": "
                        + words.of(profile.field().type())
                        + (examples.isEmpty() ? words.get("inspect.empty") : " — " + examples));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    /** The end of a sentence, unless it has one already. */
    private String stop(LayerProblem problem) {
        String message = problem.message().in(language);
        return message.endsWith("?") || message.endsWith(".") ? " " : ". ";
    }

    private void addProblem(LayerProblem problem) {
        String layer = problem.layer().isEmpty() ? "" : problem.layer() + ": ";
        String mend = problem.mend().in(language);
        lines.add(
                "  - "
                        + layer
                        + problem.message().in(language)
                        + (mend.isEmpty() ? "" : stop(problem) + mend));
    }
}
