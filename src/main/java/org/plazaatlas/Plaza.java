package org.plazaatlas;

import org.plazaatlas.cli.PlazaCommand;
import org.plazaatlas.desktop.Desktop;

/** The program: the command line, with the window behind it. */
public final class Plaza {

    private Plaza() {}

    public static void main(String[] arguments) {
        System.exit(
                PlazaCommand.build(opening -> Desktop.launch(opening, System.out, System.err))
                        .execute(arguments));
    }
}
