package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Lists the pictures of a series. Each keeps the base view except for what varies in the series.
 */
public final class SeriesListing {

    private final History history;
    private final FileNames names;
    private final SeriesTitles titles;
    private final SeriesChoice choice;

    /**
     * @param page of each picture, for the file names
     */
    public SeriesListing(History history, Page page) {
        this.history = history;
        names = new FileNames(history.atlas(), page);
        titles = new SeriesTitles(history.atlas());
        choice = new SeriesChoice(history.atlas());
    }

    /**
     * One picture for each state, sorted by code: the state and a small margin around it.
     *
     * @throws SeriesException if the atlas has no state
     */
    public List<SeriesPiece> ofStates(View base) throws SeriesException {
        List<View> views =
                history.atlas().contents().states().stream()
                        .sorted(Comparator.comparing(State::code))
                        .map(state -> ofState(base, state.code()))
                        .toList();
        return pieces(SeriesBy.STATE, views);
    }

    /**
     * One picture for each chosen state, in the order in which they are written.
     *
     * @param written codes or names with commas between; all states if it is blank
     * @throws SeriesException if the atlas has no such state
     */
    public List<SeriesPiece> ofStates(View base, String written) throws SeriesException {
        List<String> words = SeriesChoice.words(written);
        return words.isEmpty()
                ? ofStates(base)
                : states(SeriesBy.STATE, base, choice.states(words));
    }

    /**
     * One picture for each state with a priority city.
     *
     * @throws SeriesException if there is none
     */
    public List<SeriesPiece> ofPriorityStates(View base) throws SeriesException {
        return states(SeriesBy.PRIORITY, base, choice.priority());
    }

    private List<SeriesPiece> states(SeriesBy each, View base, List<State> states)
            throws SeriesException {
        return pieces(each, states.stream().map(s -> ofState(base, s.code())).toList());
    }

    private View ofState(View base, String code) {
        return base.withExtent(Extent.ofState(history.atlas(), code).orElseThrow())
                .withSelection(Optional.of(Subject.state(code)));
    }

    /**
     * One picture for each organization with a zone, in the order of the atlas. If the topic is hot
     * spots or homicides, the pictures show zones, since neither belongs to one organization.
     *
     * @throws SeriesException if the view shows no organization with a zone
     */
    public List<SeriesPiece> ofOrganizations(View base) throws SeriesException {
        View zones = base.isOfOrganizations() ? base : base.withTopic(Topic.ZONES);
        Set<String> withZone = new HashSet<>();
        historyOf(base).at(base.date()).zones().stream()
                .map(Zone::organizationId)
                .filter(id -> !base.hiddenOrganizations().contains(id))
                .forEach(withZone::add);
        List<String> ids =
                history.atlas().contents().organizations().stream()
                        .map(Organization::id)
                        .filter(withZone::contains)
                        .toList();
        return pieces(SeriesBy.ORGANIZATION, alone(zones, ids));
    }

    /**
     * One picture for each chosen organization, in the order in which they are written.
     *
     * @param written ids or names with commas between; all with a zone if it is blank
     * @throws SeriesException if the atlas has no such organization
     */
    public List<SeriesPiece> ofOrganizations(View base, String written) throws SeriesException {
        List<String> words = SeriesChoice.words(written);
        if (words.isEmpty()) {
            return ofOrganizations(base);
        }
        View zones = base.isOfOrganizations() ? base : base.withTopic(Topic.ZONES);
        List<String> ids = choice.organizations(words).stream().map(Organization::id).toList();
        return pieces(SeriesBy.ORGANIZATION, alone(zones, ids));
    }

    private static List<View> alone(View zones, List<String> ids) {
        return ids.stream().map(id -> zones.withShownAlone(Optional.of(id))).toList();
    }

    /**
     * One picture for each chosen date.
     *
     * @param written dates with commas between
     * @throws SeriesException if there is none, one is no date, or outside the atlas
     */
    public List<SeriesPiece> ofDates(View base, String written) throws SeriesException {
        return pieces(SeriesBy.DATE, Film.views(base, choice.dates(SeriesChoice.words(written))));
    }

