package org.plazaatlas.workspace;

import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Removes from a view what an atlas lacks, and notes it. Use a new instance for each view. */
final class ViewFitting {

    private final Atlas atlas;
    private final Set<Text> missing = new LinkedHashSet<>();

    ViewFitting(Atlas atlas) {
        this.atlas = atlas;
    }

    FittedView fit(SavedView saved) {
        View view = fit(saved.view());
        Arrangement arrangement = arrangement(saved.arrangement()).fitting(view);
        return new FittedView(view, arrangement, List.copyOf(missing));
    }

    private View fit(View view) {
        return view.withDate(day(view.date()))
                .withWindow(window(view.window()))
                .withExtent(extent(view.extent()))
                .withHiddenOrganizations(organizations(view.hiddenOrganizations()))
                .withShownAlone(view.shownAlone().filter(this::isOrganization))
                .withSelection(view.selection().filter(this::isThere))
                .withTopic(topic(view.topic()))
                .withAttribution(attribution(view.attribution()))
                .withIncidents(incidents(view.incidents()));
    }

    private IncidentDisplay incidents(IncidentDisplay asked) {
        IncidentFilter filter = asked.filter();
        return asked.withFilter(filter.withOrganizations(organizations(filter.organizationIds())));
    }

    private LocalDate day(LocalDate asked) {
        DateRange span = atlas.contents().timeSpan();
        if (!span.contains(asked)) {
            note("outside.time", asked, span.from(), span.to().minusDays(1));
        }
        return span.nearest(asked);
    }

    private TimeWindow window(TimeWindow asked) {
        return switch (asked) {
            case TimeWindow.Day day -> day;
            case TimeWindow.Range(var from) -> new TimeWindow.Range(day(from));
            case TimeWindow.Since(var from) -> new TimeWindow.Since(day(from));
        };
    }

    private Arrangement arrangement(Arrangement asked) {
        return asked instanceof Arrangement.Multiples(var series)
                ? new Arrangement.Multiples(series(series))
                : asked;
    }

    private DateSeries series(DateSeries asked) {
        return switch (asked) {
            case DateSeries.Even(var first, var last, var count) ->
                    new DateSeries.Even(day(first), day(last), count);
            case DateSeries.BiggestChanges(var first, var last, var count) ->
                    new DateSeries.BiggestChanges(day(first), day(last), count);
            case DateSeries.Chosen(var dates) ->
                    new DateSeries.Chosen(dates.stream().map(this::day).toList());
        };
    }

    private Extent extent(Extent asked) {
        Extent country = Extent.ofCountry(atlas);
        boolean apart =
                asked.maxX() < country.minX()
                        || asked.minX() > country.maxX()
                        || asked.maxY() < country.minY()
                        || asked.minY() > country.maxY();
        if (apart) {
            note("outside.place");
        }
        return apart ? country : asked;
    }

    private Set<String> organizations(Set<String> ids) {
        return ids.stream().sorted().filter(this::isOrganization).collect(Collectors.toSet());
    }

    private Topic topic(Topic topic) {
        return topic instanceof Topic.Changes(var since) ? new Topic.Changes(day(since)) : topic;
    }

    private Attribution attribution(Attribution asked) {
        return asked.named().isEmpty()
                ? asked
                : Attribution.ofSources(asked.named().stream().filter(this::isSource).toList());
    }

    private boolean isThere(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case STATE -> isKnown(atlas.state(id), "unknown.state", id);
            case ORGANIZATION -> isOrganization(id);
            case CITY -> isKnown(atlas.city(id), "unknown.city", id);
            case MUNICIPALITY ->
                    isKnown(atlas.gazetteer().withCode(id), "unknown.municipality", id);
            case EVENT -> isKnown(atlas.event(id), "unknown.event", id);
            case INCIDENT ->
                    OwnIncidentKey.parse(id).isEmpty()
                            && isKnown(atlas.incident(id), "unknown.incident", id);
            case CLAIM -> isKnown(atlas.claim(id), "unknown.claim", id);
            case SOURCE -> isSource(id);
            case TURF -> subject.parties().stream().filter(this::isOrganization).count() == 2;
            case COUNTRY, GLOSSARY, NATIONAL_FIGURES, FOUNDING_DOCUMENTS, STUDIES -> true;
        };
    }

    private boolean isOrganization(String id) {
        return isKnown(atlas.organization(id), "unknown.organization", id);
    }

    private boolean isSource(String id) {
        return isKnown(atlas.source(id), "unknown.source", id);
    }

    private boolean isKnown(Optional<?> found, String key, String id) {
        if (found.isEmpty()) {
            note(key, id);
        }
        return found.isPresent();
    }

    private void note(String key, Object... arguments) {
        missing.add(Words.both(ViewFitting.class, key, arguments));
    }
}
