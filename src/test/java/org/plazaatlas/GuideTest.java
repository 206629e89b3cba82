package org.plazaatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.territory.pressure.Backtest;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.BacktestResult.Basis;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The guide prints the back-test as it came out of the bundled atlas. After a change of the data,
 * {@code -Dguide.record=true} writes the new figures into it and fails.
 */
class GuideTest {

    private static final String MARK = "<!-- back-test -->\n";
    private static final boolean RECORD = Boolean.getBoolean("guide.record");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "territory.en.md | year | homicides as | states (n) | pressure: ρ | p |"
                        + " organizations present: ρ | p | rates | counts",
                "territorio.es.md | año | homicidios como | estados (n) | presión: ρ | p |"
                        + " organizaciones presentes: ρ | p | tasas | conteos"
            })
    void guidePrintsTheBackTestAsItCameOut(
            String file,
            String year,
            String basis,
            String n,
            String pressure,
            String pressureP,
            String organizations,
            String organizationsP,
            String rates,
            String counts)
            throws Exception {
        Backtest backtest = new Backtest(new PressureGauge(MexicoAtlas.history()));
        String head = row(year, basis, n, pressure, pressureP, organizations, organizationsP);
        String table =
                backtest.years().stream()
                        .flatMap(y -> backtest.of(y, PressureWeights.DEFAULT).stream())
                        .map(r -> row(r, r.basis() == Basis.RATES ? rates : counts))
                        .collect(
                                Collectors.joining(
                                        "",
                                        head + "| --- | --- | --- | --- | --- | --- | --- |\n",
                                        ""));
        Path guide = Path.of("assets/guide", file);
        if (RECORD) {
            record(guide, table);
            fail("recorded in %s; look at it and run the test again without the flag", guide);
        }
        assertThat(Files.readString(guide)).contains(MARK + "\n" + table);
    }

    private static String row(BacktestResult result, String basis) {
        return row(
                Integer.toString(result.year()),
                basis,
                Integer.toString(result.n()),
                figure("%.2f", result.pressure().rho()),
                figure("%.4f", result.pressure().pValue()),
                figure("%.2f", result.organizations().rho()),
                figure("%.4f", result.organizations().pValue()));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String figure(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static void record(Path guide, String table) throws Exception {
        String text = Files.readString(guide);
        int start = text.indexOf(MARK) + MARK.length();
        String rest = text.substring(start).replaceFirst("\\A\\n(\\|.*\\n)*", "");
        Files.writeString(
                guide, text.substring(0, start) + "\n" + table + "\n" + rest.stripLeading());
    }
}
