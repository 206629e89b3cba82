package org.plazaatlas.cli.command;

import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.store.maker.RecordEdit;

import java.io.PrintWriter;
import java.util.List;

/** Says what edits of an atlas folder do: one line for each, and their number. */
final class EditLines {

    private EditLines() {}

    static void say(List<RecordEdit> edits, PrintWriter out, OptionReader reader) {
        for (RecordEdit edit : edits) {
            String sign =
                    switch (edit.kind()) {
                        case ADD -> "+";
                        case REPLACE -> "~";
                        case REMOVE -> "-";
                    };
            out.println(sign + " " + edit.file() + "  " + edit.id());
        }
        out.println(reader.say("patch.edits", edits.size()));
    }
}
