package org.plazaatlas.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Makes dialogs with something to fill in, which look like the window and do not block it. */
public final class FormDialogs {

    private FormDialogs() {}

    /**
     * A dialog that is not shown yet.
     *
     * @param owner the window whose style it has
     */
    public static Dialog<ButtonType> of(
            Window owner, String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getStyleClass().add("form-dialog");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        return dialog;
    }
}
