package org.plazaatlas;

import static org.plazaatlas.TinyAtlas.allies;
import static org.plazaatlas.TinyAtlas.cartel;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.faction;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.organization;
import static org.plazaatlas.TinyAtlas.relation;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.shock;
import static org.plazaatlas.TinyAtlas.state;
import static org.plazaatlas.TinyAtlas.toldBy;
import static org.plazaatlas.TinyAtlas.war;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.EventKind;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the tiny atlas holds unless a test says otherwise. */
final class TinyContents {

    private TinyContents() {}

    static List<State> states() {
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

    static List<Organization> organizations() {
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

    static List<Claim> claims() {
        return List.of(
                        claim("c01", "norte").dominantIn("01").from("2010").evidence("2024-06-01"),
                        claim("c02", "norte")
                                .dominantIn("04", "05")
                                .from("2010")
                                .to("2018")
                                .evidence("2016"),
                        claim("c03", "sur").dominantIn("02").from("2012").evidence("2024-01"),
                        claim("c04", "sur")
                                .dominantIn("05")
                                .from("2014")
                                .to("2020")
                                .evidence("2016"),
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

    /** The war over the corner of state 04 is told by two. */
    static List<Dispute> disputes() {
        Dispute corner = war("x02", "halcones", "lobos", circle(0.1, 1.9, 40), "2023-09", "");
        return List.of(
                dispute(
                        "x01",
                        "norte",
                        "sur",
                        municipality("01", "Vado"),
                        "2023-05",
                        "",
                        DisputeIntensity.DISPUTE,
                        Confidence.MEDIUM),
                corner,
                toldBy("informe", "x03", corner),
                war("x04", "norte", "sur", Area.States.of("05"), "2014", "2018"));
    }

    static List<Relation> relations() {
        return List.of(
                rivals("norte", "sur", "2010", ""),
                allies("norte", "costa", "2015", ""),
                rivals("halcones", "lobos", "2020-03", ""),
                relation("sierra", "sur", RelationKind.SPLIT_FROM, "2016", ""),
                rivals("sierra", "sur", "2016", "2019"));
    }

    static List<Event> events() {
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

    static List<City> cities() {
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
                Text.same(name),
                name,
                stateCode,
                new LonLat(lon, lat),
                OptionalInt.of(120_000),
                role,
                new Text("Ciudad inventada.", "An invented city."),
                List.of("diario"));
    }

    static List<HomicideCount> homicides() {
        return List.of(
                homicides("01", 2022, 410, "20.5"),
                homicides("01", 2023, 520, "25.9"),
                homicides("02", 2023, 90, "4.1"));
    }

    private static HomicideCount homicides(String stateCode, int year, int count, String rate) {
        return new HomicideCount(
                stateCode,
                year,
                HomicideCount.Basis.CERTIFICATES,
                OptionalInt.of(count),
                Optional.of(new BigDecimal(rate)),
                "oficina",
                new Text("cuadro 1", "table 1"));
    }

    /** Two bases that disagree. */
    static List<CityHomicideCount> cityHomicides() {
        return List.of(
                cityHomicides(2022, HomicideCount.Basis.CERTIFICATES, 60),
                cityHomicides(2023, HomicideCount.Basis.CERTIFICATES, 70),
                cityHomicides(2023, HomicideCount.Basis.POLICE, 55));
    }

    private static CityHomicideCount cityHomicides(int year, HomicideCount.Basis basis, int count) {
        return new CityHomicideCount(
                "vado",
                year,
                basis,
                count,
                basis == HomicideCount.Basis.POLICE ? "diario" : "oficina",
                new Text("cuadro 4", "table 4"),
                Text.EMPTY);
    }

    static ConflictRegion conflictRegion() {
        return new ConflictRegion("04", "informe", new Text("párr. 2", "par. 2"));
    }

    /** Censuses of the two states with homicide counts; they give the rates above. */
    static List<Population> populations() {
        return List.of(
                population("01", 2010, 1_880_000),
                population("01", 2020, 1_980_000),
                population("02", 2010, 2_000_000),
                population("02", 2020, 2_150_000));
    }

    private static Population population(String stateCode, int year, long inhabitants) {
        return new Population(
                stateCode, year, inhabitants, "oficina", new Text("cuadro 3", "table 3"));
    }

    static Study study() {
        return new Study(
                "oficina",
                Study.Bearing.OPPOSES,
                new Text("Cerca no es igual.", "Near is not alike."),
                new Text("Compara ciudades.", "It compares cities."),
                new Text("resumen", "abstract"));
    }

    static NationalFigure nationalFigure() {
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

    static Presidency presidency() {
        return new Presidency(
                "Ana Prado",
                PartialDate.parse("2018-12-01"),
                PartialDate.parse("2024-10-01"),
                "PX",
                List.of("oficina"));
    }

    static List<Source> sources() {
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
                Text.same("Editorial " + title),
                Optional.of(PartialDate.parse(published)),
                "https://example.org/" + id,
                kind,
                SourceTier.usualOf(kind),
                Text.EMPTY,
                id,
                Optional.empty(),
                Text.EMPTY);
    }
}
