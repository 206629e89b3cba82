package org.plazaatlas.briefing.carried;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The texts must never change, since users have finished pieces with fingerprints of them. */
class FingerprintTextTest {

    private static AtlasContents atlas;

    @BeforeAll
    static void read() throws AtlasException {
        atlas = AtlasReader.read(Path.of("src/test/resources/pieces/atlas")).contents();
    }

    @Test
    void theTextOfAnOrganizationStays() {
        assertThat(atlas.organizations().stream().map(FingerprintText::of))
                .containsExactly(
                        "Organization[id=red, name=Text[es=Cártel Rojo, en=Red Cartel],"
                                + " shortName=CR, aliases=[Rojo, The Reds], kind=CARTEL,"
                                + " parentId=Optional.empty, activeFrom=Optional[2000],"
                                + " activeTo=Optional.empty, designated=Optional[2025-02-20],"
                                + " summary=Text[es=Primero de dos., en=First of two.],"
                                + " sourceIds=[s1], colour=Optional[#D55E00]]",
                        "Organization[id=blue, name=Text[es=Los Azules, en=The Blues],"
                                + " shortName=Los Azules, aliases=[], kind=GANG,"
                                + " parentId=Optional[red], activeFrom=Optional.empty,"
                                + " activeTo=Optional.empty, designated=Optional.empty,"
                                + " summary=Text[es=Segundo de dos., en=Second of two.],"
                                + " sourceIds=[s1], colour=Optional.empty]");
    }

    @Test
    void theTextOfARelationStays() {
        assertThat(atlas.relations().stream().map(FingerprintText::of))
                .containsExactly(
                        "Relation[firstId=red, secondId=blue, kind=RIVAL,"
                                + " validTime=ValidTime[from=Optional.empty, to=Optional[2014]],"
                                + " sourceId=s1, locator=Text[es=es:par. 2, en=par. 2],"
                                + " note=Text[es=, en=]]");
    }

    @Test
    void theTextOfAClaimStaysForEverySortOfArea() {
        assertThat(atlas.claims().stream().map(FingerprintText::of))
                .containsExactly(
                        "Claim[id=c1, organizationId=red, area=States[codes=[01]], level=DOMINANT,"
                                + " validTime=ValidTime[from=Optional[2011], to=Optional[2012-05]],"
                                + " evidenceDate=2011-05-28, confidence=HIGH,"
                                + " credibility=Optional[PROBABLY_TRUE], sourceId=s1,"
                                + " locator=Text[es=es:par. 1, en=par. 1],"
                                + " note=Text[es=es:A, then B, en=A, then B]]",
                        "Claim[id=c2, organizationId=red, area=Municipality[stateCode=01,"
                                + " name=San José], level=PRESENCE,"
                                + " validTime=ValidTime[from=Optional[2012], to=Optional.empty],"
                                + " evidenceDate=2012, confidence=LOW, credibility=Optional.empty,"
                                + " sourceId=s1, locator=Text[es=es:par. 1, en=par. 1],"
                                + " note=Text[es=, en=]]",
                        "Claim[id=c3, organizationId=blue,"
                                + " area=Circle[centre=LonLat[longitude=-101.3, latitude=21.5],"
                                + " radiusKm=70.0], level=PRESENCE,"
                                + " validTime=ValidTime[from=Optional[2012], to=Optional.empty],"
                                + " evidenceDate=2012, confidence=LOW, credibility=Optional.empty,"
                                + " sourceId=s1, locator=Text[es=es:par. 2, en=par. 2],"
                                + " note=Text[es=, en=]]");
    }

    @Test
    void theTextOfAnEventStays() {
        assertThat(atlas.events().stream().map(FingerprintText::of))
                .containsExactly(
                        "Event[id=ev-1, start=2011-05-28, end=Optional.empty, kind=ARREST,"
                                + " title=Text[es=Un arresto, en=An arrest],"
                                + " summary=Text[es=Sucedió., en=It happened.],"
                                + " place=Text[es=es:San José, en=San José],"
                                + " stateCode=Optional[01],"
                                + " location=Optional[LonLat[longitude=-102.5, latitude=21.5]],"
                                + " organizationIds=[red, blue], shock=true, sourceId=s1,"
                                + " locator=Text[es=es:par. 3, en=par. 3]]",
                        "Event[id=ev-2, start=2012, end=Optional.empty, kind=POLICY,"
                                + " title=Text[es=Una ley, en=A law],"
                                + " summary=Text[es=Se aprobó., en=It passed.],"
                                + " place=Text[es=es:Mexico (national), en=Mexico (national)],"
                                + " stateCode=Optional.empty, location=Optional.empty,"
                                + " organizationIds=[], shock=false, sourceId=s1,"
                                + " locator=Text[es=es:par. 4, en=par. 4]]");
    }

