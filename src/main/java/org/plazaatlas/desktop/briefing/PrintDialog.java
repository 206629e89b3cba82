package org.plazaatlas.desktop.briefing;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.plazaatlas.language.Words;

import java.util.List;
import java.util.function.Consumer;

/**
 * Asks for a printer and a number of copies. JavaFX could show the dialog of the system, but not
 * while AWT is headless, as it is in this program.
 */
final class PrintDialog {

    private static final double WIDTH = 400;
    private static final int MOST_COPIES = 99;

    private final Dialog<Order> dialog = new Dialog<>();
    private final Words words;
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

    /** What the user chose. */
    record Order(String printer, int copies) {}

    /**
     * @param printers at least one; the first is offered
     */
    PrintDialog(Stage owner, Words words, List<String> printers) {
        this.words = words;
        printer.setId("printer");
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        copies.setId("copies");
        copies.setEditable(true);
        ButtonType print = new ButtonType(words.get("printNow"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.get("cancel"), ButtonData.CANCEL_CLOSE);
        dialog.initOwner(owner);
        dialog.setTitle(words.get("printTitle"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.setContent(form());
        pane.setPrefWidth(WIDTH);
        pane.getButtonTypes().setAll(cancel, print);
        pane.lookupButton(print).setId("printNow");
        dialog.setResultConverter(
                pressed ->
                        pressed == print ? new Order(printer.getValue(), copies.getValue()) : null);
        dialog.setOnShown(_ -> printer.requestFocus());
    }

    private Node form() {
        Label paper = new Label(words.get("printPaper"));
        paper.getStyleClass().add("muted-text");
        paper.setWrapText(true);
        VBox form =
                new VBox(
                        new LabelledField(
                                new SimpleObjectProperty<>(words.get("printerName")), printer),
                        new LabelledField(new SimpleObjectProperty<>(words.get("copies")), copies),
                        paper);
        form.getStyleClass().addAll("form", "print-form");
        return form;
    }

    /** Shows the dialog and returns at once; nothing happens if the user cancels. */
    void show(Consumer<Order> ordered) {
        dialog.resultProperty()
                .subscribe(
                        order -> {
                            if (order != null) {
                                ordered.accept(order);
                            }
                        });
        dialog.show();
    }
}
