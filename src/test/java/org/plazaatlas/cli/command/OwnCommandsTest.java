package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.StyleColour;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.maker.TinyFolder;
import org.plazaatlas.workspace.file.AtlasShelf;
import org.plazaatlas.workspace.file.WorkspaceContents;
import org.plazaatlas.workspace.file.WorkspaceFile;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnMunicipalities;
import org.plazaatlas.workspace.own.OwnRecords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Own claims on the command line, and their way to the keeper of an atlas. */
class OwnCommandsTest {

    @TempDir Path temporary;

    private Path atlas;
    private Path workspace;
    private Path patch;

    @BeforeEach
    void write() throws Exception {
        atlas = temporary.resolve("atlas");
        TinyFolder.write(Files.createDirectory(temporary.resolve("tables")), atlas);
        workspace = temporary.resolve("case.plaza");
        patch = temporary.resolve("case.patch");
        writeOwn(
                OwnRecords.NONE.with(
                        TinyAtlas.claim("own-a", "red")
                                .dominantIn("01")
                                .from("2020")
                                .evidence("2024")
                                .source("s1")
                                .build()));
    }

    private void writeOwn(OwnRecords own) throws IOException {
        WorkspaceFile.write(
                workspace, WorkspaceContents.EMPTY.with("trial", shelf -> shelf.withOwn(own)));
    }

    private Shell.Result territories(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(more, 0, all, 4, more.length);
        all[0] = "territories";
        all[1] = "--date=2024-06-01";
        all[2] = "--atlas";
        all[3] = atlas.toString();
        return Shell.english(all);
    }

    @Test
    void ownClaimsCountWhenTheirWorkspaceIsNamed() {
        String without = territories().out();
        String with = territories("--workspace", workspace.toString()).out();
        assertThat(with).contains("own-a").isNotEqualTo(without);
        assertThat(territories("--workspace", workspace.toString(), "--own", "without").out())
                .isEqualTo(without);
        assertThat(territories("--workspace", workspace.toString(), "--own", "only").out().lines())
                .hasSize(2);
        assertThat(territories("--own", "only").exitCode()).isEqualTo(2);
        assertThat(territories("--workspace", temporary.resolve("no").toString()).err())
                .contains("cannot be read");
    }

