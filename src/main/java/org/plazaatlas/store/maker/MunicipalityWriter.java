package org.plazaatlas.store.maker;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.store.json.AtlasException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the outlines of municipalities into an atlas folder, or leaves it as it was. */
public final class MunicipalityWriter {

    private static final List<String> COLUMNS = List.of("code", "state", "name");

    /**
     * The outline of a municipality.
     *
     * @param code five digits of INEGI
     * @param shape in degrees on WGS 84
     */
    public record Outline(String code, String stateCode, String name, Geometry shape) {}

    private MunicipalityWriter() {}

    /**
     * Replaces the outlines of an atlas folder.
     *
     * @throws AtlasException if the folder would have new problems, or cannot be written
     */
    public static void write(Path atlasFolder, List<Outline> outlines) throws AtlasException {
        List<OutlineWriter.Row> rows =
                outlines.stream()
                        .map(
                                outline ->
                                        new OutlineWriter.Row(
                                                outline.shape(),
                                                List.of(
                                                        outline.code(),
                                                        outline.stateCode(),
                                                        outline.name())))
                        .toList();
        try (WholeFiles files = new WholeFiles()) {
            Path stage = files.stageFolder(atlasFolder);
            OutlineWriter.write(stage.resolve(AtlasFiles.MUNICIPALITIES), COLUMNS, rows);
            DraftFolder.check(atlasFolder, stage);
            files.commit();
        } catch (IOException e) {
            throw AtlasException.of(
                    atlasFolder.toString(), "folder.unwritable", FileReason.ofOne(atlasFolder, e));
        }
    }
}
