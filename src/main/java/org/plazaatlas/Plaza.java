package org.plazaatlas;

import org.plazaatlas.cli.PlazaCommand;
import org.plazaatlas.cli.Window;
import org.plazaatlas.desktop.Desktop;
import org.plazaatlas.desktop.Opening;

/** The program: the command line, with the window behind it. */
public final class Plaza {

    private Plaza() {}

    public static void main(String[] arguments) {
        System.exit(PlazaCommand.build(Plaza::openWindow).execute(arguments));
    }

    private static int openWindow(Window.Opening asked) {
        Opening opening = new Opening(asked.atlasFolder(), asked.date(), asked.language());
        return Desktop.launch(opening, System.out, System.err);
    }
}
