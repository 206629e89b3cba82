package org.plazaatlas.cli.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.briefing.template.PieceTemplate;
import org.plazaatlas.briefing.template.TemplateFolder;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.language.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Style, size of type and template of a piece, as they are written on the command line. */
class PieceOptionsTest {

    private final OptionReader reader = new OptionReader(Language.EN);
    private final PageOptionReader page = new PageOptionReader(reader);
    private final TemplateOptionReader templates = new TemplateOptionReader(reader);

    @TempDir private Path settings;

    @Test
    void aStyleIsReadWhateverItsCase() {
        assertThat(page.style("Newspaper")).isEqualTo(MapStyle.NEWSPAPER);
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> page.style("sepia"))
                .withMessageContaining("colour, grey, newspaper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.4", "3.1", "large", "NaN", ""})
    void typeIsScaledWithinBounds(String written) {
        assertThat(page.typeScale("1.25")).isEqualTo(1.25);
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> page.typeScale(written))
                .withMessageContaining("from 0.5 to 3");
    }

    @Test
    void aTemplateIsFoundByNameAndInItsFile() throws IOException {
        TemplateFolder folder = TemplateFolder.in(settings);
        PlateDesign design = PlateDesign.of(PagePreset.COLUMNS_1).withStyle(MapStyle.GREY);
        folder.save(new PieceTemplate("Press", design));
        assertThat(templates.template("press", folder).design()).isEqualTo(design);
        Path file = settings.resolve("templates").resolve("press.json");
        assertThat(templates.template(file.toString(), folder).design()).isEqualTo(design);
    }

    @Test
    void whatIsNoTemplateIsRefusedWithWhatThereIs() throws IOException {
        TemplateFolder folder = TemplateFolder.in(settings);
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> templates.template("press", folder))
                .withMessageContaining("save one in the composer");
        folder.save(new PieceTemplate("Office", PlateDesign.of(PagePreset.SLIDE_16_9)));
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> templates.template("press", folder))
                .withMessageContaining("Office");
        Path bad = Files.writeString(settings.resolve("bad.json"), "{");
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> templates.template(bad.toString(), folder))
                .withMessageContaining("bad.json");
    }
}
