package org.plazaatlas.workspace.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Relation;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.maker.RecordEditor;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class OwnRecordsTest {

    private static final Atlas TINY = TinyAtlas.atlas();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Claim FIRST = TINY.contents().claims().getFirst();

    private static Claim own(String id, String organization, String state) {
        return TinyAtlas.claim(id, organization)
                .dominantIn(state)
                .from("2023")
                .evidence("2024-05")
                .build();
    }

    @Test
    void claimsAreWrittenAsTheAtlasFolderHasThem() throws Exception {
        Map<String, JsonObject> claims =
                RecordEditor.records(Path.of("maps", "mexico"), "claims.json");
        for (Claim claim : MexicoAtlas.atlas().contents().claims()) {
            assertThat(OwnRecordWriter.claim(claim)).isEqualTo(claims.get(claim.id()));
        }
        Map<String, JsonObject> relations =
                RecordEditor.records(Path.of("maps", "mexico"), "relations.json");
        for (Relation relation : MexicoAtlas.atlas().contents().relations()) {
            assertThat(OwnRecordWriter.relation(relation))
                    .isEqualTo(relations.get(Objection.idOf(relation)));
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        AtlasContents mexico = MexicoAtlas.atlas().contents();
        OwnRecords own =
                new OwnRecords(
                        mexico.claims().subList(0, 50),
                        mexico.events().subList(0, 50),
                        mexico.relations().subList(0, 20),
                        mexico.sources().subList(0, 50),
                        List.of(new Objection(OwnKind.EVENT, "e", false, "because")));
        JsonObject first = new JsonObject();
        OwnRecordsJson.write(own, first);
        FileProblems problems = new FileProblems("w");
        JsonObject second = new JsonObject();
        OwnRecordsJson.write(OwnRecordsJson.read(first, problems), second);
        assertThat(problems.found()).isEmpty();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aDrawnAreaIsWrittenAsGeoJsonHasPointsAndReadAgain() {
        Area drawn =
                new Area.Polygon(
                        List.of(
                                new LonLat(0.25, 0.5),
                                new LonLat(1.125, 0.5),
                                new LonLat(0.5, 1.75)));
        Claim claim = TinyAtlas.claim("own-p", "sur").dominantIn(drawn).evidence("2024").build();
        JsonObject json = new JsonObject();
        OwnRecordsJson.write(OwnRecords.NONE.with(claim), json);
        assertThat(json.toString()).contains("[[0.25,0.5],[1.125,0.5],[0.5,1.75]]");
        FileProblems problems = new FileProblems("w");
        assertThat(OwnRecordsJson.read(json, problems).claims().getFirst().area()).isEqualTo(drawn);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "[]",
                "[[0,0],[1,0]]",
                "[[0,0],[1,1],[1,0],[0,1]]",
                "[[0,0],[1,0],[0,91]]",
                "[[0,0],[1,0],[0]]",
                "[[0,0],[1,0],[\"x\",1]]",
                "[[0,0],[1,0],[0,1e999]]"
            })
    void anOutlineThatIsNoneIsTold(String polygon) {
        Claim claim = TinyAtlas.claim("own-p", "sur").dominantIn("01").evidence("2024").build();
        JsonObject json = new JsonObject();
        OwnRecordsJson.write(OwnRecords.NONE.with(claim), json);
        JsonObject area = new JsonObject();
        area.add("polygon", JsonParser.parseString(polygon));
        json.getAsJsonArray("claims").get(0).getAsJsonObject().add("area", area);
        FileProblems problems = new FileProblems("w");
        assertThat(OwnRecordsJson.read(json, problems).claims()).isEmpty();
        assertThat(problems.found().getFirst().message().en())
                .contains("3 to 20,000 points [longitude, latitude]");
    }

    @Test
    void anOwnClaimCountsOnTheMap() throws Exception {
        OwnRecords own = OwnRecords.NONE.with(own("own-a", "sur", "06"));
        Atlas with = OwnAtlas.of(TINY, own, OwnUse.WITH);
        assertThat(with.remark().orElseThrow().en()).startsWith("with own claims");
        assertThat(km(with, "sur")).isGreaterThan(km(TINY, "sur") + 10_000);
        assertThat(OwnAtlas.of(TINY, own, OwnUse.WITHOUT)).isSameAs(TINY);
        Atlas only = OwnAtlas.of(TINY, own, OwnUse.ONLY);
        assertThat(only.contents().claims()).extracting(Claim::id).containsExactly("own-a");
        assertThat(km(only, "norte")).isZero();
    }

    private static double km(Atlas atlas, String organization) {
        Snapshot snapshot = History.of(atlas).at(DAY);
        return snapshot.zone(organization).map(Zone::dominantSquareKm).orElse(0.0);
    }

    @Test
    void aCorrectionTakesThePlaceOfAClaim() throws Exception {
        Claim corrected = own(OwnRecords.correcting(FIRST.id()), "norte", "04");
        Atlas atlas = OwnAtlas.of(TINY, OwnRecords.NONE.with(corrected), OwnUse.WITH);
        assertThat(atlas.claim(FIRST.id())).isEmpty();
        assertThat(atlas.claim(corrected.id())).contains(corrected);
        assertThat(corrected.isOwn()).isTrue();
        assertThat(atlas.contents().claims()).hasSameSizeAs(TINY.contents().claims());
    }

    @Test
    void aHiddenClaimIsGoneAndADisputedOneWeak() throws Exception {
        Objection hiding = new Objection(OwnKind.CLAIM, FIRST.id(), true, "");
        assertThat(OwnAtlas.of(TINY, OwnRecords.NONE.with(hiding), OwnUse.WITH).claim(FIRST.id()))
                .isEmpty();
        Objection disputing = new Objection(OwnKind.CLAIM, FIRST.id(), false, "no such place");
        Claim disputed =
                OwnAtlas.of(TINY, OwnRecords.NONE.with(disputing), OwnUse.WITH)
                        .claim(FIRST.id())
                        .orElseThrow();
        assertThat(disputed.confidence()).isEqualTo(Confidence.LOW);
        assertThat(disputed.note().en()).contains("Disputed in the workspace: no such place");
    }

    @Test
    void whatAHiddenSourceSaysCountsNoMore() throws Exception {
        String source = FIRST.sourceId();
        Objection hiding = new Objection(OwnKind.SOURCE, source, true, "");
        Atlas atlas = OwnAtlas.of(TINY, OwnRecords.NONE.with(hiding), OwnUse.WITH);
        assertThat(atlas.contents().claims()).noneMatch(claim -> claim.sourceId().equals(source));
        assertThat(atlas.source(source)).isPresent();
    }

    @Test
    void anOwnClaimGoesThroughTheChecksOfAnAtlas() {
        OwnRecords own = OwnRecords.NONE.with(own("own-a", "nobody", "06"));
        assertThatThrownBy(() -> OwnAtlas.of(TINY, own, OwnUse.WITH))
                .isInstanceOfSatisfying(
                        AtlasException.class,
                        e ->
                                assertThat(e.problems())
                                        .singleElement()
                                        .asString()
                                        .contains("own-a", "nobody"));
    }

    @Test
    void aRecordIsReplacedByItsIdAndTakenAway() {
        OwnRecords one = OwnRecords.NONE.with(own("own-a", "sur", "06"));
        OwnRecords other = one.with(own("own-a", "norte", "06"));
        assertThat(other.claims()).extracting(Claim::organizationId).containsExactly("norte");
        assertThat(other.without(OwnKind.EVENT, "own-a")).isEqualTo(other);
        assertThat(other.without(OwnKind.CLAIM, "own-a").isEmpty()).isTrue();
    }
}
