package org.plazaatlas;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Projection;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Text;
import org.plazaatlas.model.ValidTime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
 * On 2024-06-15 state 01 is held by {@code norte} and challenged by its rival {@code sur} round
 * Vado, 02 is held by {@code sur}, in 03 the allies {@code norte} and {@code costa} are present and
 * {@code costa} is dominant round Faro. 04 is held by the faction {@code halcones} of {@code
 * norte}, challenged by {@code cuervos}, a faction of its rival {@code lobos}, and within 40 km of
 * its corner contested by {@code lobos} themselves, another faction of {@code norte}; 05 and 06 are
 * unclaimed.
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

    private List<State> states = squareStates();
    private List<Municipality> municipalities = List.of();
    private List<MunicipalitySeat> seats =
            List.of(seat("01", "Vado", 0.95, 0.5), seat("03", "Faro", 2.95, 0.1));
    private List<Organization> organizations = usualOrganizations();
    private List<Claim> claims = usualClaims();
    private List<Relation> relations = usualRelations();
    private List<Event> events = usualEvents();

    /** The whole tiny atlas as it is drawn above. */
    public static Atlas atlas() {
        return new TinyAtlas().build();
    }

    public TinyAtlas states(State... changed) {
        states = List.of(changed);
        return this;
    }

    public TinyAtlas municipalities(Municipality... changed) {
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

    public TinyAtlas claims(ClaimDraft... changed) {
        claims = Arrays.stream(changed).map(ClaimDraft::build).toList();
        return this;
    }

    public TinyAtlas claims(List<Claim> changed) {
        claims = List.copyOf(changed);
        return this;
    }

    public TinyAtlas relations(Relation... changed) {
        relations = List.of(changed);
        return this;
    }

    public TinyAtlas events(Event... changed) {
        events = List.of(changed);
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
                claims,
                relations,
                events,
                cities(),
                homicides(),
                List.of(nationalFigure()),
                List.of(presidency()),
                List.of(
                        new GlossaryTerm(
                                Text.same("plaza"),
                                new Text("Territorio reclamado", "Claimed territory"),
                                "informe")),
                List.of(
                        new FoundingFact(
                                "informe",
                                new Text("párr. 1", "par. 1"),
                                new Text("Un hecho", "A fact"),
                                new Text("evento e-captura", "event e-captura"))),
                sources());
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

    private static ValidTime validTime(String from, String to) {
        return new ValidTime(date(from), date(to));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static List<State> squareStates() {
        return List.of(
                state("01", "Llanos", "Plains", "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"),
                state("02", "Ríos", "Rivers", "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))"),
                state(
                        "03",
                        "Costa",
                        "Coast",
                        "MULTIPOLYGON (((2 0, 3 0, 3 1, 2 1, 2 0)),"
                                + " ((3.3 0.3, 3.5 0.3, 3.5 0.5, 3.3 0.5, 3.3 0.3)))"),
                state("04", "Montes", "Mountains", "POLYGON ((0 1, 1 1, 1 2, 0 2, 0 1))"),
                state("05", "Valles", "Valleys", "POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))"),
                state("06", "Bahía", "Bay", "POLYGON ((2 1, 3 1, 3 2, 2 2, 2 1))"));
    }

    private static List<Organization> usualOrganizations() {
        return List.of(
                cartel("norte", "Cártel del Norte", "Northern Cartel"),
                faction("halcones", "Halcones", "Hawks", "norte"),
                faction("lobos", "Lobos", "Wolves", "norte"),
                faction("cuervos", "Cuervos", "Ravens", "lobos"),
                cartel("sur", "Cártel del Sur", "Southern Cartel"),
                cartel("costa", "Cártel de la Costa", "Coast Cartel"),
                organization(
                        "sierra",
                        "Banda de la Sierra",
                        "Sierra Gang",
                        OrganizationKind.GANG,
                        "sur"));
    }

    private static List<Claim> usualClaims() {
        return List.of(
                        claim("c01", "norte").dominantIn("01").from("2010").evidence("2024-06-01"),
                        claim("c02", "norte").dominantIn("04", "05").from("2010").to("2018"),
                        claim("c03", "sur").dominantIn("02").from("2012").evidence("2024-01"),
                        claim("c04", "sur").dominantIn("05").from("2014").to("2020"),
                        claim("c05", "halcones").dominantIn("04").from("2019").evidence("2024-03"),
                        claim("c06", "lobos")
                                .dominantIn(circle(0.1, 1.9, 40))
                                .from("2020")
                                .evidence("2024-05")
                                .confidence(Confidence.MEDIUM),
                        claim("c07", "sur")
                                .presentIn(municipality("01", "Vado"))
                                .from("2022")
                                .evidence("2023-05")
                                .confidence(Confidence.LOW),
                        claim("c08", "costa").presentIn("03").from("2015").evidence("2024-02"),
                        claim("c09", "costa")
                                .dominantIn(municipality("03", "Faro"))
                                .from("2023")
                                .evidence("2024-02"),
                        claim("c10", "norte").presentIn("03").from("2021").evidence("2024-02"),
                        claim("c11", "norte").presentIn("06").from("2020").evidence("2021-03"),
                        claim("c12", "cuervos").presentIn("04").from("2021").evidence("2022-02"),
                        claim("c13", "sierra").presentIn("06").from("2016").to("2019"))
                .stream()
                .map(ClaimDraft::build)
                .toList();
    }

    private static List<Relation> usualRelations() {
        return List.of(
                rivals("norte", "sur", "2010", ""),
                allies("norte", "costa", "2015", ""),
                rivals("halcones", "lobos", "2020-03", ""),
                relation("sierra", "sur", RelationKind.SPLIT_FROM, "2016", ""),
                rivals("sierra", "sur", "2016", "2019"));
    }

    private static List<Event> usualEvents() {
        return List.of(
                shock("e-captura", "2024-03-10", "sur"),
                shock("e-ruptura", "2020-03", "halcones", "lobos"),
                new Event(
                        "e-foro",
                        PartialDate.parse("2022"),
                        Optional.of(PartialDate.parse("2023-02")),
                        EventKind.POLICY,
                        new Text("Foro", "Forum"),
                        new Text("Se habló.", "There was talk."),
                        Text.same("Delta"),
                        Optional.of("02"),
                        Optional.empty(),
                        List.of(),
                        false,
                        "diario",
                        new Text("todo", "all")));
    }

    private static List<City> cities() {
        return List.of(
                city("vado", "Vado", "01", 0.95, 0.5, CityRole.PRIORITY),
                city("delta", "Delta", "02", 1.5, 0.5, CityRole.REFERENCE),
                city("faro", "Faro", "03", 2.95, 0.1, CityRole.PORT),
                city("cumbre", "Cumbre Alta", "04", 0.2, 1.8, CityRole.CONFLICT));
    }

    private static City city(
            String id, String name, String stateCode, double lon, double lat, CityRole role) {
        return new City(
                id,
                name,
                name,
                stateCode,
                new LonLat(lon, lat),
                OptionalInt.of(120_000),
                role,
                new Text("Ciudad inventada.", "An invented city."),
                List.of("diario"));
    }

    private static List<HomicideCount> homicides() {
        return List.of(
                homicides("01", 2022, 410, "20.5"),
                homicides("01", 2023, 520, "25.9"),
                homicides("02", 2023, 90, "4.1"));
    }

    private static HomicideCount homicides(String stateCode, int year, int count, String rate) {
        return new HomicideCount(
                stateCode,
                year,
                OptionalInt.of(count),
                Optional.of(new BigDecimal(rate)),
                "oficina",
                new Text("cuadro 1", "table 1"));
    }

    private static NationalFigure nationalFigure() {
        return new NationalFigure(
                "homicidios-2023",
                new Text("Homicidios", "Homicides"),
                PartialDate.parse("2023"),
                Optional.empty(),
                new BigDecimal("1020"),
                new Text("personas", "people"),
                "oficina",
                new Text("cuadro 2", "table 2"));
    }

    private static Presidency presidency() {
        return new Presidency(
                "Ana Prado",
                PartialDate.parse("2018-12-01"),
                PartialDate.parse("2024-10-01"),
                "PX",
                List.of("oficina"));
    }

    private static List<Source> sources() {
        return List.of(
                source("informe", "Informe anual", "2024-06", SourceKind.REPORT),
                source("diario", "El Diario", "2024-03-11", SourceKind.NEWS),
                source("oficina", "Estadística", "2024", SourceKind.OFFICIAL));
    }

    private static Source source(String id, String title, String published, SourceKind kind) {
        return new Source(
                id,
                title,
                "A. Autora",
                "Editorial " + title,
                Optional.of(PartialDate.parse(published)),
                "https://example.org/" + id,
                kind,
                Text.EMPTY);
    }

    /** A claim that is being described; what is not said keeps its default. */
    public static final class ClaimDraft {

        private final String id;
        private final String organizationId;
        private Area area = Area.States.of("01");
        private Level level = Level.DOMINANT;
        private String from = "";
        private String to = "";
        private String evidence = "";
        private Confidence confidence = Confidence.HIGH;

        private ClaimDraft(String id, String organizationId) {
            this.id = id;
            this.organizationId = organizationId;
        }

        public ClaimDraft dominantIn(String... stateCodes) {
            return dominantIn(new Area.States(Set.of(stateCodes)));
        }

        public ClaimDraft dominantIn(Area place) {
            area = place;
            level = Level.DOMINANT;
            return this;
        }

        public ClaimDraft presentIn(String... stateCodes) {
            return presentIn(new Area.States(Set.of(stateCodes)));
        }

        public ClaimDraft presentIn(Area place) {
            area = place;
            level = Level.PRESENCE;
            return this;
        }

        public ClaimDraft from(String date) {
            from = date;
            return this;
        }

        public ClaimDraft to(String date) {
            to = date;
            return this;
        }

        /** The evidence's date; without it that of the start, or 2020. */
        public ClaimDraft evidence(String date) {
            evidence = date;
            return this;
        }

        public ClaimDraft confidence(Confidence changed) {
            confidence = changed;
            return this;
        }

        public Claim build() {
            String start = from.isEmpty() ? "2020" : from;
            return new Claim(
                    id,
                    organizationId,
                    area,
                    level,
                    validTime(from, to),
                    PartialDate.parse(evidence.isEmpty() ? start : evidence),
                    confidence,
                    "informe",
                    new Text("p. 1", "p. 1"),
                    Text.EMPTY);
        }
    }
}
