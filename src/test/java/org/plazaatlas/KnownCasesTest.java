package org.plazaatlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.cli.request.CaseReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.cases.CaseJudge;
import org.plazaatlas.territory.cases.CaseResult;
import org.plazaatlas.territory.cases.CaseResult.Verdict;
import org.plazaatlas.territory.cases.CaseTotals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bundled map says what informed analysts expect. The table has each case with its source; what
 * does not agree outright is listed in {@code target/known-cases.txt}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KnownCasesTest {

    private static final Path TABLE = Path.of("src/test/resources/cases/known_cases.csv");
    private static final Path LIST = Path.of("target/known-cases.txt");
    private static final double LEAST_SHARE = 0.95;

    private static List<CaseResult> results;

    @BeforeAll
    static void judge() throws IOException {
        CaseReader table = new CaseReader(TABLE, MexicoAtlas.atlas());
        assertThat(table.problems()).isEmpty();
        assertThat(table.lacking()).isEmpty();
        CaseJudge judge = new CaseJudge(MexicoAtlas.history());
        results = table.cases().stream().flatMap(known -> judge.judge(known).stream()).toList();
        Files.writeString(LIST, rest());
    }

    @Test
    void everyCaseIsJudged() {
        assertThat(results).hasSizeGreaterThan(100);
    }

    @Test
    void nearlyAllAgree() {
        assertThat(CaseTotals.of(results).agreeingShare())
                .as(rest())
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @Test
    void noneDisagreesOutright() {
        assertThat(results)
                .filteredOn(result -> result.verdict() == Verdict.DISAGREES)
                .as(rest())
                .isEmpty();
    }

    /** A line for each case that does not agree. */
    private static String rest() {
        Dossiers dossiers = new Dossiers(MexicoAtlas.history());
        return results.stream()
                .filter(result -> result.verdict() != Verdict.AGREES)
                .map(result -> line(result, dossiers))
                .collect(Collectors.joining());
    }

    private static String line(CaseResult result, Dossiers dossiers) {
        return "%s %s %s %s, expected %s: %s%n"
                .formatted(
                        result.known().id(),
                        result.known().date(),
                        dossiers.name(result.known().place().subject(), Language.EN),
                        result.verdict().code(),
                        result.known().expected().text(),
                        dossiers.whatIsSaid(
                                result.findings(), result.known().date().firstDay(), Language.EN));
    }
}
