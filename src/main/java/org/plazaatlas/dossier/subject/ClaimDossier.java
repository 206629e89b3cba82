package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.GradeWords;
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

/** Everything that a claim says, and whether and why it counts on a date. */
final class ClaimDossier {

    private final Claim claim;
    private final DossierContext context;
    private final SubjectLinks links;
    private final AreaWords areas;
    private final List<Subject> source;

    ClaimDossier(Claim claim, DossierContext context) {
        this.claim = claim;
        this.context = context;
        links = new SubjectLinks(context);
        areas = new AreaWords(context);
        source = List.of(Subject.source(claim.sourceId()));
    }

    Dossier write() {
        return new Dossier(
                Subject.claim(claim.id()),
                links.claimTitle(claim),
                DossierContext.joined(
                        context.say("claim.number", claim.id()),
                        context.say(
                                context.isInForce(claim)
                                        ? "claim.inForce.short"
                                        : "claim.notInForce.short",
                                context.dates().day(context.date()))),
                links.withSources(Stream.of(Optional.of(said()), Optional.of(time()), leads())));
    }

    private Section said() {
        List<Entry> entries = new ArrayList<>();
        if (claim.isOwn()) {
            add(entries, "claim.origin", context.say("claim.own"));
        }
        add(entries, "claim.level", context.say("claim.level." + claim.level().name()));
        add(entries, "claim.area", areas.name(claim.area()));
        add(entries, "claim.drawn", areas.remark(claim.area()));
        add(
                entries,
                "claim.confidence",
                context.say("claim.confidence." + claim.confidence().name()));
        add(entries, "claim.likelihood", context.say("likelihood." + claim.confidence().name()));
        add(entries, "grade.name", new GradeWords(context).of(claim));
        add(entries, "claim.evidence", context.dates().aged(claim.evidenceDate(), context.date()));
        add(entries, "claim.validTime", context.dates().span(claim.validTime()));
        add(entries, "locator", context.text(claim.locator()));
        add(entries, "claim.note", context.text(claim.note()));
        return new Section(context.say("heading.said"), entries);
    }

    private void add(List<Entry> entries, String nameKey, String value) {
        if (!value.isEmpty()) {
            entries.add(new Fact(context.say(nameKey), value, source));
        }
    }

    private Section time() {
        return new Section(
                context.say("heading.inForce", context.dates().day(context.date())),
                List.of(new Paragraph(standing(), source)));
    }

    /** Whether it is in force on the date, and why. */
    private String standing() {
        DateRange range = context.timeInForce(claim);
        boolean ends = claim.validTime().to().isPresent();
        String last = context.dates().on(limit(range.to()));
        if (range.contains(context.date())) {
            return ends
                    ? boundary("claim.ends", claim.validTime().to())
                    : context.say("claim.inForce.carried", carriedMonths(), last);
        }
        if (range.startsAfter(context.date())) {
            return boundary("claim.notYet", claim.validTime().from());
        }
        return ends
                ? boundary("claim.ended", claim.validTime().to())
                : context.say("claim.outdated", carriedMonths(), last);
    }

    /** The end of the carry-forward, no more precise than the evidence from which it is counted. */
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
        return context.history().carryForward().toTotalMonths();
    }

    private String boundary(String key, Optional<PartialDate> date) {
        return date.map(known -> context.dates().boundary(key, known)).orElseThrow();
    }

    private Optional<Section> leads() {
        List<Link> leads = new ArrayList<>();
        context.atlas()
                .organization(claim.organizationId())
                .ifPresent(o -> leads.add(links.organization(o, context.say(o.kind()), List.of())));
        context.references()
                .statesOf(claim.area())
                .forEach(
                        code -> leads.add(links.state(code, context.say("city.state"), List.of())));
        return SubjectLinks.section(context.say("heading.leads"), leads);
    }
}
