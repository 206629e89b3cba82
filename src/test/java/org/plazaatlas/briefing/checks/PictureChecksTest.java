package org.plazaatlas.briefing.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.cartel;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.shock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.cartography.page.PrintedLine;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class PictureChecksTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    /** Two inks that differ for most readers, but not for those with deuteranopia. */
    private static final String RED = "#D0502F";

    private static final String OLIVE = "#8F7A23";
    private static final String BLUE = "#004488";

    @Test
    void zonesOfOldEvidenceAreListedTheOldestFirst() {
        View view = view(TinyAtlas.atlas());
        assertThat(subjects(TinyAtlas.atlas(), view, Kind.OLD_EVIDENCE))
                .containsExactly(Subject.claim("c12"));
        List<PictureFinding> stricter =
                find(TinyAtlas.atlas(), view, List.of(), Period.ofMonths(12));
        assertThat(of(Kind.OLD_EVIDENCE, stricter).orElseThrow().subjects())
                .containsExactly(Subject.claim("c12"), Subject.claim("c07"));
    }

    @Test
    void oldEvidenceThatNewerEvidenceRepeatsIsNoFinding() {
        ClaimDraft old = claim("old", "norte").dominantIn("01").from("2022").evidence("2022-01");
        ClaimDraft newer = claim("new", "norte").from("2023").evidence("2024-01");
        Atlas renewed = atlas(old, newer.dominantIn("01", "02"));
        assertThat(subjects(renewed, view(renewed), Kind.OLD_EVIDENCE)).isEmpty();
        Atlas elsewhere = atlas(old, newer.dominantIn("02"));
        assertThat(subjects(elsewhere, view(elsewhere), Kind.OLD_EVIDENCE))
                .containsExactly(Subject.claim("old"));
        Atlas weaker = atlas(old, newer.presentIn("01"));
        assertThat(subjects(weaker, view(weaker), Kind.OLD_EVIDENCE)).hasSize(1);
    }

    @Test
    void evidenceOfTheEarlierDayOfAComparisonIsNotCalledOld() {
        Atlas atlas =
                atlas(
                        claim("past", "norte").dominantIn("01").from("2015").to("2018"),
                        claim("now", "sur").dominantIn("01").from("2023").evidence("2024"));
        View view = view(atlas).withTopic(new Topic.Changes(LocalDate.of(2017, 1, 1)));
        assertThat(subjects(atlas, view, Kind.OLD_EVIDENCE)).isEmpty();
    }

    @Test
    void whatTheViewDoesNotDrawIsNotChecked() {
        Atlas atlas = TinyAtlas.atlas();
        View without = view(atlas).withHiddenOrganizations(Set.of("cuervos"));
        assertThat(subjects(atlas, without, Kind.OLD_EVIDENCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EVENT, e-captura, EVENTS",
        "TURF, norte+sur, BOUNDARIES",
        "CITY, vado, PRIORITY_CITIES",
        "CITY, delta, OTHER_CITIES",
        "ORGANIZATION, norte, DOMINANCE",
        "ORGANIZATION, costa, PRESENCE",
        "CLAIM, c01, DOMINANCE",
        "CLAIM, c07, PRESENCE"
    })
    void aSelectionIsMissedWhenItsLayerIsHidden(Subject.Kind kind, String id, Layer layer) {
        Atlas atlas = TinyAtlas.atlas();
        Subject selected = new Subject(kind, id);
        View all = view(atlas).withSelection(Optional.of(selected));
        assertThat(subjects(atlas, all, Kind.HIDDEN_SELECTION)).isEmpty();
        View less = all.withLayers(EnumSet.complementOf(EnumSet.of(layer)));
        assertThat(subjects(atlas, less, Kind.HIDDEN_SELECTION)).containsExactly(selected);
    }

    @Test
    void aSelectionIsMissedWhenItsOrganizationIsHidden() {
        Atlas atlas = TinyAtlas.atlas();
        Subject turf = Subject.turf("norte", "sur");
        View view = view(atlas).withSelection(Optional.of(turf));
        PictureFinding finding =
                of(Kind.HIDDEN_SELECTION, view.withHiddenOrganizations(Set.of("sur")), atlas)
                        .orElseThrow();
        assertThat(finding.where().en()).isEqualTo("Hidden: Southern Cartel.");
        assertThat(finding.where().es()).isEqualTo("Oculto: Cártel del Sur.");
    }

    @Test
    void changesHaveNoTexturesAndSoColoursAlikeToSomeReadersAreNamed() {
        Atlas atlas = twoInks(OLIVE, claim("c2", "sur").dominantIn("02").from("2024"));
        View changes = view(atlas).withTopic(new Topic.Changes(LocalDate.of(2017, 1, 1)));
        List<PictureFinding> found = all(Kind.COLOURS, changes, atlas);
        assertThat(found).isNotEmpty();
        assertThat(found)
                .extracting(finding -> finding.what().en())
                .anyMatch(what -> what.contains("deuteranopia"))
                .noneMatch(what -> what.contains("every reader"));
        assertThat(found.getLast().where().en()).contains("Northern Cartel and Southern Cartel");
        assertThat(found.getLast().subjects())
                .containsExactly(Subject.organization("norte"), Subject.organization("sur"));
        assertThat(all(Kind.GREYS, changes, atlas)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"02", "01"})
    void zonesAndStripesThatTheirTexturesTellApartAreNoFinding(String state) {
        Atlas atlas = twoInks(OLIVE, claim("c2", "sur").dominantIn(state).from("2024"));
        assertThat(all(Kind.COLOURS, view(atlas), atlas)).isEmpty();
        assertThat(all(Kind.GREYS, view(atlas), atlas)).isEmpty();
    }

    @Test
    void coloursThatEverybodyTellsApartAreNoFinding() {
        Atlas atlas = twoInks(BLUE, claim("c2", "sur").dominantIn("02").from("2024"));
        assertThat(all(Kind.COLOURS, view(atlas), atlas)).isEmpty();
    }

    @Test
    void onlyColoursOnTheMapAreCompared() {
        Atlas atlas = twoInks(OLIVE, claim("c2", "sur").dominantIn("02").from("2024"));
        View one = view(atlas).withHiddenOrganizations(Set.of("sur"));
        assertThat(all(Kind.COLOURS, one, atlas)).isEmpty();
    }

    @Test
    void typeBelowSixPointsIsListedTheSmallestFirst() {
        Atlas atlas = TinyAtlas.atlas();
        List<PrintedLine> lines =
                List.of(
                        new PrintedLine("Leyenda", 6),
                        new PrintedLine("Vado", 5.4),
                        new PrintedLine("Faro", 5));
        List<PictureFinding> found =
                find(atlas, view(atlas), lines, PictureChecks.DEFAULT_EVIDENCE_LIMIT);
        assertThat(of(Kind.SMALL_TYPE, found).orElseThrow().where().en())
                .isEqualTo("Smallest: “Faro” (5.0 pt); “Vado” (5.4 pt).");
        assertThat(subjects(atlas, view(atlas), Kind.SMALL_TYPE)).isEmpty();
    }

    @Test
    void lettersThatTheTypefaceLacksAreNamed() {
        Atlas atlas = TinyAtlas.atlas();
        List<PrintedLine> lines =
                List.of(new PrintedLine("El \uFB01n", 9), new PrintedLine("Vado \u4E2D", 9));
        List<PictureFinding> found =
                find(atlas, view(atlas), lines, PictureChecks.DEFAULT_EVIDENCE_LIMIT);
        assertThat(of(Kind.MISSING_LETTERS, found).orElseThrow().text().en())
                .startsWith("The typeface lacks 中 (U+4E2D). In: Vado 中.");
    }

    @Test
    void typeThatIsInvisibleBesideTheWholePageIsTold() {
        Atlas atlas = TinyAtlas.atlas();
        Page poster = Page.ofPixels(10_000, 7_000, 96);
        assertThat(of(Kind.SMALL_TYPE, found(atlas, poster))).isEmpty();
        PlateDesign small = PlateDesign.of(poster).withTypeScale(0.5);
        assertThat(of(Kind.SMALL_TYPE, found(atlas, small))).isPresent();
    }

    @Test
    void aTitleThatHasNoRoomIsTold() {
        Atlas atlas = TinyAtlas.atlas();
        PlateDesign design = PlateDesign.of(PagePreset.SLIDE_16_9);
        String title = "Quién domina qué parte de la costa y desde cuándo ".repeat(30);
        List<PictureFinding> found = found(atlas, design.withTitle(Optional.of(title)));
        assertThat(of(Kind.CUT_TEXT, found).orElseThrow().where().en())
                .isEqualTo("They are: title.");
        assertThat(of(Kind.CUT_TEXT, found(atlas, design))).isEmpty();
    }

    @Test
    void aChosenEventThatIsNotOnTheMapIsTold() {
        Atlas atlas = TinyAtlas.atlas();
        MapMessage chosen = MapMessage.DEFAULT.withCallOuts(CallOuts.of(List.of("e-captura")));
        PlateDesign slide = PlateDesign.of(PagePreset.SLIDE_16_9).withMessage(chosen);
        assertThat(of(Kind.UNTOLD_EVENTS, found(atlas, slide))).isEmpty();

        PictureFinding untold =
                of(Kind.UNTOLD_EVENTS, found(atlas, slide.without(PagePart.LEGEND))).orElseThrow();
        assertThat(untold.subjects()).containsExactly(Subject.event("e-captura"));
        assertThat(untold.text().es())
                .startsWith("Hechos elegidos que no aparecen en el mapa: 1. Son: ")
                .endsWith("un mapa que los incluya.");
        assertThat(untold.text().en()).startsWith("Chosen events that are not on the map: 1.");
    }

    @Test
    void typeIsMeasuredAsItIsPrinted() {
        Atlas atlas = TinyAtlas.atlas();
        assertThat(of(Kind.SMALL_TYPE, found(atlas, PagePreset.A4_LANDSCAPE_150.page()))).isEmpty();
        Page stamp = Page.ofMillimetres(60, 40, 300);
        assertThat(of(Kind.SMALL_TYPE, found(atlas, stamp))).isPresent();
    }

    private static List<PictureFinding> found(Atlas atlas, Page page) {
        return found(atlas, PlateDesign.of(page));
    }

    private static List<PictureFinding> found(Atlas atlas, PlateDesign design) {
        History history = History.of(atlas);
        View view = view(atlas);
        return new PictureChecks(history, new Dossiers(history))
                .of(
                        new PlatePainter(atlas, history.mosaic())
                                .layOut(view, new Scenes(history).of(view), design));
    }

    @Test
    void claimsAndEventsWithoutASourceOfTheAtlasAreListed() {
        Atlas atlas =
                atlas(
                        claim("lost", "norte").dominantIn("01").from("2024").source("gone"),
                        claim("told", "sur").dominantIn("02").from("2024"));
        PictureFinding finding = of(Kind.MISSING_SOURCE, view(atlas), atlas).orElseThrow();
        assertThat(finding.subjects()).containsExactly(Subject.claim("lost"));
        assertThat(finding.where().en()).contains("gone");
        assertThat(subjects(TinyAtlas.atlas(), view(TinyAtlas.atlas()), Kind.MISSING_SOURCE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsWholeSentencesInBothLanguages(Language language) {
        Atlas atlas =
                twoInks(
                        OLIVE,
                        claim("c2", "sur").dominantIn("01").from("2024"),
                        claim("c3", "sur").presentIn("03").from("2022").to("2025").source(""));
        View view =
                view(atlas)
                        .withSelection(Optional.of(Subject.event("e-captura")))
                        .withLayers(EnumSet.complementOf(EnumSet.of(Layer.EVENTS)));
        List<PrintedLine> small = List.of(new PrintedLine("Vado 中", 3));
        PageLettering cut = new PageLettering(small, 0, Set.of(TextRole.TITLE));
        View changes = view.withTopic(new Topic.Changes(LocalDate.of(2017, 1, 1)));
        List<PictureFinding> found =
                Stream.of(view, changes)
                        .map(one -> find(atlas, one, cut, PictureChecks.DEFAULT_EVIDENCE_LIMIT))
                        .peek(ones -> assertThat(ones).extracting(PictureFinding::kind).isSorted())
                        .flatMap(List::stream)
                        .toList();
        assertThat(found)
                .extracting(PictureFinding::kind)
                .contains(
                        EnumSet.complementOf(EnumSet.of(Kind.UNTOLD_EVENTS)).toArray(Kind[]::new));
        assertThat(found)
                .allSatisfy(
                        finding ->
                                assertThat(finding.text().in(language))
                                        .endsWith(".")
                                        .doesNotContain("{", "..", "  "));
    }

    /** Rivals with inks; the first is dominant in state 01. */
    private static Atlas twoInks(String other, ClaimDraft... others) {
        List<ClaimDraft> claims = new ArrayList<>(List.of(others));
        claims.add(claim("c1", "norte").dominantIn("01").from("2024"));
        return new TinyAtlas()
                .organizations(
                        inked(cartel("norte", "Cártel del Norte", "Northern Cartel"), RED),
                        inked(cartel("sur", "Cártel del Sur", "Southern Cartel"), other))
                .relations(rivals("norte", "sur", "2010", ""))
                .events(shock("e-captura", "2024-03-10", "sur"))
                .claims(claims.toArray(ClaimDraft[]::new))
                .build();
    }

    private static Organization inked(Organization plain, String colour) {
        return new Organization(
                plain.id(),
                plain.name(),
                plain.shortName(),
                plain.aliases(),
                plain.kind(),
                plain.parentId(),
                plain.activeFrom(),
                plain.activeTo(),
                plain.designated(),
                plain.summary(),
                plain.sourceIds(),
                Optional.of(colour));
    }

    private static Atlas atlas(ClaimDraft... claims) {
        return new TinyAtlas().claims(claims).build();
    }

    private static View view(Atlas atlas) {
        return View.of(DAY, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);
    }

    private static List<Subject> subjects(Atlas atlas, View view, Kind kind) {
        return of(kind, view, atlas).map(PictureFinding::subjects).orElse(List.of());
    }

    private static Optional<PictureFinding> of(Kind kind, View view, Atlas atlas) {
        return all(kind, view, atlas).stream().findFirst();
    }

    private static Optional<PictureFinding> of(Kind kind, List<PictureFinding> findings) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }

    private static List<PictureFinding> all(Kind kind, View view, Atlas atlas) {
        return find(atlas, view, List.of(), PictureChecks.DEFAULT_EVIDENCE_LIMIT).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static List<PictureFinding> find(
            Atlas atlas, View view, List<PrintedLine> type, Period limit) {
        return find(atlas, view, new PageLettering(type, 0, Set.of()), limit);
    }

    private static List<PictureFinding> find(
            Atlas atlas, View view, PageLettering type, Period limit) {
        History history = History.of(atlas);
        PictureSize size = new PictureSize(800, 600, 1);
        return new PictureChecks(history, new Dossiers(history))
                .of(
                        view,
                        new MapPainter(atlas, history.mosaic())
                                .layOut(view, new Scenes(history).of(view), size),
                        type,
                        limit);
    }
}
