package org.plazaatlas.desktop.control;

import java.nio.file.Path;
import java.util.Optional;

/** What the window leaves to the operating system; tests answer in its place. */
public interface Dialogs {

    /** Asks for the folder of an atlas; empty if the user thought better of it. */
    Optional<Path> chooseAtlasFolder();

    /**
     * Asks where to save a finished page or film.
     *
     * @param suggestedName to start from, with its ending
     * @param ending of the files that are shown, without a dot
     * @param folder to start in, if it is still there
     */
    Optional<Path> chooseOutputFile(String suggestedName, String ending, Optional<Path> folder);

    /**
     * Asks for a folder to put a new one in.
     *
     * @param start to start in, if it is still there
     */
    Optional<Path> chooseFolder(Optional<Path> start);

    /** Asks for a PNG or JPEG picture. */
    Optional<Path> chooseLogo();

    /** Asks for a finished file to open again. */
    Optional<Path> chooseFileToOpenAgain();

    /** Asks where to save a table as CSV, with a name to start from. */
    Optional<Path> chooseTableFile(String suggestedName);

    /** Asks where to save views, with a name to start from. */
    Optional<Path> chooseViewsFile(String suggestedName);

    /** Asks for a file of views to take in. */
    Optional<Path> chooseViewsToTake();

    /** Shows a folder in the file manager. */
    void openFolder(Path folder);
}
