package org.plazaatlas.desktop;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Words;
import org.plazaatlas.territory.History;

import java.util.function.Consumer;

/**
 * Saves the view as a picture: asks for size and file, writes in the background, tells of the
 * result.
 */
final class PictureExporting {

    private final WindowServices services;
    private final Notices notices;
    private final MessageDialogs dialogs;

    PictureExporting(WindowServices services, Notices notices, MessageDialogs dialogs) {
        this.services = services;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    void export(History history, View view, Arrangement arrangement, Window owner) {
        Words words = Words.of(PictureExporting.class, view.language());
        askSize(words, owner, format -> askFile(history, view, arrangement, format.size(), words));
    }

    private static void askSize(Words words, Window owner, Consumer<PictureFormat> chosen) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.get("exportTitle"));
        dialog.getDialogPane().setHeaderText(words.get("exportTitle"));
        ToggleGroup group = new ToggleGroup();
        VBox formats = new VBox(8);
        for (PictureFormat format : PictureFormat.values()) {
            RadioButton button = new RadioButton(words.of(format));
            button.setId("format-" + format.name());
            button.setUserData(format);
            button.setToggleGroup(group);
            formats.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        dialog.getDialogPane().setContent(formats);
        ButtonType save = new ButtonType(words.get("save"), ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(save, new ButtonType(words.get("cancel"), ButtonData.CANCEL_CLOSE));
        dialog.resultProperty()
                .subscribe(
                        answer -> {
                            if (answer == save) {
                                chosen.accept(
                                        (PictureFormat) group.getSelectedToggle().getUserData());
                            }
                        });
        dialog.show();
    }

    private void askFile(
            History history, View view, Arrangement arrangement, PictureSize size, Words words) {
        services.dialogs()
                .choosePictureFile(suggestedName(view, size))
                .map(file -> FileSaving.withEnding(file, ".png"))
                .ifPresent(
                        file ->
                                new FileSaving(services, notices, dialogs, words)
                                        .save(
                                                file,
                                                to ->
                                                        services.pictures()
                                                                .write(
                                                                        history,
                                                                        arrangement.page(
                                                                                view, history),
                                                                        size,
                                                                        to)));
    }

    /** Such as {@code plaza-atlas_20250221_1920x1080.png}. */
    static String suggestedName(View view, PictureSize size) {
        String day = view.date().toString().replace("-", "");
        return "plaza-atlas_%s_%dx%d.png".formatted(day, size.deviceWidth(), size.deviceHeight());
    }
}
