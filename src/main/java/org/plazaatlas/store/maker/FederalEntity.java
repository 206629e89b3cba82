package org.plazaatlas.store.maker;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A state of Mexico, with what the boundaries of Natural Earth lack or have outdated.
 *
 * @param sourceIso the ISO 3166-2 code in Natural Earth, by which outlines are found; its GeoNames
 *     codes look like those of INEGI but differ for four states
 * @param iso the current ISO 3166-2 code
 * @param code INEGI code
 */
record FederalEntity(
        String sourceIso, String iso, String code, String nameEs, String nameEn, String capital) {

    /** The columns of the states' shapefile. */
    static final List<String> COLUMNS =
            List.of("code", "iso_3166_2", "name_es", "name_en", "capital");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** All 32, by INEGI code. */
    static List<FederalEntity> all() {
        try (InputStream bytes = FederalEntity.class.getResourceAsStream("mexico_states.csv");
                Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(characters)) {
            return rows.stream().map(FederalEntity::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FederalEntity of(CSVRecord row) {
        return new FederalEntity(
                row.get("source_iso"),
                row.get("iso_3166_2"),
                row.get("code"),
                row.get("name_es"),
                row.get("name_en"),
                row.get("capital"));
    }

    /** The values of {@link #COLUMNS}. */
    List<String> attributes() {
        return List.of(code, iso, nameEs, nameEn, capital);
    }
}
