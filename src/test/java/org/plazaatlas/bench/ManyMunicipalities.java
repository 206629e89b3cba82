package org.plazaatlas.bench;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasCache;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.mosaic.MosaicArchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 2,475 municipality-sized areas, each claimed: the mosaic overlaid once, then read from the cache
 * beside the atlas. The folder only has a file of the typical size of such areas, to be digested.
 */
final class ManyMunicipalities {

    private static final int BYTES = 10_000_000;

    private ManyMunicipalities() {}

    public static void main(String[] args) throws IOException, AtlasException {
        Atlas atlas = atlas(BenchData.open());
        Path folder = Files.createTempDirectory("plaza-bench");
        Files.write(folder.resolve("municipalities.shp"), new byte[BYTES]);
        AtlasCache cache = AtlasCache.ofMosaic(folder, MosaicArchive.VERSION);
        Stopwatch overlaying = new Stopwatch();
        Mosaic mosaic = MosaicArchive.mosaic(atlas, cache::read, cache::write);
        Measured.print("seconds", overlaying.seconds());
        Measured.print("cpuSeconds", overlaying.cpuSeconds());
        Stopwatch reading = new Stopwatch();
        Mosaic read = MosaicArchive.mosaic(atlas, cache::read, cache::write);
        Measured.print("readSeconds", reading.seconds());
        Measured.print("faces", mosaic.faces().size());
        Measured.print("same", read.faces().equals(mosaic.faces()) ? 1 : 0);
        Measured.print("squareKm", mosaic.areaSquareKm(mosaic.allFaces()));
        Measured.print("cacheMegabytes", cache.read().orElseThrow().length / 1e6);
        delete(folder);
    }

    private static Atlas atlas(BenchData data) throws IOException, AtlasException {
        List<State> states = data.states();
        Map<String, String> codes =
                states.stream().collect(Collectors.toMap(s -> s.name().es(), State::code));
        InventedAtlas atlas = new InventedAtlas();
        List<MunicipalityOutline> municipalities = new ArrayList<>();
        for (BenchData.Cell cell : data.municipalities()) {
            String code = codes.get(cell.stateName());
            int number = municipalities.size();
            municipalities.add(new MunicipalityOutline(code, cell.name(), cell.shape()));
            atlas.claim(number % 10, new Area.Municipality(code, cell.name()), number % 100, 240);
        }
        return atlas.with(states, municipalities);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
