package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists since when each organization has been dominant or present in a state without a break, as
 * the strip of its history shows it.
 */
public final class SinceWhen {

    private record Stay(String organizationId, LevelSpan span) {}

    private final DossierContext context;
    private final SubjectLinks links;

    public SinceWhen(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
    }

    /**
     * Those that are in a state on the date: the dominant first, of each level the longest first.
     */
    public Optional<Section> inState(String code) {
        List<Link> lines =
                context.history().stretches(Subject.state(code)).entrySet().stream()
                        .flatMap(e -> onDate(e).stream())
                        .sorted(
                                Comparator.comparing((Stay stay) -> stay.span().level())
                                        .thenComparing(stay -> stay.span().range().from()))
                        .map(stay -> line(stay, code))
                        .toList();
        return SubjectLinks.section(context.say("heading.since"), lines);
    }

    private Optional<Stay> onDate(Map.Entry<String, List<LevelSpan>> stretches) {
        return stretches.getValue().stream()
                .filter(span -> span.range().contains(context.date()))
                .findFirst()
                .map(span -> new Stay(stretches.getKey(), span));
    }

    private Link line(Stay stay, String code) {
        return links.organization(
                context.atlas().organization(stay.organizationId()).orElseThrow(),
                context.say("since." + stay.span().level().name(), since(stay.span(), code)),
                List.of());
    }

    private String since(LevelSpan span, String code) {
        DateRange all = context.atlas().contents().timeSpan();
        LocalDate first = span.range().from();
        if (!all.startsBefore(first)) {
            return context.say("since.start", Integer.toString(all.from().getYear()));
        }
        List<Claim> claims = context.references().claimsInState(code);
        return context.dates().since(context.references().asPreciseAsSaid(first, claims));
    }
}
