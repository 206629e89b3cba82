package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;
import org.plazaatlas.territory.time.TurfHistory;
import org.plazaatlas.territory.time.TurfSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The history of the turf between two organizations, over the time span of the atlas. */
public final class TurfHistorySection {

    private final Subject turf;
    private final DossierContext context;
    private final TurfHistory history;
    private final DateRange timeSpan;

    /**
     * @throws java.util.NoSuchElementException if the subject is no turf
     */
    public TurfHistorySection(Subject turf, DossierContext context) {
        this.turf = turf;
        this.context = context;
        history =
                new TurfHistory(
                        context.history(), turf.parties().getFirst(), turf.parties().getLast());
        timeSpan = context.atlas().contents().timeSpan();
    }

    /** Since when they have had a boundary without interruption; empty if they have none. */
    public String since() {
        return history.since(context.date())
                .map(
                        day ->
                                timeSpan.startsBefore(day)
                                        ? context.dates().since(precise(day))
                                        : sinceStart())
                .orElse("");
    }

    private String sinceStart() {
        return context.say("since.start", Integer.toString(timeSpan.from().getYear()));
    }

    private PartialDate precise(LocalDate change) {
        List<Claim> claims =
                turf.parties().stream()
                        .flatMap(id -> context.references().claimsOf(id).stream())
                        .toList();
        return context.references().asPreciseAsSaid(change, claims);
    }

    /** A strip of boundary and common ground, and a sentence for each uninterrupted time. */
    public Optional<Section> section() {
        List<TurfSpan> stretches = history.stretches();
        String heading = context.say("heading.history");
        if (stretches.isEmpty()) {
            return Optional.of(
                    new Section(
                            heading, List.of(new Paragraph(context.say("turf.never"), List.of()))));
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(strip(stretches));
        unbroken(stretches).reversed().forEach(time -> entries.add(sentence(time)));
        return Optional.of(new Section(heading, entries));
    }

    private Strip strip(List<TurfSpan> stretches) {
        List<Strip.Row> rows =
                Stream.of(
                                row("turf.row.boundary", stretches, TurfSpan::boundaryKm),
                                row("turf.row.common", stretches, TurfSpan::jointSquareKm))
                        .filter(row -> !row.stretches().isEmpty())
                        .toList();
        return new Strip(rows, Strip.Meaning.RIVALRY);
    }

    private Strip.Row row(
            String nameKey, List<TurfSpan> stretches, ToDoubleFunction<TurfSpan> extent) {
        List<LevelSpan> shown = new ArrayList<>();
        for (TurfSpan stretch : stretches) {
            if (extent.applyAsDouble(stretch) > 0) {
                Level level = stretch.rivals() ? Level.DOMINANT : Level.PRESENCE;
                shown.add(new LevelSpan(stretch.range(), level));
            }
        }
        return new Strip.Row(
                turf, context.say(nameKey), Optional.empty(), LevelSpan.joined(shown), List.of());
    }

    /** Groups the stretches that follow each other without a gap. */
    private static List<List<TurfSpan>> unbroken(List<TurfSpan> stretches) {
        List<List<TurfSpan>> times = new ArrayList<>();
        for (TurfSpan stretch : stretches) {
            boolean goesOn =
                    !times.isEmpty()
                            && times.getLast()
                                    .getLast()
                                    .range()
                                    .to()
                                    .equals(stretch.range().from());
            if (!goesOn) {
                times.add(new ArrayList<>());
            }
            times.getLast().add(stretch);
        }
        return times;
    }

    /** When a time began and ended, and the greatest extent of boundary and common ground in it. */
    private Paragraph sentence(List<TurfSpan> time) {
        double km = time.stream().mapToDouble(TurfSpan::boundaryKm).max().orElse(0);
        double squareKm = time.stream().mapToDouble(TurfSpan::jointSquareKm).max().orElse(0);
        String extent =
                DossierContext.joined(
                        km > 0 ? context.say("turf.most.km", context.numbers().km(km)) : "",
                        squareKm > 0
                                ? context.say(
                                        "turf.most.squareKm", context.numbers().squareKm(squareKm))
                                : "");
        return new Paragraph(context.say("turf.time", when(time), extent), List.of());
    }

    private String when(List<TurfSpan> time) {
        DateRange first = time.getFirst().range();
        DateRange last = time.getLast().range();
        boolean fromStart = !first.startsAfter(timeSpan.from());
        Optional<PartialDate> end =
                last.endsBefore(timeSpan) ? Optional.of(precise(last.to())) : Optional.empty();
        String span =
                fromStart
                        ? Stream.of(sinceStart(), context.dates().span(Optional.empty(), end))
                                .filter(words -> !words.isEmpty())
                                .reduce((one, two) -> one + " " + two)
                                .orElseThrow()
                        : context.dates().span(Optional.of(precise(first.from())), end);
        return context.sentence(span);
    }
}
