package org.plazaatlas.cartography.wording;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.SentenceList;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.homicides.HomicideYears;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The words above the map on a page. */
public final class PageWords {

    /** More organizations than these make no title. */
    private static final int MOST_NAMED = 3;

    private final Atlas atlas;
    private final View view;
    private final List<LocalDate> series;
    private final Optional<Headline> headline;
    private final Optional<MapSubject> subject;
    private final Words words;

    public PageWords(Atlas atlas, View view) {
        this(atlas, view, List.of(view.date()));
    }

    /**
     * The words above one map, of which the title says what the map tells.
     *
     * @param scene the data of the view
     */
    public PageWords(Atlas atlas, View view, Scene scene) {
        this(atlas, view, scene, Optional.empty());
    }

    /**
     * The same above a map that is about something.
     *
     * @param subject what it is about, if anything
     */
    public PageWords(Atlas atlas, View view, Scene scene, Optional<MapSubject> subject) {
        this(
                atlas,
                view,
                List.of(view.date()),
                new Headlines(atlas).of(view, scene, subject),
                subject);
    }

    /**
     * The words above several maps.
     *
     * @param view the view of one of the maps
     * @param series the dates of the maps, at least one, the earliest first
     */
    public PageWords(Atlas atlas, View view, List<LocalDate> series) {
        this(atlas, view, series, Optional.empty(), Optional.empty());
    }

    private PageWords(
            Atlas atlas,
            View view,
            List<LocalDate> series,
            Optional<Headline> headline,
            Optional<MapSubject> subject) {
        this.headline = headline;
        this.subject = subject;
        this.atlas = atlas;
        this.view = view;
        this.series = List.copyOf(series);
        words = Words.of(PageWords.class, view.language());
    }

    /**
     * The words above the maps of one page.
     *
     * @param views at least one; they differ only in their dates, the earliest first
     * @throws NoSuchElementException if there is no view
     */
    public static PageWords above(Atlas atlas, List<View> views) {
        return new PageWords(atlas, views.getFirst(), views.stream().map(View::date).toList());
    }

    /**
     * The suggested title: what the map tells or, if that is no single sentence, what it shows and
     * of which state.
     */
    public String heading() {
        return headline.map(new HeadlineWords(atlas, view.language())::of).orElseGet(this::subject);
    }

    private String subject() {
        return StateInView.in(view.extent(), atlas)
                .map(state -> state.name().in(view.language()))
                .map(place -> words.get("page.title.in", place, title()))
                .orElseGet(this::title);
    }

    /** What the page shows; for changes, with both dates. */
    public String title() {
        Optional<String> alone = organizations();
        return switch (view.topic()) {
            case Topic.Zones() ->
                    alone.map(name -> words.get("page.title.alone", name))
                            .orElseGet(() -> words.get("page.title"));
            case Topic.HotSpots _ -> words.get("page.title.pressure");
            case Topic.Homicides() -> homicides();
            case Topic.Changes _ ->
                    alone.map(name -> words.get("page.title.changes.alone", name, dates()))
                            .orElseGet(() -> words.get("page.title.changes", dates()));
        };
    }

    /** The organizations that the map is of, if it is not of all. */
    private Optional<String> organizations() {
        List<String> names =
                organizationIds()
                        .flatMap(id -> atlas.organization(id).stream())
                        .map(Organization::name)
                        .map(name -> name.in(view.language()))
                        .toList();
        return Optional.of(names)
                .filter(all -> !all.isEmpty() && all.size() <= MOST_NAMED)
                .map(new SentenceList(view.language())::of);
    }

    private Stream<String> organizationIds() {
        List<String> ofSubject = subject.map(MapSubject::organizationIds).orElse(List.of());
        if (view.shownAlone().isPresent() || !ofSubject.isEmpty()) {
            return view.shownAlone().map(Stream::of).orElseGet(ofSubject::stream);
        }
        return view.hiddenOrganizations().isEmpty()
                ? Stream.of()
                : atlas.contents().organizations().stream()
                        .filter(o -> view.shows(o.id()))
                        .filter(
                                o ->
                                        !o.isFaction()
                                                || !o.parentId().filter(view::shows).isPresent())
                        .map(Organization::id);
    }

    /** The title with the years whose figures the maps show, which may be before their dates. */
    private String homicides() {
        HomicideYears figures = HomicideYears.of(atlas);
        List<String> years =
                series.stream()
                        .flatMap(date -> figures.upTo(date.getYear()).stream())
                        .map(year -> Integer.toString(year.year()))
                        .distinct()
                        .toList();
        return switch (years.size()) {
            case 0 -> words.get("page.title.homicides.none");
            case 1 -> words.get("page.title.homicides", years.getFirst());
            default ->
                    words.get(
                            "page.title.homicides",
                            words.get("dates.span", years.getFirst(), years.getLast()));
        };
    }

    /**
     * The date of the picture; for changes, "from one date to another"; for several maps, their
     * span.
     */
    public String dates() {
        String last = inWords(series.getLast());
        boolean one = series.size() == 1;
        return switch (view.topic()) {
            case Topic.Changes(var since) ->
                    one
                            ? words.get("dates", inWords(since), last)
                            : words.get("dates.since", inWords(since));
            case Topic.Zones _, Topic.HotSpots _, Topic.Homicides _ ->
                    one
                            ? ofOneMap(view)
                            : words.get("dates.span", inWords(series.getFirst()), last);
        };
    }

    /** The date of a map of any topic but changes; for several days together, their span. */
    public static String ofOneMap(View view) {
        Language language = view.language();
        String last = PartialDate.of(view.date()).in(language);
        if (!view.showsSeveralDays()) {
            return last;
        }
        Words words = Words.of(PageWords.class, language);
        String first = PartialDate.of(view.days().from()).in(language);
        return words.get(
                view.window() instanceof TimeWindow.Since ? "dates.cumulative" : "dates.span",
                first,
                last);
    }

    private String inWords(LocalDate date) {
        return PartialDate.of(date).in(view.language());
    }

    /** The date stamp; empty if the title already has the dates. */
    public String stamp() {
        return view.topic() instanceof Topic.Changes && headline.isEmpty() ? "" : dates();
    }

    /**
     * What the picture rests on, and what it leaves out: the fullest wording first, then a shorter
     * one for pages with less room.
     */
    public List<String> notes() {
        String title = atlas.contents().title().in(view.language());
        String remarks = String.join(" · ", new ViewRemarks(atlas).of(view));
        return remarks.isEmpty()
                ? List.of(words.get(noteKey(), title))
                : List.of(words.get("page.note.remarks", title, remarks), remarks);
    }

    /** The suggested remark below the title, in its fullest wording. */
    public String remark() {
        return notes().getFirst();
    }

    private String windowKey() {
        return view.window() instanceof TimeWindow.Since
                ? "page.note.cumulative"
                : "page.note.range";
    }

    private String noteKey() {
        String several = series.size() == 1 ? "" : ".series";
        return switch (view.topic()) {
            case Topic.Zones() -> view.showsSeveralDays() ? windowKey() : "page.note" + several;
            case Topic.HotSpots _ -> "page.note.pressure";
            case Topic.Homicides _ -> "page.note.homicides";
            case Topic.Changes _ -> "page.note.changes" + several;
        };
    }
}
