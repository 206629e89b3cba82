package org.plazaatlas.desktop.workspace;

import javafx.animation.PauseTransition;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

/**
 * The notes of the workspace, beside the window, so that the map can be used meanwhile. What is
 * typed is kept after a short pause and when the dialog is closed.
 */
public final class NotesDialog {

    private static final Duration PAUSE = Duration.seconds(1);
    private static final double WIDTH = 520;

    private final WorkspaceModel workspace;
    private final TextArea text = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private NotesDialog(WorkspaceModel workspace) {
        this.workspace = workspace;
        text.setId("notes");
        text.setWrapText(true);
        text.setPrefRowCount(14);
        text.setText(workspace.contents().notes());
        pause.setOnFinished(_ -> keep());
        text.textProperty().subscribe((_, _) -> pause.playFromStart());
    }

    /** Opens the notes. */
    public static void show(WorkspaceModel workspace, Stage owner, Words words) {
        NotesDialog notes = new NotesDialog(workspace);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(words.get("notes"));
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(notes.text);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(words.get("close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnHidden(_ -> notes.end());
        dialog.show();
        notes.text.requestFocus();
    }

    private void end() {
        pause.stop();
        keep();
    }

    private void keep() {
        Text step = Words.both(NotesDialog.class, "step.notes");
        workspace.type(step, contents -> contents.withNotes(text.getText()));
    }
}
