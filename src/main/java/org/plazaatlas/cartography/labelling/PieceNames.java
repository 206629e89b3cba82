package org.plazaatlas.cartography.labelling;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Places the names of a finished picture by rank: states with room, organizations where they are,
 * the other states, then priority cities, then other cities. No place is named while one of higher
 * rank in the picture is not, no leader line crosses a name or another line, and a city that is
 * called as its state is named once, unless the picture is about that state; minor cities without a
 * name have no mark. In one column of a newspaper only names inside their states stand. Unlike
 * {@link NamePlacement}, it uses the edges of the picture, so that its names would jump on a
 * screen.
 */
public final class PieceNames {

    private static final int HOME_CELLS = 640;
    private static final double EDGE = 6;

    /** Length of a leader line in pixels, at most. */
    private static final double LONGEST_LEADER = 240;

    /** Width of a map in one column of a newspaper, in logical pixels, at most. */
    private static final double COLUMN = 300;

    /**
     * So many of the largest organizations are what a picture says: if there is no room for their
     * names beside those of states, they come first.
     */
    private static final int LARGEST = 3;

    private final Atlas atlas;
    private final NamePlanner planner;
    private final RegionNames regionNames;
    private final InsideRaster home;

    public PieceNames(Atlas atlas, NamePlanner planner) {
        this.atlas = atlas;
        this.planner = planner;
        regionNames = new RegionNames(atlas, planner.land());
        Path2D states = new Path2D.Double();
        atlas.contents().states().forEach(state -> BaseMap.append(states, state.outline()));
        home = new InsideRaster(states, HOME_CELLS);
    }

    /** The places that are taken before anything is named: the marks of priority cities. */
    public CollisionIndex beforeNames(View view, Viewport viewport, Optional<SubjectFocus> focus) {
        CollisionIndex taken = new CollisionIndex();
        new Picture(view, viewport, focus)
                .priority()
                .forEach(mark -> taken.takeCrossable(mark.bounds()));
        return taken;
    }

    /** The same, with the marks that other cities may get where a picture is about a place. */
    public CollisionIndex beforeNumbers(
            View view, Viewport viewport, Optional<SubjectFocus> focus) {
        CollisionIndex taken = beforeNames(view, viewport, focus);
        new Picture(view, viewport, focus)
                .others(taken.copy())
                .forEach(mark -> taken.takeCrossable(mark.bounds()));
        return taken;
    }

    /**
     * The names of a picture.
     *
     * @param focus the part that is about its subject, if it has one; states round it are named
     *     only where there is room, and cities not at all
     * @param organizations those that are named where they are
     * @param before {@link #beforeNames} with what else is placed before the names
     */
    public PlacedNames place(
            View view,
            Viewport viewport,
            Optional<SubjectFocus> focus,
            List<OrganizationLabel> organizations,
            CollisionIndex before) {
        return new Picture(view, viewport, focus).names(organizations, before);
    }

    /** A way to place small states: in which order, and whether inside before with a line. */
    private record Attempt(Comparator<StateLabelArea> order, boolean insideFirst) {}

    /**
     * The names of areas in a picture.
     *
     * @param small states without room for their name
     */
    private record Areas(
            StateLabels states, List<StateLabelArea> small, List<OrganizationName> organizations) {

        boolean names(List<String> organizationIds) {
            return organizations.stream()
                    .map(OrganizationName::organizationId)
                    .toList()
                    .containsAll(organizationIds);
        }
    }

    /** The names of one picture. */
    private final class Picture {

        private final View view;
        private final Viewport viewport;
        private final Optional<SubjectFocus> focus;
        private final PixelGrid grid;
        private final Rectangle2D page;
        private final Rectangle2D inner;
        private final CityNames cityNames;

        Picture(View view, Viewport viewport, Optional<SubjectFocus> focus) {
            this.view = view;
            this.viewport = viewport;
            this.focus = focus;
            grid = PixelGrid.of(viewport);
            page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
            inner = Rectangles.grown(page, -EDGE);
            cityNames = new CityNames(atlas, view, grid);
        }

