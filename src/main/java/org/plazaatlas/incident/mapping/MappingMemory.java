package org.plazaatlas.incident.mapping;

import com.google.gson.JsonArray;

import org.plazaatlas.store.file.Sha256;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the user said that columns mean, remembered by the header of the table, so that it is said
 * once. A file that is missing or damaged remembers nothing, and a failure to write it is only
 * logged.
 *
 * @param file created when the first mapping is remembered
 */
public record MappingMemory(Path file) {

    private static final System.Logger LOG = System.getLogger(MappingMemory.class.getName());

    private static final int MOST = 100;

    /** A mapping and the digest of the header that it is for. */
    private record Remembered(String header, IncidentMapping mapping) {}

    private static final JsonField<Remembered, String> HEADER =
            JsonField.required("header", JsonType.TEXT, Remembered::header);
    private static final JsonField<Remembered, IncidentMapping> MAPPING =
            JsonField.required("mapping", MappingJson.MAPPING.type(), Remembered::mapping);
    private static final JsonType<Remembered> TYPE =
            new JsonRecord<>(
                            List.of(HEADER, MAPPING),
                            f -> new Remembered(HEADER.in(f), MAPPING.in(f)))
                    .type();

    /** What the user said of a table with the same header, if that was ever asked. */
    public Optional<IncidentMapping> recall(List<String> header) {
        String digest = digest(header);
        return all().stream()
                .filter(each -> each.header().equals(digest))
                .map(Remembered::mapping)
                .filter(mapping -> mapping.fits(header))
                .findFirst();
    }

    /** Remembers what the columns of a header mean. */
    public void remember(List<String> header, IncidentMapping mapping) {
        String digest = digest(header);
        List<Remembered> kept = new ArrayList<>(all());
        kept.removeIf(each -> each.header().equals(digest));
        kept.addFirst(new Remembered(digest, mapping));
        write(kept.subList(0, Math.min(MOST, kept.size())));
    }

    private static String digest(List<String> header) {
        return HexFormat.of().formatHex(Sha256.of(header.stream().map(name -> name + "\n")));
    }

    private List<Remembered> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        FileProblems problems = new FileProblems(file.getFileName().toString());
        return JsonFile.list(file.toAbsolutePath().getParent(), problems).stream()
                .flatMap(element -> TYPE.read(element).stream())
                .toList();
    }

    private void write(List<Remembered> kept) {
        JsonArray json = new JsonArray();
        kept.forEach(each -> json.add(TYPE.written(each)));
        byte[] text = (json + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, out -> out.write(text));
        } catch (IOException e) {
            LOG.log(Level.WARNING, file + " could not be written", e);
        }
    }
}
