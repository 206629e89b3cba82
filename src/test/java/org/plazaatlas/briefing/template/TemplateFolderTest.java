package org.plazaatlas.briefing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.view.MapSubject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class TemplateFolderTest {

    private static final PlateDesign DESIGN =
            PlateDesign.of(PagePreset.COLUMNS_2)
                    .withStyle(MapStyle.NEWSPAPER)
                    .withTypeScale(1.15)
                    .withHandling(Optional.of("Restricted"))
                    .withLegendPlace(LegendPlace.BELOW)
                    .without(PagePart.NORTH_ARROW);

    @TempDir private Path settings;
    private TemplateFolder folder;

    @BeforeEach
    void open() {
        folder = TemplateFolder.in(settings);
    }

    @Test
    void whatIsSavedIsFoundByItsNameWhateverTheCase() throws IOException {
        assertThat(folder.read().templates()).isEmpty();
        folder.save(new PieceTemplate("Press: two columns", DESIGN));
        TemplateFolder.Reading reading = folder.read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.named("press: TWO columns "))
                .map(PieceTemplate::design)
                .contains(DESIGN);
    }

    @Test
    void theSameNameReplacesAndAnotherCaseIsTheSameName() throws IOException {
        folder.save(new PieceTemplate("Press", DESIGN));
        folder.save(new PieceTemplate("PRESS", DESIGN.withStyle(MapStyle.GREY)));
        assertThat(folder.read().templates())
                .extracting(template -> template.design().style())
                .containsExactly(MapStyle.GREY);
    }

    @Test
    void namesThatMakeTheSameFileNameAreTwoTemplates() throws IOException {
        folder.save(new PieceTemplate("Press", DESIGN));
        folder.save(new PieceTemplate("Press!", DESIGN));
        folder.save(new PieceTemplate("?", DESIGN));
        assertThat(folder.read().templates())
                .extracting(PieceTemplate::name)
                .containsExactly("?", "Press", "Press!");
    }

    @Test
    void aTemplateIsRenamedAndDeleted() throws IOException {
        folder.save(new PieceTemplate("Press", DESIGN));
        folder.rename("press", "Office");
        assertThat(folder.read().templates())
                .extracting(PieceTemplate::name)
                .containsExactly("Office");
        folder.delete("OFFICE");
        assertThat(folder.read().templates()).isEmpty();
        folder.delete("nobody");
        folder.rename("nobody", "somebody");
        assertThat(folder.read().templates()).isEmpty();
    }

    @Test
    void whatBelongsToOnePieceStaysWithThePiece() {
        PlateDesign piece =
                PlateDesign.of(PagePreset.SLIDE_16_9)
                        .withTitle(Optional.of("Sinaloa"))
                        .withMessage(
                                DESIGN.message().withSubject(Optional.of(MapSubject.state("25"))));
        PieceTemplate template = new PieceTemplate("T", piece.withStyle(MapStyle.GREY));
        assertThat(template.design().title()).isEmpty();
        assertThat(template.design().message().subject()).isEmpty();
        PlateDesign applied = new PieceTemplate("N", DESIGN).appliedTo(piece);
        assertThat(applied.title()).contains("Sinaloa");
        assertThat(applied.message().subject()).contains(MapSubject.state("25"));
        assertThat(applied.style()).isEqualTo(MapStyle.NEWSPAPER);
        assertThat(applied.paper()).isEqualTo(PagePreset.COLUMNS_2.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"design\": 3}", "\u0000\u0001"})
    void aBadFileIsToldAndTheOthersAreRead(String text) throws IOException {
        folder.save(new PieceTemplate("Good", DESIGN));
        Files.writeString(settings.resolve("templates").resolve("bad.json"), text);
        TemplateFolder.Reading reading = folder.read();
        assertThat(reading.templates()).extracting(PieceTemplate::name).containsExactly("Good");
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.problems().getFirst().in(Language.EN)).contains("bad.json");
    }

    @Test
    void aTemplateNeedsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PieceTemplate("  ", DESIGN));
    }
}