    /**
     * One picture for each year of the atlas, on 1 January.
     *
     * @param within the days that may be shown
     * @throws SeriesException if no 1 January of the atlas is within the days
     */
    public List<SeriesPiece> ofYears(View base, DateRange within) throws SeriesException {
        DateRange span = history.atlas().contents().timeSpan();
        List<LocalDate> dates =
                IntStream.rangeClosed(span.from().getYear(), span.to().getYear())
                        .mapToObj(year -> LocalDate.of(year, 1, 1))
                        .filter(span::contains)
                        .filter(within::contains)
                        .toList();
        return pieces(SeriesBy.YEAR, Film.views(base, dates));
    }

    /**
     * One picture for the first day, and for each later day on which something changes for the
     * sources of the view.
     *
     * @param within the days that may be shown
     * @throws SeriesException if the days lie outside the time span of the atlas
     */
    public List<SeriesPiece> ofChanges(View base, DateRange within) throws SeriesException {
        DateRange span = history.atlas().contents().timeSpan();
        if (!span.overlaps(within)) {
            throw empty(SeriesBy.CHANGE);
        }
        DateSteps steps =
                new DateSteps(
                        PartialDate.of(span.nearest(within.from())),
                        PartialDate.of(span.nearest(within.to().minusDays(1))),
                        Optional.empty());
        return pieces(SeriesBy.CHANGE, Film.views(base, steps.dates(historyOf(base))));
    }

    /**
     * One picture for each saved view, in the given order, on as many maps as it was saved with,
     * with the name of the view as title.
     *
     * @throws SeriesException if there is no view
     */
    public List<SeriesPiece> ofViews(List<SavedView> saved) throws SeriesException {
        return named(SeriesBy.VIEW, saved, view -> view.subject().isEmpty());
    }

    /**
     * One picture for each view of a finished piece, as {@link #ofViews}; but the names of such
     * views come from their pages, and are no titles.
     *
     * @throws SeriesException if there is no view
     */
    public List<SeriesPiece> ofPiece(List<SavedView> carried) throws SeriesException {
        return named(SeriesBy.VIEW, carried, _ -> false);
    }

    private History historyOf(View view) {
        return view.account().in(history);
    }

    private List<SeriesPiece> pieces(SeriesBy each, List<View> views) throws SeriesException {
        return named(
                each,
                views.stream().map(view -> titled(view).withSubject(subject(each, view))).toList(),
                _ -> false);
    }

    private SavedView titled(View view) {
        return new SavedView(titles.of(view), "", view, Arrangement.ONE_MAP);
    }

    /** What a picture of a series of states or organizations is about. */
    private static Optional<MapSubject> subject(SeriesBy each, View view) {
        return switch (each) {
            case STATE, PRIORITY -> view.selection().map(s -> MapSubject.state(s.id()));
            case ORGANIZATION -> view.shownAlone().map(MapSubject::organization);
            case VIEW, DATE, YEAR, CHANGE -> Optional.empty();
        };
    }

    private List<SeriesPiece> named(
            SeriesBy each, List<SavedView> views, Predicate<SavedView> isNamed)
            throws SeriesException {
        if (views.isEmpty()) {
            throw empty(each);
        }
        Set<String> taken = new HashSet<>();
        return views.stream()
                .map(
                        saved ->
                                new SeriesPiece(
                                        saved, free(saved.view(), taken), isNamed.test(saved)))
                .toList();
    }

    private String free(View view, Set<String> taken) {
        int number = 1;
        while (!taken.add(names.of(view, number))) {
            number++;
        }
        return names.of(view, number);
    }

    private static SeriesException empty(SeriesBy each) {
        Text why = Words.both(SeriesListing.class, "series.empty." + each.name());
        return SeriesException.of("series.empty", why);
    }
}
