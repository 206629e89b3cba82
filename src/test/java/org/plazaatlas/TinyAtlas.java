package org.plazaatlas;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Projection;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.ValidTime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tiny invented atlas for tests: six square states of one degree on the equator, and a handful of
 * invented organizations. {@link #atlas()} is the whole of it; the other methods replace a part.
 *
 * <pre>
 *   lat 2 +------+------+------+
 *         |  04  |  05  |  06  |
 *   lat 1 +------+------+------+   +--+
 *         |  01  |  02  |  03  |   |03|   (an island of state 03)
 *   lat 0 +------+------+------+   +--+
 *      lon 0     1      2      3
 * </pre>
 *
 * On 2024-06-15 state 01 is held by {@code norte}, and its rival {@code sur} disputes that round
 * Vado; 02 is held by {@code sur}, in 03 the allies {@code norte} and {@code costa} are present and
 * {@code costa} is dominant round Faro. 04 is dominated by the faction {@code halcones} of {@code
 * norte} and split: {@code cuervos}, a faction of its rival {@code lobos}, are there too, but
 * nobody tells of a fight. Within 40 km of its corner {@code lobos} themselves, another faction of
 * {@code norte}, dominate, and two sources tell of their war with {@code halcones}. 05 and 06 are
 * unclaimed; from 2014 to 2018 {@code norte} and {@code sur} both dominated 05 and were at war over
 * it.
 */
public final class TinyAtlas {

    /** Metres of a degree on the map, both ways. */
    public static final double METRES_PER_DEGREE = 111_195;

    /** A degree is as long both ways; near the equator that is nearly true. */
    public static final Projection PROJECTION =
            new Projection() {
                @Override
                public Coordinate toMap(double longitude, double latitude) {
                    return new Coordinate(
                            longitude * METRES_PER_DEGREE, latitude * METRES_PER_DEGREE);
                }

                @Override
                public Coordinate toLonLat(double x, double y) {
                    return new Coordinate(x / METRES_PER_DEGREE, y / METRES_PER_DEGREE);
                }
            };

    private List<State> states = TinyContents.states();
    private List<MunicipalityOutline> municipalities = List.of();
    private List<MunicipalitySeat> seats =
            List.of(seat("01", "Vado", 0.95, 0.5), seat("03", "Faro", 2.95, 0.1));
    private List<Organization> organizations = TinyContents.organizations();
    private Optional<List<Claim>> claims = Optional.empty();
    private List<Relation> relations = TinyContents.relations();
    private Optional<List<Dispute>> disputes = Optional.empty();
    private List<IncidentSeries> incidentSeries = List.of();
    private LaterRecords later = LaterRecords.NONE;
    private List<Event> events = TinyContents.events();
    private List<HomicideCount> homicides = TinyContents.homicides();
    private List<Source> sources = TinyContents.sources();
    private List<CityHomicideCount> cityHomicides = TinyContents.cityHomicides();

    /** The whole tiny atlas as it is drawn above. */
    public static Atlas atlas() {
        return new TinyAtlas().build();
    }

    public TinyAtlas states(State... changed) {
        states = List.of(changed);
        return this;
    }

    public TinyAtlas municipalities(MunicipalityOutline... changed) {
        municipalities = List.of(changed);
        return this;
    }

    public TinyAtlas seats(MunicipalitySeat... changed) {
        seats = List.of(changed);
        return this;
    }

    public TinyAtlas organizations(Organization... changed) {
        organizations = List.of(changed);
        return this;
    }

    /** Other claims; without other disputes there are none then. */
    public TinyAtlas claims(ClaimDraft... changed) {
        return claims(Arrays.stream(changed).map(ClaimDraft::build).toList());
    }

    /** Other claims; without other disputes there are none then. */
    public TinyAtlas claims(List<Claim> changed) {
        claims = Optional.of(List.copyOf(changed));
        return this;
    }

    public TinyAtlas relations(Relation... changed) {
        relations = List.of(changed);
        return this;
    }

    public TinyAtlas disputes(Dispute... changed) {
        disputes = Optional.of(List.of(changed));
        return this;
    }

    public TinyAtlas incidentSeries(IncidentSeries... changed) {
        incidentSeries = List.of(changed);
        return this;
    }

    public TinyAtlas later(LaterRecords changed) {
        later = changed;
        return this;
    }

    public TinyAtlas events(Event... changed) {
        events = List.of(changed);
        return this;
    }

    public TinyAtlas homicides(HomicideCount... changed) {
        homicides = List.of(changed);
        return this;
    }

    /** More sources than those of the tiny atlas. */
    public TinyAtlas moreSources(Source... more) {
        sources = Stream.concat(TinyContents.sources().stream(), Arrays.stream(more)).toList();
        return this;
    }

    public TinyAtlas cityHomicides(CityHomicideCount... changed) {
        cityHomicides = List.of(changed);
        return this;
    }

    public Atlas build() {
        return new Atlas(contents());
    }

    public AtlasContents contents() {
        return new AtlasContents(
                new Text("Atlas diminuto", "Tiny atlas"),
                new DateRange(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 1, 1)),
                PROJECTION,
                states,
                List.of(
                        new Land(
                                "XX",
                                new Text("Vecindad", "Neighbourland"),
                                degrees("POLYGON ((0 2, 3 2, 3 3, 0 3, 0 2))"))),
                municipalities,
                seats,
                organizations,
                claims.orElseGet(TinyContents::claims),
                relations,
                disputes(),
                incidentSeries,
                events,
                TinyContents.cities(),
                cityHomicides,
                homicides,
                TinyContents.populations(),
                List.of(TinyContents.nationalFigure()),
                List.of(TinyContents.presidency()),
                List.of(
                        new GlossaryTerm(
                                Text.same("plaza"),
                                new Text("Territorio reclamado", "Claimed territory"),
                                "informe")),
                List.of(TinyContents.study()),
                List.of(
                        new FoundingFact(
                                "informe",
                                new Text("párr. 1", "par. 1"),
                                new Text("Un hecho", "A fact"),
                                new Text("evento e-captura", "event e-captura"),
                                List.of(Subject.event("e-captura")))),
                List.of(TinyContents.conflictRegion()),
                sources,
                later);
    }

    private List<Dispute> disputes() {
        return disputes.orElseGet(() -> claims.isPresent() ? List.of() : TinyContents.disputes());
    }

    /** A geometry on the map from WKT in degrees. */
    public static Geometry degrees(String wkt) {
        return PROJECTION.toMap(wkt(wkt));
    }

    public static Geometry wkt(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    public static State state(String code, String es, String en, String wktInDegrees) {
        String isoCode = "XX-" + es.substring(0, 3).toUpperCase(Locale.ROOT);
        return new State(code, isoCode, new Text(es, en), "Ciudad " + es, degrees(wktInDegrees));
    }

    public static MunicipalitySeat seat(
            String stateCode, String municipality, double longitude, double latitude) {
        LonLat place = new LonLat(longitude, latitude);
        return new MunicipalitySeat(stateCode, municipality, municipality, place, "test");
    }

    /** A cartel, without parent. */
    public static Organization cartel(String id, String es, String en) {
        return organization(id, es, en, OrganizationKind.CARTEL, null);
    }

    /** A faction of a parent. */
    public static Organization faction(String id, String es, String en, String parentId) {
        return organization(id, es, en, OrganizationKind.FACTION, parentId);
    }

    public static Organization organization(
            String id, String es, String en, OrganizationKind kind, String parentId) {
        return new Organization(
                id,
                new Text(es, en),
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                List.of("Los " + es),
                kind,
                Optional.ofNullable(parentId),
                Optional.of(PartialDate.parse("2006")),
                Optional.empty(),
                Optional.empty(),
                new Text("Organización inventada.", "An invented organization."),
                List.of("informe"),
                Optional.empty());
    }

    /** A relation from a date (empty: open) to a date (empty: open). */
    public static Relation relation(
            String firstId, String secondId, RelationKind kind, String from, String to) {
        Text locator = new Text("p. 2", "p. 2");
        return new Relation(
                firstId, secondId, kind, validTime(from, to), "informe", locator, Text.EMPTY);
    }

    public static Relation rivals(String firstId, String secondId, String from, String to) {
        return relation(firstId, secondId, RelationKind.RIVAL, from, to);
    }

    public static Relation allies(String firstId, String secondId, String from, String to) {
        return relation(firstId, secondId, RelationKind.ALLY, from, to);
    }

    /** A war over an area, told with high confidence, from a date to a date (empty: open). */
    public static Dispute war(
            String id, String one, String other, Area area, String from, String to) {
        return dispute(id, one, other, area, from, to, DisputeIntensity.WAR, Confidence.HIGH);
    }

    /** A dispute over an area from a date, with evidence of that date, to a date (empty: open). */
    public static Dispute dispute(
            String id,
            String one,
            String other,
            Area area,
            String from,
            String to,
            DisputeIntensity intensity,
            Confidence confidence) {
        Text locator = new Text("p. 4", "p. 4");
        return new Dispute(
                id,
                one,
                other,
                area,
                validTime(from, to),
                PartialDate.parse(from),
                intensity,
                confidence,
                "diario",
                locator,
                Text.EMPTY);
    }

    /** The same dispute told by another source. */
    public static Dispute toldBy(String sourceId, String id, Dispute dispute) {
        return new Dispute(
                id,
                dispute.firstId(),
                dispute.secondId(),
                dispute.area(),
                dispute.validTime(),
                dispute.evidenceDate(),
                dispute.intensity(),
                dispute.confidence(),
                sourceId,
                dispute.locator(),
                dispute.note());
    }

    /** A source that passes on the finding of an origin. */
    public static Source source(String id, SourceTier tier, String origin, String published) {
        return new Source(
                id,
                "Texto " + id,
                "A. Autora",
                Text.same("Editorial " + id),
                Optional.of(PartialDate.parse(published)),
                "https://example.org/" + id,
                SourceKind.NEWS,
                tier,
                Text.EMPTY,
                origin,
                Optional.empty(),
                Text.EMPTY);
    }

    /** A shock that hits organizations on a date. */
    public static Event shock(String id, String date, String... organizationIds) {
        return new Event(
                id,
                PartialDate.parse(date),
                Optional.empty(),
                EventKind.KILLING_OF_LEADER,
                new Text("Golpe " + id, "Shock " + id),
                new Text("Cambió el equilibrio.", "It changed the balance."),
                new Text("Vado", "Vado"),
                Optional.of("01"),
                Optional.of(new LonLat(0.95, 0.5)),
                List.of(organizationIds),
                true,
                "diario",
                new Text("párr. 3", "par. 3"));
    }

    /** A claim to be described further; dominant in nothing yet, high confidence, open times. */
    public static ClaimDraft claim(String id, String organizationId) {
        return new ClaimDraft(id, organizationId);
    }

    public static Area municipality(String stateCode, String name) {
        return new Area.Municipality(stateCode, name);
    }

    public static Area circle(double longitude, double latitude, double radiusKm) {
        return new Area.Circle(new LonLat(longitude, latitude), radiusKm);
    }

    static ValidTime validTime(String from, String to) {
        return new ValidTime(date(from), date(to));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
