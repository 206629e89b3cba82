package org.plazaatlas.cli.request;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.plazaatlas.dossier.search.Search;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The ids of subjects on the command line: bare, or after their kind ({@code state:sinaloa}). If
 * several subjects have a bare id, it means the organization, else the city, and so on.
 */
public final class SubjectIds {

    /** The kinds in the order in which a bare id is looked up. */
    private static final List<Kind> WITH_ID =
            List.of(
                    Kind.ORGANIZATION,
                    Kind.CITY,
                    Kind.EVENT,
                    Kind.CLAIM,
                    Kind.SOURCE,
                    Kind.STATE,
                    Kind.MUNICIPALITY,
                    Kind.TURF,
                    Kind.NATIONAL_FIGURES,
                    Kind.GLOSSARY,
                    Kind.FOUNDING_DOCUMENTS,
                    Kind.INCIDENT);

    private static final Map<Kind, String> PREFIXES =
            Map.of(
                    Kind.NATIONAL_FIGURES, "figure",
                    Kind.GLOSSARY, "glossary",
                    Kind.FOUNDING_DOCUMENTS, "founding");

    private static final Map<String, Kind> LISTS =
            Map.of(
                    "country", Kind.COUNTRY,
                    "figures", Kind.NATIONAL_FIGURES,
                    "glossary", Kind.GLOSSARY,
                    "founding", Kind.FOUNDING_DOCUMENTS,
                    "studies", Kind.STUDIES);

    /** What people write for a kind, as for a series of organizations. */
    private static final String SHORT_ORGANIZATION = "org:";

    private final Atlas atlas;

    SubjectIds(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The id of a subject, with its kind, by which {@link #find} finds it. */
    public static String of(Subject subject) {
        if (subject.id().isEmpty()) {
            return LISTS.entrySet().stream()
                    .filter(list -> list.getValue() == subject.kind())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
        return prefix(subject.kind()) + ":" + subject.id();
    }

    private static String prefix(Kind kind) {
        return PREFIXES.getOrDefault(kind, kind.name().toLowerCase(Locale.ROOT));
    }

    Optional<Subject> find(String asked) {
        String written =
                asked.regionMatches(true, 0, SHORT_ORGANIZATION, 0, SHORT_ORGANIZATION.length())
                        ? prefix(Kind.ORGANIZATION)
                                + asked.substring(SHORT_ORGANIZATION.length() - 1)
                        : asked;
        String plain = written.toLowerCase(Locale.ROOT);
        if (LISTS.containsKey(plain)) {
            return Optional.of(new Subject(LISTS.get(plain), ""));
        }
        int colon = written.indexOf(':');
        return WITH_ID.stream()
                .filter(kind -> colon < 0 ? isBare(kind) : plain.startsWith(prefix(kind) + ":"))
                .flatMap(kind -> find(kind, written.substring(colon + 1)).stream())
                .findFirst();
    }

    /** A bare number is the code of a state, not the number of a founding fact. */
    private static boolean isBare(Kind kind) {
        return kind != Kind.FOUNDING_DOCUMENTS;
    }

    private Optional<Subject> find(Kind kind, String id) {
        return switch (kind) {
            case ORGANIZATION -> byId(atlas.contents().organizations(), Organization::id, id, kind);
            case CITY -> byId(atlas.contents().cities(), City::id, id, kind);
            case MUNICIPALITY ->
                    atlas.gazetteer().withCode(id).map(m -> Subject.municipality(m.code()));
            case TURF -> turf(id);
            case EVENT -> byId(atlas.contents().events(), Event::id, id, kind);
            case INCIDENT -> atlas.incident(id).map(i -> Subject.incident(i.id()));
            case CLAIM -> byId(atlas.contents().claims(), claim -> claim.id(), id, kind);
            case SOURCE -> byId(atlas.contents().sources(), Source::id, id, kind);
            case NATIONAL_FIGURES ->
                    byId(atlas.contents().nationalFigures(), NationalFigure::id, id, kind);
            case GLOSSARY -> byId(atlas.contents().glossary(), term -> term.term().en(), id, kind);
            case STATE -> state(id).map(state -> Subject.state(state.code()));
            case FOUNDING_DOCUMENTS -> Optional.of(new Subject(kind, id));
            case COUNTRY -> Optional.of(Subject.COUNTRY);
            case STUDIES -> Optional.of(Subject.STUDIES);
        };
    }

    private static <T> Optional<Subject> byId(
            List<T> things, Function<T, String> idOf, String id, Kind kind) {
        return things.stream()
                .map(idOf)
                .filter(id::equalsIgnoreCase)
                .findFirst()
                .map(found -> new Subject(kind, found));
    }

    /** Two organizations joined by a plus sign, in any order. */
    private Optional<Subject> turf(String written) {
        String[] parties = written.split("\\+", 2);
        return parties.length < 2
                ? Optional.empty()
                : organization(parties[0])
                        .flatMap(
                                one ->
                                        organization(parties[1])
                                                .filter(other -> !other.equals(one))
                                                .map(other -> Subject.turf(one.id(), other.id())));
    }

    /** A state by its INEGI code, its ISO 3166-2 code or its name in either language. */
    Optional<State> state(String written) {
        return atlas.contents().states().stream()
                .filter(
                        state ->
                                Stream.of(
                                                state.code(),
                                                state.isoCode(),
                                                state.name().es(),
                                                state.name().en())
                                        .anyMatch(name -> Search.areAlike(name, written)))
                .findFirst();
    }

    /** An organization by its id or short name. */
    Optional<Organization> organization(String written) {
        return atlas.contents().organizations().stream()
                .filter(
                        o ->
                                o.id().equalsIgnoreCase(written)
                                        || o.shortName().equalsIgnoreCase(written))
                .findFirst();
    }

    /** At most three ids like the one written, the nearest first; by words if no id is near. */
    List<String> suggestions(String written, Language language) {
        List<String> near = nearest(written, ids());
        return near.isEmpty()
                ? new Search(atlas)
                        .find(written, language, 3).stream().map(hit -> of(hit.subject())).toList()
                : near;
    }

    /** The ids of at most three organizations like the one written, the nearest first. */
    List<String> suggestedOrganizations(String written) {
        return nearest(written, atlas.contents().organizations().stream().map(Organization::id));
    }

    /** The ids of at most three sources like the one written, the nearest first. */
    List<String> suggestedSources(String written) {
        return nearest(written, atlas.contents().sources().stream().map(Source::id));
    }

    private Stream<String> ids() {
        return Stream.of(
                        atlas.contents().organizations().stream().map(Organization::id),
                        atlas.contents().cities().stream().map(City::id),
                        atlas.contents().states().stream().map(State::isoCode),
                        atlas.contents().states().stream()
                                .map(s -> "state:" + s.name().es().toLowerCase(Locale.ROOT)),
                        atlas.contents().events().stream().map(Event::id),
                        atlas.contents().sources().stream().map(Source::id))
                .flatMap(ids -> ids);
    }

    private static List<String> nearest(String written, Stream<String> ids) {
        String plain = written.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, written.length() / 3));
        record Near(String id, int distance) {}
        return ids.map(id -> new Near(id, distance.apply(plain, id.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(3)
                .map(Near::id)
                .toList();
    }
}
