package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;

import java.util.List;

class YearlyFiguresTest {

    private static final Subject COUNTRY = new Subject(Subject.Kind.COUNTRY, "");

    private final Dossiers tiny = new Dossiers(History.of(TinyAtlas.atlas()));

    @Test
    void aStateHasTheChartsOfItsDossier() {
        Subject state = Subject.state("01");
        Dossier dossier = DossierReader.ofTinyAtlas().read(state);
        assertThat(tiny.yearlyFigures(state, Language.EN))
                .hasSize(2)
                .containsExactlyElementsOf(
                        DossierReader.entries(dossier, "Homicides")
                                .filter(Chart.class::isInstance)
                                .map(Chart.class::cast)
                                .toList());
    }

    @Test
    void whatHasNoFiguresHasNoCharts() {
        assertThat(tiny.yearlyFigures(Subject.state("05"), Language.EN)).isEmpty();
        assertThat(tiny.yearlyFigures(Subject.organization("sur"), Language.EN)).isEmpty();
    }

    @Test
    void aSingleNationalFigureMakesNoSeries() {
        assertThat(tiny.yearlyFigures(COUNTRY, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCountryHasASeriesForEachSourceAndUnit(Language language) {
        Dossiers bundled = new Dossiers(MexicoAtlas.history());
        List<Chart> charts = bundled.yearlyFigures(COUNTRY, language);
        String homicides = language == Language.ES ? "homicidios" : "homicides";
        assertThat(charts).extracting(Chart::unit).doesNotHaveDuplicates().startsWith(homicides);
        for (Chart chart : charts) {
            assertThat(chart.series()).extracting(YearSeries::source).doesNotHaveDuplicates();
            assertThat(chart.series()).anyMatch(series -> series.points().size() >= 3);
            for (YearSeries series : chart.series()) {
                assertThat(series.points())
                        .as("%s, %s", chart.unit(), series.source())
                        .extracting(Point::year)
                        .doesNotHaveDuplicates()
                        .isSorted();
            }
        }
    }
}
