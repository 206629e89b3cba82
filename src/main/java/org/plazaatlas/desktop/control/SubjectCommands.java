package org.plazaatlas.desktop.control;

import org.plazaatlas.model.Subject;

import java.util.List;

/** What the user can do with what is selected, beside looking at it. */
@FunctionalInterface
public interface SubjectCommands {

    /** Nothing. */
    SubjectCommands NONE = _ -> List.of();

    /**
     * A command.
     *
     * @param id tells it from other commands, in any language
     * @param name in the language of the window
     */
    record Command(String id, String name, Runnable effect) {}

    /** The commands for a subject, in the language of the window. */
    List<Command> of(Subject subject);
}
