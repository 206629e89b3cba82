package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plazaatlas.store.shapefile.Fixture.row;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The table of a shapefile: its character sets, its types, its deleted records. */
class DbfTest {
    private static final String ACCENTS = "Michoacán, Querétaro, Nuevo León, Ñandú, ¿Qué?";
    private static final String POINT = "POINT (1 2)";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 0, UTF-8",
        "utf8, 0, UTF-8",
        "65001, 0, UTF-8",
        "UTF-8, 0x57, UTF-8",
        "ISO-8859-1, 0, ISO-8859-1",
        "88591, 0, ISO-8859-1",
        "8859_1, 0, ISO-8859-1",
        "1252, 0, windows-1252",
        "ANSI 1252, 0, windows-1252",
        "CP1252, 0, windows-1252",
        "850, 0, IBM850",
        "OEM 850, 0, IBM850",
        ", 0x57, windows-1252",
        ", 0x03, windows-1252",
        ", 0x02, IBM850",
        ", 0x01, IBM437",
        ", 0, UTF-8",
        ", 0, windows-1252",
        ", 0x77, UTF-8"
    })
    void accentsAreReadInTheCharacterSetThatTheFilesTell(
            String cpg, String languageDriver, Charset charset) throws IOException {
        String text = charset.name().equals("IBM437") ? "Michoacán, Ñandú, ¿Qué?" : ACCENTS;
        Path shp = tableWith(text.getBytes(charset), Integer.decode(languageDriver), cpg);

        assertThat(Fixture.read(shp).getFirst().getAttribute("name")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "ISO-8859-1", "IBM850", "Shift_JIS"})
    void accentsAreWrittenInTheCharacterSetAskedFor(Charset charset) throws IOException {
        Path shp = folder.resolve("a.shp");
        String text = charset.name().equals("Shift_JIS") ? "メキシコ" : ACCENTS;
        DataStore store = new ShapefileDataStore(shp, Optional.of(charset));
        store.createSchema(Fixture.schema("a", "the_geom:Point,name:String"));
        Fixture.append(store, row(POINT, text));

        assertThat(Fixture.read(shp).getFirst().getAttribute("name")).isEqualTo(text);
        assertThat(folder.resolve("a.cpg")).hasContent(charset.name());
    }

    @Test
    void aLetterThatTheCharacterSetLacksIsAnErrorAndChangesNothing() throws IOException {
        Path shp = folder.resolve("a.shp");
        DataStore store = new ShapefileDataStore(shp, Optional.of(StandardCharsets.ISO_8859_1));
        store.createSchema(Fixture.schema("a", "the_geom:Point,name:String"));

        assertThatThrownBy(() -> Fixture.append(store, row(POINT, "fine"), row(POINT, "Łódź")))
                .isInstanceOf(IOException.class)
                .hasMessage("record 2: name = 'Łódź' does not fit the character set ISO-8859-1");
        assertThat(Fixture.read(shp)).isEmpty();
    }

    @Test
    void anUnknownCharacterSetIsPassedOver() throws IOException {
        Path shp = tableWith("x".getBytes(StandardCharsets.US_ASCII), 0, "klingon");

        assertThat(Fixture.read(shp)).hasSize(1);
    }

    @Test
    void everyTypeComesBackAsItWas() throws IOException {
        Date date = new GregorianCalendar(2024, 8, 9).getTime();
        Path shp =
                Fixture.write(
                        folder.resolve("a.shp"),
                        "the_geom:Point,s:String,i:Integer,n:java.lang.Long,d:Double,b:Boolean,"
                                + "t:Date",
                        row(
                                POINT,
                                " two  words",
                                -99_999_999,
                                -99_999_999_999_999_999L,
                                -0.125,
                                true,
                                date),
                        row(POINT, "", 0, 0L, 1e15, false, date),
                        row(POINT, null, null, null, null, null, null));

        List<SimpleFeature> features = Fixture.read(shp);

        assertThat(features.get(0).getAttributes())
                .endsWith(" two  words", -99_999_999, -99_999_999_999_999_999L, -0.125, true, date);
        assertThat(features.get(1).getAttributes()).endsWith("", 0, 0L, 1e15, false, date);
        assertThat(features.get(2).getAttributes()).endsWith("", null, null, null, null, null);
    }

    @Test
    void numbersComeBackAsTheyWere() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Object[][] rows = new Object[200][];
            for (int i = 0; i < rows.length; i++) {
                double number = Math.round(random.nextGaussian() * 1e12) / 1e6;
                rows[i] = row(POINT, number, random.nextInt(1_000_000_000));
            }
            Path shp =
                    Fixture.write(
                            folder.resolve("n.shp"), "the_geom:Point,d:Double,i:Integer", rows);

            List<SimpleFeature> features = Fixture.read(shp);

            for (int i = 0; i < rows.length; i++) {
                assertThat(features.get(i).getAttributes())
                        .as("seed %d, row %d", seed, i)
                        .endsWith(rows[i][1], rows[i][2]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "n:Integer, 1000000000, a number of 9 bytes with 0 decimals",
        "n:Integer, -100000000, a number of 9 bytes with 0 decimals",
        "n:Double, 1e17, a number of 32 bytes with 15 decimals",
        "n:Double, Infinity, a number of 32 bytes with 15 decimals",
    })
    void aNumberTooLargeIsAnErrorInsteadOfOtherDigits(String field, double number, String room)
            throws IOException {
        DataStore store = Fixture.create(folder.resolve("a.shp"), "the_geom:Point," + field);
        Object value = field.endsWith("Integer") ? (Object) (int) number : (Object) number;

        assertThatThrownBy(() -> Fixture.append(store, row(POINT, value)))
                .hasMessage("record 1: n = '%s' does not fit %s", value, room);
    }

    @Test
    void aTextTooLongIsAnErrorInsteadOfAShorterText() throws IOException {
        DataStore store = Fixture.create(folder.resolve("a.shp"), "the_geom:Point,name:String");

        assertThatThrownBy(() -> Fixture.append(store, row(POINT, "á".repeat(128))))
                .hasMessageContaining("does not fit 254 bytes of UTF-8");
    }

    @Test
    void deletedRecordsAreLeftOutAndTheOthersKeepTheirNumbers() throws IOException {
        Path shp =
                Fixture.write(
                        folder.resolve("a.shp"),
                        "the_geom:Point,name:String",
                        row(POINT, "one"),
                        row(POINT, "two"),
                        row(POINT, "three"));
        byte[] dbf = Files.readAllBytes(folder.resolve("a.dbf"));
        dbf[65 + 255] = '*';
        Files.write(folder.resolve("a.dbf"), dbf);

        assertThat(Fixture.read(shp))
                .extracting(SimpleFeature::getID)
                .containsExactly("a.1", "a.3");
        assertThat(Fixture.featureStore(Fixture.store(shp)).getCount(Query.ALL)).isEqualTo(2);
    }

    @Test
    void fieldsOfTheSameNameAndTheGeometrysNameAreToldApart() {
        assertThat(DbfNames.attributeNames(List.of("NAME", "name", "THE_GEOM", " "), "the_geom"))
                .containsExactly("NAME", "name1", "THE_GEOM1", "field");
    }

    /** A table of one record whose text has these bytes. */
    private Path tableWith(byte[] text, int languageDriver, String cpg) throws IOException {
        Path shp =
                Fixture.write(
                        folder.resolve("a.shp"), "the_geom:Point,name:String", row(POINT, ""));
        byte[] dbf = Files.readAllBytes(folder.resolve("a.dbf"));
        dbf[DbfHeader.LANGUAGE_DRIVER_AT] = (byte) languageDriver;
        System.arraycopy(text, 0, dbf, 66, text.length);
        Files.write(folder.resolve("a.dbf"), dbf);
        Files.delete(folder.resolve("a.cpg"));
        if (cpg != null) {
            Files.writeString(folder.resolve("a.cpg"), cpg + "\r\n");
        }
        return shp;
    }
}
