package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.reading.Areas;
import org.plazaatlas.dossier.reading.Grades;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a claim says, and whether and why it counts on a date. */
final class ClaimDossier {

    private final Claim claim;
    private final Reading reading;
    private final Lines lines;
    private final Areas areas;
    private final List<Subject> source;

    ClaimDossier(Claim claim, Reading reading) {
        this.claim = claim;
        this.reading = reading;
        lines = new Lines(reading);
        areas = new Areas(reading);
        source = List.of(Subject.source(claim.sourceId()));
    }

    Dossier write() {
        return new Dossier(
                Subject.claim(claim.id()),
                lines.claimTitle(claim),
                Reading.joined(
                        reading.say("claim.number", claim.id()),
                        reading.say(
                                reading.isInForce(claim)
                                        ? "claim.inForce.short"
                                        : "claim.notInForce.short",
                                reading.dates().day(reading.date()))),
                lines.withSources(Stream.of(Optional.of(said()), Optional.of(time()), leads())));
    }

    private Section said() {
        List<Entry> entries = new ArrayList<>();
        add(entries, "claim.level", reading.say("claim.level." + claim.level().name()));
        add(entries, "claim.area", areas.name(claim.area()));
        add(entries, "claim.drawn", areas.remark(claim.area()));
        add(
                entries,
                "claim.confidence",
                reading.say("claim.confidence." + claim.confidence().name()));
        add(entries, "claim.likelihood", reading.say("likelihood." + claim.confidence().name()));
        add(entries, "grade.name", new Grades(reading).of(claim));
        add(entries, "claim.evidence", reading.dates().aged(claim.evidenceDate(), reading.date()));
        add(entries, "claim.validTime", reading.dates().span(claim.validTime()));
        add(entries, "locator", reading.text(claim.locator()));
        add(entries, "claim.note", reading.text(claim.note()));
        return new Section(reading.say("heading.said"), entries);
    }

    private void add(List<Entry> entries, String nameKey, String value) {
        if (!value.isEmpty()) {
            entries.add(new Fact(reading.say(nameKey), value, source));
        }
    }

    private Section time() {
        return new Section(
                reading.say("heading.inForce", reading.dates().day(reading.date())),
                List.of(new Paragraph(standing(), source)));
    }

    /** Whether it is in force on the date, and why. */
    private String standing() {
        DateRange range = reading.timeInForce(claim);
        boolean ends = claim.validTime().to().isPresent();
        String last = reading.dates().on(limit(range.to()));
        if (range.contains(reading.date())) {
            return ends
                    ? boundary("claim.ends", claim.validTime().to())
                    : reading.say("claim.inForce.carried", carriedMonths(), last);
        }
        if (range.startsAfter(reading.date())) {
            return boundary("claim.notYet", claim.validTime().from());
        }
        return ends
                ? boundary("claim.ended", claim.validTime().to())
                : reading.say("claim.outdated", carriedMonths(), last);
    }

    /** The end of the carry-forward, no more precise than the evidence it counts from. */
    private PartialDate limit(LocalDate day) {
        ChronoUnit precision = claim.evidenceDate().precision();
        boolean starts =
                switch (precision) {
                    case YEARS -> day.getDayOfYear() == 1;
                    case MONTHS -> day.getDayOfMonth() == 1;
                    default -> true;
                };
        return starts ? new PartialDate(day, precision) : PartialDate.of(day);
    }

    private long carriedMonths() {
        return reading.history().carryForward().toTotalMonths();
    }

    private String boundary(String key, Optional<PartialDate> date) {
        return date.map(known -> reading.dates().boundary(key, known)).orElseThrow();
    }

    private Optional<Section> leads() {
        List<Link> links = new ArrayList<>();
        reading.atlas()
                .organization(claim.organizationId())
                .ifPresent(o -> links.add(lines.organization(o, reading.say(o.kind()), List.of())));
        reading.references()
                .statesOf(claim.area())
                .forEach(
                        code -> links.add(lines.state(code, reading.say("city.state"), List.of())));
        return Lines.section(reading.say("heading.leads"), links);
    }
}
