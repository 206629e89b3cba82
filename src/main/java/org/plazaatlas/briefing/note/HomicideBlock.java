package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.territory.homicides.HomicideRate;
import org.plazaatlas.view.View;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the block with the homicides of a state up to a date. */
final class HomicideBlock {

    private static final int NEWEST = 3;
    private static final Comparator<HomicideCount> NEWEST_FIRST =
            Comparator.comparingInt(HomicideCount::year)
                    .reversed()
                    .thenComparing(HomicideCount::basis);

    private final Atlas atlas;
    private final View view;
    private final double width;
    private final Words words;
    private final NumberFormat number;
    private final List<HomicideCount> counts;

    /**
     * @param width of a column
     */
    HomicideBlock(Atlas atlas, String stateCode, View view, double width) {
        this.atlas = atlas;
        this.view = view;
        this.width = width;
        words = BriefingWords.in(view.language());
        number = NumberFormat.getIntegerInstance(view.language().locale());
        counts =
                atlas.contents().homicides().stream()
                        .filter(count -> count.stateCode().equals(stateCode))
                        .filter(count -> count.year() <= view.date().getYear())
                        .sorted(NEWEST_FIRST)
                        .toList();
    }

    /** The ids of the sources, the newest figures first. */
    List<String> sourceIds() {
        return counts.stream().map(HomicideCount::sourceId).distinct().toList();
    }

    /**
     * The bars with a line on what they count, and below them the newest figures; empty if there
     * are no counts.
     */
    Optional<NoteBlock> block(String heading) {
        List<SourceFigures> sources = SourceFigures.of(onOneBasis());
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<NoteItem> head =
                List.of(
                        TextItem.heading(heading, width),
                        TextItem.paragraph(
                                words.get("note.homicides", sources.size(), basis(sources)),
                                NoteType.SMALL,
                                width),
                        new HomicideBars(sources, spoken(sources), number, width));
        List<NoteItem> rows = new ArrayList<>();
        counts.stream().limit(NEWEST).map(c -> row(newest(sources, c), false)).forEach(rows::add);
        sources.reversed().stream().map(source -> row(key(source), true)).forEach(rows::add);
        return Optional.of(new NoteBlock(head, rows));
    }

    /**
     * The counts on the basis with the longest series that has any: bars of two bases would stand
     * in each other's place, and look like one series.
     */
    private List<HomicideCount> onOneBasis() {
        Optional<HomicideCount.Basis> first =
                counts.stream()
                        .filter(count -> count.count().isPresent())
                        .map(HomicideCount::basis)
                        .min(Comparator.naturalOrder());
        return counts.stream().filter(count -> first.equals(Optional.of(count.basis()))).toList();
    }

    private String basis(List<SourceFigures> sources) {
        return words.of(sources.getFirst().newest().basis());
    }

    /**
     * The newest figure as a key figure: the rate, with the count beside it, since counts of states
     * that differ in people cannot be compared; the count if the rate is unknown.
     */
    Optional<KeyFigures.Figure> newest() {
        return counts.stream().findFirst().map(this::keyFigure);
    }

    private KeyFigures.Figure keyFigure(HomicideCount count) {
        String year = Integer.toString(count.year());
        Optional<String> total = count.count().stream().mapToObj(number::format).findFirst();
        Optional<String> per100k = HomicideRate.of(count, atlas).map(r -> decimal(r.per100k()));
        if (per100k.isEmpty()) {
            return new KeyFigures.Figure(
                    total.orElse(""), words.get("note.key.homicides", year, publisher(count)));
        }
        String label =
                total.map(all -> words.get("note.key.rate.count", year, all))
                        .orElseGet(() -> words.get("note.key.rate", year, publisher(count)));
        return new KeyFigures.Figure(per100k.get(), label);
    }

    private String decimal(double rate) {
        NumberFormat one = NumberFormat.getInstance(view.language().locale());
        one.setMaximumFractionDigits(1);
        return one.format(rate);
    }

    private String rate(BigDecimal ratePer100k) {
        return NumberFormat.getInstance(view.language().locale()).format(ratePer100k);
    }

    /** The letter of a source in the bars; its name if it is not among them. */
    private String source(List<SourceFigures> sources, HomicideCount count) {
        return sources.stream()
                .filter(source -> source.newest().sourceId().equals(count.sourceId()))
                .map(source -> " (" + source.letter() + ")")
                .findFirst()
                .orElseGet(() -> " · " + publisher(count));
    }

    private NoteItem row(String text, boolean small) {
        return TextItem.row(text, small ? NoteType.SMALL : NoteType.BODY, width);
    }

    private String newest(List<SourceFigures> sources, HomicideCount count) {
        return count.year() + source(sources, count) + ": " + figure(count);
    }

    private String figure(HomicideCount count) {
        List<String> parts = new ArrayList<>();
        count.count().ifPresent(c -> parts.add(number.format(c)));
        count.ratePer100k()
                .map(rate -> words.get("note.homicides.rate", rate(rate)))
                .ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private String key(SourceFigures source) {
        return words.get(
                "note.homicides.source",
                source.letter(),
                source.years(),
                publisher(source.newest()),
                source.newest().locator().in(view.language()));
    }

    private String publisher(HomicideCount count) {
        return atlas.source(count.sourceId())
                .map(source -> source.imprint().in(view.language()))
                .orElse("");
    }

    /** Every figure, source by source. */
    private String spoken(List<SourceFigures> sources) {
        return sources.stream()
                .map(s -> words.get("note.homicides.spoken", s.letter(), figures(s)))
                .collect(Collectors.joining(" ", words.get("note.homicides.chart") + " ", ""));
    }

    private String figures(SourceFigures source) {
        return source.counts().entrySet().stream()
                .map(figure -> figure.getKey() + ": " + number.format(figure.getValue()))
                .collect(Collectors.joining(", "));
    }
}
