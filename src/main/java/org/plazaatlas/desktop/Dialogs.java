package org.plazaatlas.desktop;

import java.nio.file.Path;
import java.util.Optional;

/** What the window leaves to the operating system; tests answer in its place. */
public interface Dialogs {

    /** Asks for the folder of an atlas; empty if the user thought better of it. */
    Optional<Path> chooseAtlasFolder();

    /** Asks where to save a picture, with a name to start from. */
    Optional<Path> choosePictureFile(String suggestedName);

    /** Asks where to save a table as CSV, with a name to start from. */
    Optional<Path> chooseTableFile(String suggestedName);

    /** Asks where to save views, with a name to start from. */
    Optional<Path> chooseViewsFile(String suggestedName);

    /** Asks for a file of views to take in. */
    Optional<Path> chooseViewsToTake();

    /** Shows a folder in the file manager. */
    void openFolder(Path folder);
}
