package org.plazaatlas.briefing.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import javax.imageio.ImageIO;

@Execution(ExecutionMode.CONCURRENT)
class PictureExportTest {

    private static final PlateDesign DESIGN =
            PlateDesign.of(Page.of(new PictureSize(640, 400, 1.5)));

    @TempDir Path folder;

    private final Atlas atlas = TinyAtlas.atlas();
    private final PictureExport export = new PictureExport(History.of(atlas));
    private final View view =
            View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(atlas), Language.ES, Theme.LIGHT);

    private void write(Path png) throws IOException {
        SheetFile.write(export.sheet(view, DESIGN), OutputFormat.PNG, png);
    }

    @Test
    void aPictureHasExactlyTheSizeAskedFor() throws IOException {
        Path png = folder.resolve("map.png");
        write(png);
        BufferedImage read = ImageIO.read(png.toFile());
        assertThat(read.getWidth()).isEqualTo(960);
        assertThat(read.getHeight()).isEqualTo(600);
    }

    @Test
    void theSameViewGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first.png");
        Path second = folder.resolve("second.png");
        write(first);
        SheetFile.write(
                new PictureExport(History.of(atlas)).sheet(view, DESIGN), OutputFormat.PNG, second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aPictureSaysThatItsColoursAreSrgb() throws IOException {
        Path png = folder.resolve("map.png");
        write(png);
        String head = new String(Files.readAllBytes(png), 0, 200, StandardCharsets.ISO_8859_1);
        assertThat(head).contains("sRGB");
    }

    @Test
    void aPictureIsReplacedAndNothingElseIsLeftBehind() throws IOException {
        Path png = folder.resolve("map.png");
        Files.writeString(png, "old");
        write(png);
        assertThat(ImageIO.read(png.toFile())).isNotNull();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(png);
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        Path png = folder.resolve("nowhere/map.png");
        assertThatThrownBy(() -> write(png))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(png.toString())
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void aFolderIsNotOverwritten() {
        assertThatThrownBy(() -> write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
    }
}