    @Test
    void theTextOfACityStays() {
        assertThat(atlas.cities().stream().map(FingerprintText::of))
                .containsExactly(
                        "City[id=san-jose, name=Text[es=es:San José, en=San José],"
                                + " municipality=San José, stateCode=01,"
                                + " location=LonLat[longitude=-102.5, latitude=21.5],"
                                + " population=OptionalInt[1000], role=PRIORITY,"
                                + " note=Text[es=es:A place, en=A place], sourceIds=[s1]]");
    }

    @Test
    void theTextOfASourceStays() {
        assertThat(atlas.sources().stream().map(FingerprintText::of))
                .containsExactly(
                        "Source[id=s1, title=A \"quoted\" title, author=, publisher=The Paper,"
                                + " published=Optional[2012-03], url=https://example.org/1,"
                                + " kind=NEWS, reliability=Optional[B],"
                                + " note=Text[es=es:undated page, en=undated page]]");
    }

    @Test
    void namesInBothLanguagesAndTheStandingOfASourceAreWrittenWhereTheyAreTold() {
        Source told =
                new Source(
                        "s1",
                        "Title",
                        "",
                        new Text("El Diario", "The Paper"),
                        Optional.empty(),
                        "",
                        SourceKind.NEWS,
                        SourceTier.LOCAL,
                        new Text("medio local", "local outlet"),
                        "a-ministry",
                        Optional.empty(),
                        Text.EMPTY);

        assertThat(FingerprintText.of(told))
                .isEqualTo(
                        "Source[id=s1, title=Title, author=, publisher=Text[es=El Diario, en=The"
                                + " Paper], published=Optional.empty, url=, kind=NEWS, tier=3,"
                                + " tierReason=Text[es=medio local, en=local outlet],"
                                + " origin=a-ministry, reliability=Optional.empty,"
                                + " note=Text[es=, en=]]");
    }

    @Test
    void theTextOfADisputeStays() {
        assertThat(
                        FingerprintText.of(
                                TinyAtlas.war(
                                        "x1",
                                        "norte",
                                        "sur",
                                        TinyAtlas.municipality("01", "Vado"),
                                        "2024-03",
                                        "")))
                .isEqualTo(
                        "Dispute[id=x1, firstId=norte, secondId=sur,"
                                + " area=Municipality[stateCode=01, name=Vado],"
                                + " validTime=ValidTime[from=Optional[2024-03], to=Optional.empty],"
                                + " evidenceDate=2024-03, intensity=WAR, confidence=HIGH,"
                                + " sourceId=diario, locator=Text[es=p. 4, en=p. 4],"
                                + " note=Text[es=, en=]]");
    }

    @Test
    void theTextsOfCountsRegionsAndLargeTablesStay() {
        Text locator = new Text("fila 1", "row 1");

        assertThat(
                        FingerprintText.of(
                                new IncidentSeries(
                                        "norte",
                                        "sur",
                                        "01",
                                        Optional.of("Vado"),
                                        List.of(new IncidentCount(YearMonth.of(2011, 5), 2, 4)))))
                .isEqualTo(
                        "IncidentSeries[firstId=norte, secondId=sur, stateCode=01,"
                                + " municipality=Optional[Vado],"
                                + " months=[IncidentCount[month=2011-05, events=2, deaths=4]]]");
        assertThat(
                        FingerprintText.of(
                                new CityHomicideCount(
                                        "vado",
                                        2011,
                                        HomicideCount.Basis.POLICE,
                                        12,
                                        "s1",
                                        locator,
                                        Text.EMPTY)))
                .isEqualTo(
                        "CityHomicideCount[cityId=vado, year=2011, basis=sesnsp, count=12,"
                                + " sourceId=s1, locator=Text[es=fila 1, en=row 1],"
                                + " note=Text[es=, en=]]");
        assertThat(FingerprintText.of(new ConflictRegion("01", "s1", locator)))
                .isEqualTo(
                        "ConflictRegion[stateCode=01, sourceId=s1, locator=Text[es=fila 1, en=row"
                                + " 1]]");
        assertThat(FingerprintText.of(LaterRecords.NONE)).isEmpty();
        assertThat(
                        FingerprintText.of(
                                new LaterRecords(
                                        Deferred.of(List.of()),
                                        Deferred.of(new Gazetteer(List.of())),
                                        Deferred.of(List.of()),
                                        Deferred.of("incidents.csv 3 00000000"))))
                .containsExactly("LargeTables[digest=incidents.csv 3 00000000]");
    }
}
