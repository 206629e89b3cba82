package org.plazaatlas.store.maker;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.store.json.AtlasException;

import java.io.IOException;
import java.nio.file.Files;
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
        try (WholeFiles files = new WholeFiles()) {
            Path stage = files.stageFolder(atlasFolder);
            OutlineWriter.write(stage.resolve(AtlasFiles.MUNICIPALITIES), COLUMNS, rows(outlines));
            DraftFolder.check(atlasFolder, stage);
            files.commit();
        } catch (IOException e) {
            throw AtlasException.of(
                    atlasFolder.toString(), "folder.unwritable", FileReason.ofOne(atlasFolder, e));
        }
    }

    /**
     * Writes outlines to a folder that is no atlas.
     *
     * @param folder made if it is not there
     * @throws AtlasException if it cannot be written
     */
    public static void keep(Path folder, List<Outline> outlines) throws AtlasException {
        try (WholeFiles files = new WholeFiles()) {
            Files.createDirectories(folder);
            Path stage = files.stageFolder(folder);
            OutlineWriter.write(stage.resolve(AtlasFiles.MUNICIPALITIES), COLUMNS, rows(outlines));
            files.commit();
        } catch (IOException e) {
            throw AtlasException.of(
                    folder.toString(), "folder.unwritable", FileReason.ofOne(folder, e));
        }
    }

    private static List<OutlineWriter.Row> rows(List<Outline> outlines) {
        return outlines.stream()
                .map(
                        outline ->
                                new OutlineWriter.Row(
                                        outline.shape(),
                                        List.of(
                                                outline.code(),
                                                outline.stateCode(),
                                                outline.name())))
                .toList();
    }
}
