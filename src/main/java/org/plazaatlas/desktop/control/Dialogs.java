package org.plazaatlas.desktop.control;

import org.plazaatlas.briefing.data.DataFileFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The dialogs that the operating system shows, behind an interface so that tests can answer them.
 * Each chooser waits for the user on the FX thread; an empty answer means that the user cancelled.
 */
public interface Dialogs {

    /** Asks for the folder of an atlas. */
    Optional<Path> chooseAtlasFolder();

    /**
     * Asks where to save a finished page or film.
     *
     * @param suggestedName the name offered, with its extension
     * @param ending the extension of the files shown, without a dot
     * @param folder to start in, if it still exists
     */
    Optional<Path> chooseOutputFile(String suggestedName, String ending, Optional<Path> folder);

    /**
     * Asks for a folder in which a new one will be made.
     *
     * @param start to start in, if it still exists
     */
    Optional<Path> chooseFolder(Optional<Path> start);

    /** Asks for a PNG or JPEG picture. */
    Optional<Path> chooseLogo();

    /** Asks for files of any kind that the window opens; none if the user cancelled. */
    List<Path> chooseFilesToOpen();

    /**
     * Asks where to save rows.
     *
     * @param suggestedName the name offered, without an extension
     * @param forms that are offered; the file has the extension of one of them
     */
    Optional<Path> chooseDataFile(String suggestedName, List<DataFileFormat> forms);

    /** Asks where to save views, and offers a name. */
    Optional<Path> chooseViewsFile(String suggestedName);

    /** Asks for a file of views to add to the saved ones. */
    Optional<Path> chooseViewsToTake();

    /** Asks for files of the user's own to add to the map; none if the user cancelled. */
    List<Path> chooseLayerFiles();

    /** Asks for a lesson in a file. */
    Optional<Path> chooseLesson();

    /** Asks for a workspace to open. */
    Optional<Path> chooseWorkspace();

    /** Asks where to save a workspace, and offers a name. */
    Optional<Path> chooseWorkspaceFile(String suggestedName);

    /** Shows a folder in the file manager. */
    void openFolder(Path folder);
}
