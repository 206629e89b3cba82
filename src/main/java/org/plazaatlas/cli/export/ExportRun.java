package org.plazaatlas.cli.export;

import org.plazaatlas.briefing.series.ExportTask;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.cli.terminal.ConsoleProgress;
import org.plazaatlas.cli.terminal.ErrorStream;
import org.plazaatlas.cli.terminal.StopSignal;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Runs an export at the command line: shows its progress, and stops it on Ctrl+C.
 *
 * @param out the file or folder that it writes, for messages
 */
public record ExportRun(CommandLine command, OptionReader reader, Path out) {

    /**
     * The exit code that shells expect of an interrupted program: 128 plus the number of the
     * signal.
     */
    static final int STOPPED = 130;

    /**
     * Does the work; returns the exit code.
     *
     * @throws CommandException if it cannot be done
     */
    public int run(ExportTask work) {
        try (StopSignal stop = StopSignal.listen()) {
            return run(work, stop);
        } catch (SeriesException e) {
            throw CommandException.ofInput(e.in(reader.language()));
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
    }

    /**
     * Exceptions after a stop signal are no failure of the work: as the program ends, libraries
     * close the files that it still uses.
     */
    private int run(ExportTask work, StopSignal stop) throws IOException, SeriesException {
        ConsoleProgress progress =
                new ConsoleProgress(command.getErr(), ErrorStream.isTerminal(), stop::isGiven);
        try {
            work.run(progress);
            progress.end();
            return 0;
        } catch (IOException | SeriesException | RuntimeException e) {
            progress.end();
            if (e instanceof CancellationException || stop.isGiven()) {
                CommandMessages.say(command, reader.say("stopped", out.toString()));
                return STOPPED;
            }
            throw e;
        }
    }
}
