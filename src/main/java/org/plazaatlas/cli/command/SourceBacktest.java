package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.data.SourceAgreementTable;
import org.plazaatlas.cli.terminal.TextTable;
import org.plazaatlas.territory.sources.LeaveOneOut;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.util.List;

/** Compares each national list with all other sources. */
record SourceBacktest(History history, BacktestOutput output) {

    /**
     * Writes on how many states each agrees.
     *
     * @return the exit code
     * @throws org.plazaatlas.cli.request.CommandException if the output cannot be written
     */
    int run() {
        DataTable table =
                new SourceAgreementTable(history.atlas(), output.language())
                        .of(new LeaveOneOut(history).agreements());
        output.write(
                Provenance.of(Account.of(history), output.language()),
                List.of(table),
                new TextTable(output.reader()).write(table)
                        + "\n"
                        + output.reader().say("sources.note")
                        + "\n");
        return 0;
    }
}