    @Test
    void outlinesOfMunicipalitiesAreKeptInAWorkspaceAndTheAtlasStaysAsItIs() throws Exception {
        Path file = temporary.resolve("municipios.geojson");
        Files.writeString(
                file,
                """
                {"type": "Feature", "properties": {"CVEGEO": "01001"}, "geometry":
                  {"type": "Polygon", "coordinates":
                    [[[-103, 21], [-102.5, 21], [-102.5, 22], [-103, 22], [-103, 21]]]}}
                """);
        Shell.Result made =
                Shell.english(
                        "import-municipalities",
                        file.toString(),
                        atlas.toString(),
                        "--workspace",
                        workspace.toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("1 outlines", "case.plaza");
        assertThat(atlas.resolve("municipalities.shp")).doesNotExist();
        Path kept =
                WorkspaceFile.read(workspace, "trial")
                        .contents()
                        .shelf("trial")
                        .flatMap(AtlasShelf::municipalities)
                        .orElseThrow();
        assertThat(kept.resolve("municipalities.shp")).exists();
        Atlas with = OwnMunicipalities.of(AtlasReader.read(atlas), Optional.of(kept));
        assertThat(with.contents().municipalities()).hasSize(1);
        assertThat(with.remark()).isPresent();
        assertThat(territories("--workspace", workspace.toString()).out()).contains("own-a");

        Files.delete(kept.resolve("municipalities.shp"));
        Shell.Result lost = territories("--workspace", workspace.toString());
        assertThat(lost.exitCode()).isEqualTo(1);
        assertThat(lost.err()).contains("municipalities.shp");
    }

    @Test
    void theLayersOfAWorkspaceArePaintedWithTheirLegendAndMissingFilesAreTold() throws IOException {
        Path table = temporary.resolve("cases.csv");
        Files.writeString(table, "name,lon,lat\nWell,-102.5,21.5\n");
        AddedLayer wells = layer("wells", table, true);
        WorkspaceFile.write(
                workspace,
                WorkspaceContents.EMPTY.withLayers(
                        List.of(
                                wells.withCredit(new LayerCredit("Wells", "Water board", "CC0")),
                                layer("gone", temporary.resolve("gone.csv"), true),
                                layer("hidden", table, false))));
        Path out = temporary.resolve("map.pdf");
        Shell.Result result =
                Shell.english(
                        "export",
                        "--date=2024-06-01",
                        "--atlas",
                        atlas.toString(),
                        "--workspace",
                        workspace.toString(),
                        "--out",
                        out.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("the layer “gone” is left out").contains("gone.csv");
        try (PDDocument page = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(page))
                    .contains("Wells", "Water board", "CC0")
                    .doesNotContain("hidden");
        }
    }

    private static AddedLayer layer(String name, Path file, boolean visible) {
        String its = file.getFileName().toString().replace(".csv", "");
        return new AddedLayer(
                name,
                new LayerReference(file, its, LayerMends.NONE, Optional.empty()),
                LayerCredit.of(name),
                LayerStyle.of(new StyleColour(0xAA3377), 8, 1),
                Optional.empty(),
                Optional.empty(),
                visible);
    }

    @Test
    void aPatchBringsOwnClaimsIntoTheAtlasOfTheKeeperOnce() throws IOException {
        assertThat(patch().out()).contains("+ claims.json  a").contains("One edit.");
        String before = Files.readString(atlas.resolve("claims.json"));
        assertThat(apply("--dry-run").out()).contains("+ claims.json  a");
        assertThat(atlas.resolve("claims.json")).hasContent(before);
        assertThat(apply().exitCode()).isZero();
        assertThat(Files.readString(atlas.resolve("claims.json"))).contains("\"id\":\"a\"");
        assertThat(territories().exitCode()).isZero();
        assertThat(apply().out()).contains("Nothing changes.");
    }

    @Test
    void aDrawnAreaGoesFromWorkspaceToAtlas() throws IOException {
        Area drawn =
                new Area.Polygon(
                        List.of(
                                new LonLat(-102.5, 21.25),
                                new LonLat(-101.5, 21.25),
                                new LonLat(-101.5, 21.75)));
        writeOwn(
                OwnRecords.NONE.with(
                        TinyAtlas.claim("own-p", "red")
                                .dominantIn(drawn)
                                .from("2020")
                                .evidence("2024")
                                .source("s1")
                                .build()));
        Shell.Result only = territories("--workspace", workspace.toString(), "--own", "only");
        assertThat(only.err()).isEmpty();
        assertThat(only.out()).contains("own-p");
        patch();
        assertThat(apply().exitCode()).isZero();
        assertThat(Files.readString(atlas.resolve("claims.json"))).contains("\"polygon\":[[-102.5");
        assertThat(territories().out()).contains("p");
    }

    @Test
    void whatWasChangedMeanwhileIsAConflictAndNothingIsHalfApplied() throws IOException {
        Path claims = atlas.resolve("claims.json");
        String id = Files.readString(claims).replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        writeOwn(
                OwnRecords.NONE
                        .with(
                                TinyAtlas.claim("own-a", "red")
                                        .dominantIn("01")
                                        .evidence("2024")
                                        .source("s1")
                                        .build())
                        .with(new Objection(OwnKind.CLAIM, id, true, "")));
        assertThat(patch().out()).contains("- claims.json  " + id);
        String changed =
                Files.readString(claims)
                        .replaceFirst("\"confidence\":\"\\w+\"", "\"confidence\":\"low\"");
        Files.writeString(claims, changed);
        Shell.Result result = apply();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains(id).contains("was changed in the atlas");
        assertThat(claims).hasContent(changed);
    }

    @Test
    void aPatchThatWouldDamageTheAtlasOrIsNoneIsRefused() throws IOException {
        writeOwn(
                OwnRecords.NONE.with(
                        TinyAtlas.claim("own-a", "nobody")
                                .dominantIn("01")
                                .evidence("2024")
                                .source("s1")
                                .build()));
        assertThat(patch().exitCode()).isZero();
        String before = Files.readString(atlas.resolve("claims.json"));
        Shell.Result result = apply();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("nobody");
        assertThat(atlas.resolve("claims.json")).hasContent(before);
        for (String text :
                new String[] {
                    "",
                    "[]",
                    "{}",
                    "{\"version\": 1, \"edits\": [{\"file\": \"../x\", \"id\": \"a\"}]}"
                }) {
            Files.writeString(patch, text);
            assertThat(apply().exitCode()).as(text).isEqualTo(1);
        }
    }

    private Shell.Result patch() {
        Shell.Result result =
                Shell.english(
                        "patch",
                        workspace.toString(),
                        "--atlas",
                        atlas.toString(),
                        "--out",
                        patch.toString());
        assertThat(result.err()).isEmpty();
        return result;
    }

    private Shell.Result apply(String... more) {
        String[] all = new String[more.length + 3];
        System.arraycopy(more, 0, all, 3, more.length);
        all[0] = "apply";
        all[1] = patch.toString();
        all[2] = atlas.toString();
        return Shell.english(all);
    }
}
