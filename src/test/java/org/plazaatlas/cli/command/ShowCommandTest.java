package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ShowCommandTest {

    @Test
    void theTextHasZonesStripsChartsAndNumberedSources() {
        String text = Shell.english("show", "MX-COL", "--date", "2016-03-01").out();
        assertThat(text)
                .contains("As of 1 Mar 2016")
                .contains("Why it stands so\n----------------\n")
                .contains(
                        "Who is there, according to sources\n----------------------------------\n")
                .contains("(organization:cjng) [1, 2, 3, 4")
                .containsPattern("Milenio Cartel +░+·+")
                .containsPattern("1990–2024 +[▁-█·]{35} \\[\\d+]")
                .containsPattern("\n  \\[1] .*\n");
        assertThat(text.lines().filter(line -> !line.contains("http")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(101));
    }

    @Test
    void theTextIsInTheLanguageAskedForAndOfTheNewestEvidence() {
        assertThat(Shell.spanish("show", "MX-COL").out())
                .startsWith("Colima\n")
                .contains("Al 27 feb 2026", "Quién opera ahí, según las fuentes", "Fuentes");
    }

    @Test
    void anUnknownIdSuggestsTheNearest() {
        Shell.Result result = Shell.english("show", "sinalo", "--date", "2025-02-21");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.error())
                .isEqualTo(
                        "plaza show: sinalo: nothing in this atlas has that id; did you mean"
                                + " sinaloa?");
        assertThat(Shell.spanish("show", "founding:999").error())
                .isEqualTo(
                        "plaza show: founding:999: nada en este atlas tiene esa clave; plaza search"
                                + " encuentra claves por palabras");
    }

    @Test
    void aDateThatIsNoDayIsMisuse() {
        Shell.Result result = Shell.english("show", "sinaloa", "--date", "2024-13-40");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error())
                .isEqualTo(
                        "plaza show: --date 2024-13-40: expected a day of the calendar as"
                                + " year-month-day, such as 2024-11-12");
    }

    @Test
    void aDateOutsideTheAtlasIsRefused() {
        Shell.Result result = Shell.spanish("show", "sinaloa", "--date", "1999-12-31");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error())
                .isEqualTo(
                        "plaza show: --date 1999-12-31: este atlas abarca de 2000-01-01 a"
                                + " 2026-03-31");
    }
}
