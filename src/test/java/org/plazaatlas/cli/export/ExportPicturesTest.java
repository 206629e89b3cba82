package org.plazaatlas.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.cli.command.Shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Exports from the views that exported pictures carry. */
@Execution(ExecutionMode.CONCURRENT)
class ExportPicturesTest {

    @TempDir private static Path shared;
    @TempDir private Path folder;

    private static TinyExport tiny;

    @BeforeAll
    static void write() throws Exception {
        tiny = TinyExport.in(shared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "pptx"})
    void aPictureGivenBackIsTheSameAgain(String ending) {
        int pair = 0;
        for (String shown :
                List.of(
                        "--date=2012-03 --theme=dark --extent=Oeste --orgs=red",
                        "--date=2012-09 --topic=changes --since=2011-02",
                        "--date=2012-09 --cumulative=2011-07 --by-source=s1",
                        "--multiples=2011-07,2012-03,2012-09")) {
            Path first = folder.resolve("first" + pair + "." + ending);
            Path again = folder.resolve("again" + pair++ + "." + ending);
            assertThat(export(first, shown.split(" ")).err()).isEmpty();
            assertThat(export(again, "--view=" + first).err()).isEmpty();
            assertThat(again).as(shown).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void homicidesAreATopicThatAPictureCarries() throws IOException {
        Path picture = folder.resolve("picture.svg");
        assertThat(export(picture, "--date=2012-09", "--topic=homicides").err()).isEmpty();
        assertThat(Files.readString(picture)).contains("Homicidios por cada 100,000 habitantes");
        Path again = folder.resolve("again.svg");
        assertThat(export(again, "--view=" + picture).err()).isEmpty();
        assertThat(again).hasSameBinaryContentAs(picture);
    }

    @Test
    void optionsSayOtherwise() {
        Path picture = folder.resolve("picture.svg");
        export(picture, "--date=2012-03", "--extent=Oeste");
        Path other = folder.resolve("other.png");
        Path expected = folder.resolve("expected.png");
        export(other, "--view=" + picture, "--date=2012-09");
        export(expected, "--date=2012-09", "--extent=Oeste");
        assertThat(other).hasSameBinaryContentAs(expected);
    }

    @Test
    void whatTheAtlasHasNowIsTold() throws Exception {
        Path picture = folder.resolve("picture.png");
        export(picture, "--date=2012-03");
        TinyExport changed = TinyExport.in(folder);
        Path claims = changed.atlas().resolve("claims.json");
        Files.writeString(claims, Files.readString(claims).replace("\"high\"", "\"medium\""));
        Path again = folder.resolve("again.png");
        Shell.Result result =
                changed.english(TinyExport.SIZE, "--view=" + picture, "--out=" + again);
        assertThat(result.exitCode()).isZero();
        assertThat(result.error())
                .startsWith("plaza export: the atlas is not as it was when the picture was made: ")
                .contains("something in them has changed");
        assertThat(again).exists();
    }

    @Test
    void aPictureWithoutAViewIsRefused() throws IOException {
        Path svg = Files.writeString(folder.resolve("plain.svg"), "<svg/>");
        Shell.Result result = tiny.english("--view=" + svg, "--out=" + folder.resolve("a.png"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("plain.svg", "carries no view");
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        Path picture = folder.resolve("picture.png");
        export(picture, "--date=2012-03");
        byte[] bytes = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(bytes, 20));
        Shell.Result result = tiny.english("--view=" + picture, "--out=" + folder.resolve("a.png"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("picture.png", "is damaged");
    }

    private static Shell.Result export(Path out, String... options) {
        List<String> all = new ArrayList<>(List.of(TinyExport.SIZE, "--out=" + out));
        all.addAll(List.of(options));
        return tiny.spanish(all.toArray(String[]::new));
    }
}
