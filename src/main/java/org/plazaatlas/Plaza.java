package org.plazaatlas;

import org.plazaatlas.cli.command.PlazaCommand;
import org.plazaatlas.desktop.window.WindowStart;
import org.plazaatlas.opening.StartRehearsal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The program: the command line, which opens the window when no command is given. The main class
 * extends nothing of JavaFX: the launcher of Java refuses one that does while JavaFX lies on the
 * class path.
 */
public final class Plaza {

    private Plaza() {}

    public static void main(String[] arguments) {
        int code = run(arguments);
        if (StartRehearsal.isRunning()) {
            StartRehearsal.pieces().forEach(Plaza::run);
        }
        System.exit(code);
    }

    private static int run(String... arguments) {
        return PlazaCommand.buildFor(
                        opening -> WindowStart.launch(opening, System.out, System.err), arguments)
                .setOut(standardOutput())
                .execute(arguments);
    }

    /**
     * Writes to a terminal in its own character set, to files and pipes always in UTF-8. It does
     * not use System.out, which swallows errors such as a full disk.
     */
    private static PrintWriter standardOutput() {
        Console console = System.console();
        boolean seen = console != null && console.isTerminal();
        Charset charset = seen ? System.out.charset() : StandardCharsets.UTF_8;
        OutputStream bytes = new FileOutputStream(FileDescriptor.out);
        return new PrintWriter(new OutputStreamWriter(bytes, charset), true);
    }
}
