package org.plazaatlas.briefing.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.IncidentDraft.incident;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.incidents.IncidentListTable.Near;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentRole;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.own.OwnIncidentReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.own.ReadingProgress;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Incidents that the program lists as an Excel file, GeoPackage or shapefile open as a table of
 * one's own, with the same days, places, deaths and sides. The Excel file lacks coordinates: there
 * the state stands for the place.
 */
class ListedIncidentsOpenAgainTest {

    private static final Atlas ATLAS =
            IncidentDraft.atlasWith(
                    incident("a", "2020-02-05").at(0.25, 0.5).deaths(3),
                    incident("b", "2021-12-31").at(2.5, 0.5).inState("03").deaths(0));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "GPKG", "SHP"})
    void theyAreTheSameEvents(DataFileFormat form) throws IOException {
        FeatureTable listed =
                new IncidentListTable(Language.EN)
                        .features(
                                ATLAS.incidents().stream().map(each -> new Near(each, 0)).toList(),
                                Provenance.of(Account.DEFAULT, Language.EN));
        Path file = folder.resolve("listed." + form.ending());
        form.save(listed, file);

        OwnIncidentReader reader = new OwnIncidentReader(ATLAS);
        List<String> names = reader.head(file).names();
        OwnIncidents read = reader.read(file, mapping(names), ReadingProgress.NONE);
        IncidentTable table = read.table();

        assertThat(read.report().faults()).isEmpty();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.firstDay(0)).isEqualTo("2020-02-05");
        assertThat(table.firstDay(1)).isEqualTo("2021-12-31");
        assertThat(table.deaths(0)).isEqualTo(3);
        assertThat(table.deaths(1)).isZero();
        assertThat(table.stateCode(0)).contains("01");
        assertThat(table.stateCode(1)).contains("03");
        assertThat(table.sides(0).pair()).contains(List.of("norte", "sur"));
        if (form != DataFileFormat.XLSX) {
            assertThat(table.isPlaced(0)).isTrue();
            assertThat(ATLAS.projection().toLonLat(table.x(1), table.y(1)).x)
                    .isCloseTo(2.5, within(1e-6));
        }
    }

    /** Those of a shapefile end after ten letters, and those of an Excel file are titles. */
    private static IncidentMapping mapping(List<String> names) {
        IncidentMapping mapping = MappingGuess.of(names);
        for (IncidentRole role :
                List.of(
                        IncidentRole.ID,
                        IncidentRole.DATE,
                        IncidentRole.STATE,
                        IncidentRole.DEATHS,
                        IncidentRole.FIRST_SIDE,
                        IncidentRole.SECOND_SIDE)) {
            mapping = mapping.with(role, column(role, names));
        }
        return mapping;
    }

    private static Optional<String> column(IncidentRole role, List<String> names) {
        String start =
                switch (role) {
                    case ID -> "(incident|event)_id?";
                    case DATE -> "from";
                    case STATE -> "state_code";
                    case FIRST_SIDE -> "side_a";
                    case SECOND_SIDE -> "side_b";
                    default -> "deaths";
                };
        Predicate<String> wanted = Pattern.compile("^" + start).asPredicate();
        return names.stream()
                .filter(name -> wanted.test(name.toLowerCase(Locale.ROOT).replace(' ', '_')))
                .findFirst();
    }
}
