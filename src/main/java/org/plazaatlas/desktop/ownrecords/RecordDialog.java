package org.plazaatlas.desktop.ownrecords;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

import org.plazaatlas.desktop.control.FormDialogs;
import org.plazaatlas.language.Words;

/** A form beside the window, so that the map can be clicked meanwhile. */
final class RecordDialog {

    private static final double WIDTH = 500;

    /** Beside the right and below the upper edge of the window, to leave the map free. */
    private static final double MARGIN = 32;

    private static final double BELOW_HEADER = 80;

    private final Dialog<ButtonType> dialog;
    private final RecordForm form;

    /**
     * @param save is told when the user saves the form, which is complete then
     */
    RecordDialog(Window owner, String title, RecordForm form, Runnable save) {
        this.form = form;
        Words words = form.sheet().words();
        ButtonType saving = new ButtonType(words.get("form.save"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.get("form.cancel"), ButtonData.CANCEL_CLOSE);
        dialog = FormDialogs.of(owner, title, form.sheet(), cancel, saving);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        Button button = (Button) dialog.getDialogPane().lookupButton(saving);
        button.setId("saveRecord");
        button.disableProperty().bind(form.sheet().completeProperty().not());
        dialog.setResultConverter(
                pressed -> {
                    if (pressed == saving) {
                        save.run();
                    }
                    return pressed;
                });
        dialog.setX(Math.max(0, owner.getX() + owner.getWidth() - WIDTH - MARGIN));
        dialog.setY(owner.getY() + BELOW_HEADER);
        dialog.setOnHidden(_ -> form.end());
    }

    void show() {
        form.sheet().check();
        dialog.show();
    }

    void close() {
        dialog.close();
    }

    boolean isShowing() {
        return dialog.isShowing();
    }
}
