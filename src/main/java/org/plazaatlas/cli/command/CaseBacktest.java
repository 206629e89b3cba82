package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.KnownCaseTables;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.cli.request.CaseReader;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.terminal.CaseText;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.territory.cases.CaseJudge;
import org.plazaatlas.territory.cases.CaseResult;
import org.plazaatlas.territory.cases.CaseTotals;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.nio.file.Path;
import java.util.List;

/** Judges a history by a table of known cases. */
record CaseBacktest(History history, BacktestOutput output) {

    /**
     * Writes what the map says of each case. Problems of the table are told one a line, and what is
     * sound is judged all the same.
     *
     * @return the exit code: 0, or that of bad input if anything in the table is malformed
     * @throws CommandException if nothing can be judged, or the output cannot be written
     */
    int run(Path file) {
        CaseReader table = new CaseReader(file, history.atlas());
        if (table.cases().isEmpty() && table.problems().size() == 1) {
            throw CommandException.ofInput(said(table.problems().getFirst()));
        }
        table.problems().forEach(problem -> output.remarks().accept(said(problem)));
        table.lacking().forEach(problem -> output.remarks().accept(said(problem)));
        CaseJudge judge = new CaseJudge(history);
        write(table.cases().stream().flatMap(known -> judge.judge(known).stream()).toList());
        return table.problems().isEmpty() ? 0 : CommandException.INPUT;
    }

    private String said(Problem problem) {
        return problem.in(output.language());
    }

    private void write(List<CaseResult> results) {
        KnownCaseTables tables = new KnownCaseTables(new Dossiers(history), output.language());
        CaseTotals totals = CaseTotals.of(results);
        CaseText text = new CaseText(output.reader());
        output.write(
                Provenance.of(Account.of(history), output.language()),
                List.of(tables.cases(results), tables.totals(totals)),
                text.write(tables.cases(results), totals));
        if (output.form() != DataFormatOption.TEXT && output.form() != DataFormatOption.JSON) {
            output.remarks().accept(text.totals(totals));
        }
    }
}
