package org.plazaatlas;

import org.plazaatlas.cli.command.PlazaCommand;
import org.plazaatlas.desktop.window.WindowStart;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The program: the command line, with the window behind it. */
public final class Plaza {

    private Plaza() {}

    public static void main(String[] arguments) {
        System.exit(
                PlazaCommand.build(opening -> WindowStart.launch(opening, System.out, System.err))
                        .setOut(standardOutput())
                        .execute(arguments));
    }

    /**
     * A terminal is told things in its own characters; files and pipes get UTF-8 everywhere. Not
     * through System.out, which keeps a full disk to itself.
     */
    private static PrintWriter standardOutput() {
        Console console = System.console();
        boolean seen = console != null && console.isTerminal();
        Charset charset = seen ? System.out.charset() : StandardCharsets.UTF_8;
        OutputStream bytes = new FileOutputStream(FileDescriptor.out);
        return new PrintWriter(new OutputStreamWriter(bytes, charset), true);
    }
}