        private List<CityMark> priority() {
            return isColumn() ? List.of() : visible(cityNames.priorityMarks(new CollisionIndex()));
        }

        PlacedNames names(List<OrganizationLabel> organizations, CollisionIndex before) {
            List<CityMark> priority = priority();
            Areas areas = areas(before.copy(), organizations, 0);
            if (!areas.names(largest(organizations))) {
                areas = areas(before.copy(), organizations, LARGEST);
            }
            StateLabels inside = areas.states();
            List<OrganizationName> named = areas.organizations();
            StateLabels labels =
                    isColumn()
                            ? inside
                            : best(
                                    inside,
                                    areas.small().stream().filter(this::needsAName).toList());
            CollisionIndex taken = labels.taken();
            List<NamedCity> cities = new ArrayList<>();
            boolean mayName = named(labels).containsAll(statesThatNeedAName());
            cities.addAll(named(priority, mayName, labels, taken));
            mayName &= cities.stream().allMatch(city -> isNamed(city, labels));
            named(others(taken), mayName, labels, taken).stream()
                    .filter(this::saysSomething)
                    .forEach(cities::add);
            return new PlacedNames(
                    cities,
                    labels.placed(),
                    named,
                    regionNames.place(view, viewport, taken),
                    taken);
        }

        /**
         * Names states inside their outlines and organizations where they are.
         *
         * @param most how many organizations are named before the states
         */
        private Areas areas(CollisionIndex taken, List<OrganizationLabel> organizations, int most) {
            int first = Math.min(most, organizations.size());
            OrganizationNames names = new OrganizationNames(page, taken);
            List<OrganizationName> named =
                    new ArrayList<>(names.place(organizations.subList(0, first)));
            StateLabels states = new StateLabels(new StateNames(view), home, grid, taken);
            List<StateLabelArea> small =
                    states.placeInside(
                            planner.areas().stream().filter(this::isInPicture).toList(),
                            grid.toMap(inner));
            named.addAll(names.place(organizations.subList(first, organizations.size())));
            return new Areas(states, small, named);
        }

        private static List<String> largest(List<OrganizationLabel> organizations) {
            return organizations.stream()
                    .limit(LARGEST)
                    .map(OrganizationLabel::organizationId)
                    .toList();
        }

        /** Lines to names would cover a map as narrow as one column, and marks without names. */
        private boolean isColumn() {
            return page.getWidth() < COLUMN;
        }

        private List<CityMark> others(CollisionIndex taken) {
            return visible(cityNames.otherMarks(taken, isAboutAPlace()));
        }

        private boolean isAboutAPlace() {
            return focus.filter(f -> f.organizationIds().isEmpty()).isPresent();
        }

        /** A mark of a minor city without a name tells a reader nothing. */
        private boolean saysSomething(NamedCity city) {
            return city.name().isPresent() || !view.shows(Layer.CITY_NAMES);
        }

        private List<CityMark> visible(List<CityMark> marks) {
            return marks.stream()
                    .filter(mark -> page.contains(mark.x(), mark.y()))
                    .filter(this::isInFocus)
                    .toList();
        }

        private boolean isInFocus(CityMark mark) {
            Coordinate place = viewport.toMap(mark.x(), mark.y());
            return focus.isEmpty() || focus.get().holds(place.x, place.y);
        }

        /**
         * Names all small states, with long leader lines if need be. Where even those leave a state
         * without a name, they only clutter the picture: then there are short ones alone.
         */
        private StateLabels best(StateLabels inside, List<StateLabelArea> small) {
            StateLabels all = best(inside, small, LONGEST_LEADER);
            boolean complete = all.placed().size() == inside.placed().size() + small.size();
            return complete ? all : best(inside, small, 0);
        }

