package org.plazaatlas.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

class ConsoleProgressTest {

    private final StringWriter err = new StringWriter();

    private void work(boolean terminal, int total) {
        ConsoleProgress progress =
                new ConsoleProgress(new PrintWriter(err, true), terminal, () -> false);
        for (int i = 0; i < total; i++) {
            progress.next(i, total, "piece-" + i);
        }
        progress.at(total, total, "all");
        progress.end();
    }

    @Test
    void aFileGetsALineForEachTenth() {
        work(false, 204);
        assertThat(err.toString().lines())
                .hasSize(10)
                .startsWith("1/204 piece-0")
                .allMatch(line -> line.matches("\\d+/204 piece-\\d+"));
    }

    @Test
    void aTerminalGetsOneLineThatIsGoneAtTheEnd() {
        work(true, 3);
        String wipe = "\r\u001b[K";
        assertThat(err.toString())
                .isEqualTo(
                        wipe + "1/3 piece-0" + wipe + "2/3 piece-1" + wipe + "3/3 piece-2" + wipe);
    }

    @Test
    void aSinglePieceIsNotCounted() {
        work(false, 1);
        work(true, 1);
        assertThat(err.toString()).isEmpty();
    }
}