        /**
         * Of several ways to place small states, the one that names most, with the shortest lines.
         */
        private StateLabels best(StateLabels inside, List<StateLabelArea> small, double longest) {
            return Stream.of(false, true)
                    .flatMap(
                            insideFirst ->
                                    orders().stream().map(order -> new Attempt(order, insideFirst)))
                    .parallel()
                    .map(attempt -> tried(inside, small, attempt, longest))
                    .max(
                            Comparator.comparingInt((StateLabels way) -> way.placed().size())
                                    .thenComparingDouble(way -> -way.lengthOfLeaders()))
                    .orElseThrow();
        }

        private StateLabels tried(
                StateLabels inside, List<StateLabelArea> small, Attempt attempt, double longest) {
            StateLabels way = inside.copy();
            way.placeSmallWithin(
                    inner,
                    small.stream().sorted(attempt.order()).toList(),
                    attempt.insideFirst(),
                    longest);
            return way;
        }

        private List<Comparator<StateLabelArea>> orders() {
            return List.of(
                    Comparator.comparingDouble(this::fromTheMiddle),
                    Comparator.comparingDouble(area -> -fromTheMiddle(area)),
                    Comparator.comparingDouble(area -> grid.y(area.pole())),
                    Comparator.comparingDouble(area -> -grid.y(area.pole())),
                    Comparator.comparingDouble(area -> grid.x(area.pole())),
                    Comparator.comparingDouble(area -> -grid.x(area.pole())));
        }

        private double fromTheMiddle(StateLabelArea area) {
            return Math.hypot(
                    grid.x(area.pole()) - page.getCenterX(),
                    grid.y(area.pole()) - page.getCenterY());
        }

        private boolean isInPicture(StateLabelArea area) {
            return area.frame().intersects(grid.toMap(inner));
        }

        /** Whether the middle of a state is in the picture, and the picture is about that state. */
        private boolean needsAName(StateLabelArea area) {
            boolean concerned = focus.isEmpty() || focus.get().concernsState(area.state().code());
            return concerned && inner.contains(grid.x(area.pole()), grid.y(area.pole()));
        }

        private List<String> statesThatNeedAName() {
            return view.shows(Layer.STATE_NAMES)
                    ? planner.areas().stream()
                            .filter(this::needsAName)
                            .map(area -> area.state().code())
                            .toList()
                    : List.of();
        }

        private static List<String> named(StateLabels labels) {
            return labels.placed().stream().map(StateLabel::stateCode).toList();
        }

        private List<NamedCity> named(
                List<CityMark> marks, boolean mayName, StateLabels labels, CollisionIndex taken) {
            Predicate<CityMark> own =
                    mark -> mayName && (isInSubject(mark) || !isCalledAsAState(mark, labels));
            return marks.stream()
                    .map(
                            mark ->
                                    new NamedCity(
                                            mark,
                                            Optional.of(mark)
                                                    .filter(own)
                                                    .flatMap(m -> cityNames.name(m, page, taken))))
                    .toList();
        }

        /**
         * Whether a picture about a place has a city in it: there, its name is needed beside that
         * of the state, even if it is the same.
         */
        private boolean isInSubject(CityMark mark) {
            return isAboutAPlace()
                    && focus.get()
                            .concernsState(atlas.city(mark.cityId()).orElseThrow().stateCode());
        }

        private boolean isNamed(NamedCity city, StateLabels labels) {
            return city.name().isPresent()
                    || !view.shows(Layer.CITY_NAMES)
                    || isCalledAsAState(city.mark(), labels);
        }

        /** Whether the name of a city stands in the picture already, as that of a state. */
        private boolean isCalledAsAState(CityMark mark, StateLabels labels) {
            String name = atlas.city(mark.cityId()).orElseThrow().name().in(view.language());
            return labels.placed().stream()
                    .flatMap(label -> label.names().stream())
                    .map(Lettering::text)
                    .anyMatch(name::equals);
        }
    }
}
