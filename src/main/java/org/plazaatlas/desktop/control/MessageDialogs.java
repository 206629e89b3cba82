package org.plazaatlas.desktop.control;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.plazaatlas.language.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The dialogs of the window: problems, the keys, and the licences. None of them blocks: JavaFX
 * shows it and returns.
 */
public final class MessageDialogs {

    private static final double WIDTH = 560;

    /** Leaves room for heading and button on a screen 720 px high. */
    private static final double KEYS_HEIGHT = 520;

    /** Some lines are seen however low the window manager makes the dialog. */
    private static final double LEAST_KEYS_HEIGHT = 240;

    private final Stage owner;
    private final Map<String, Dialog<ButtonType>> beside = new HashMap<>();

    public MessageDialogs(Stage owner) {
        this.owner = owner;
    }

    /**
     * Says why an atlas can't be opened, in text that can be copied, and offers to open another
     * one, to quit or to close the dialog. The window stays open unless the user quits.
     */
    public void showProblem(
            Words words, Path folder, String problem, Runnable openOther, Runnable quit) {
        ButtonType other = new ButtonType(words.get("openOther"), ButtonData.OK_DONE);
        ButtonType end = new ButtonType(words.get("quit"), ButtonData.NO);
        ButtonType close = new ButtonType(words.get("close"), ButtonData.CANCEL_CLOSE);
        Label intro = new Label(words.get("problemIntro", folder));
        intro.setWrapText(true);
        VBox content = new VBox(12, intro, text(problem));
        show(
                words.get("problemTitle"),
                content,
                answer -> {
                    if (answer == other) {
                        openOther.run();
                    } else if (answer == end) {
                        quit.run();
                    }
                },
                end,
                close,
                other);
    }

    /** Says that something went wrong, in text that can be copied. */
    public void showError(Words words, String title, String problem) {
        show(title, text(problem), _ -> {}, closing(words));
    }

    /**
     * Asks whether to go on with something.
     *
     * @param goOn the name of the button that does
     * @param stay the name of the button that does nothing
     */
    public void ask(String title, String question, String goOn, String stay, Runnable going) {
        ask(title, question, stay, new Answer(goOn, ButtonData.OK_DONE, going));
    }

    /**
     * What a question can be answered.
     *
     * @param name of its button
     * @param kind the usual place of its button, which the system knows
     * @param effect what is done then
     */
    public record Answer(String name, ButtonData kind, Runnable effect) {}

    /**
     * Asks what to do.
     *
     * @param stay the name of the button that does nothing
     */
    public void ask(String title, String question, String stay, Answer... answers) {
        Label text = new Label(question);
        text.setWrapText(true);
        Map<ButtonType, Runnable> effects = new LinkedHashMap<>();
        effects.put(new ButtonType(stay, ButtonData.CANCEL_CLOSE), () -> {});
        for (Answer answer : answers) {
            effects.put(new ButtonType(answer.name(), answer.kind()), answer.effect());
        }
        show(
                title,
                text,
                chosen -> effects.get(chosen).run(),
                effects.keySet().toArray(ButtonType[]::new));
    }

    /** Shows a longer text under a heading. */
    public void showText(Words words, String title, String intro, String text) {
        Label paragraph = new Label(intro);
        paragraph.setWrapText(true);
        TextArea notices = text(text);
        notices.setPrefRowCount(14);
        show(title, new VBox(12, paragraph, notices), _ -> {}, closing(words));
    }

    /** Shows what the keys do: pairs of a key and its effect. */
    public void showKeys(Words words, String title, Iterable<String[]> keys) {
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        int row = 0;
        for (String[] pair : keys) {
            Label key = new Label(pair[0]);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label effect = new Label(pair[1]);
            effect.setWrapText(true);
            GridPane.setHgrow(effect, Priority.ALWAYS);
            table.addRow(row++, key, effect);
        }
        ScrollPane scrolled = new ScrollPane(table);
        scrolled.setFitToWidth(true);
        scrolled.setPrefViewportHeight(KEYS_HEIGHT);
        scrolled.setMinHeight(LEAST_KEYS_HEIGHT);
        show(title, scrolled, _ -> {}, closing(words));
    }

    /**
     * Shows something beside the window, which can be used meanwhile. Asked for once more, it takes
     * the place of the one that is shown, which may speak another language.
     *
     * @param id tells it from other things beside the window
     * @param effects of buttons by their names; the dialog stays open
     */
    public void showBeside(
            String id, Words words, String title, Node content, Map<String, Runnable> effects) {
        Optional.ofNullable(beside.get(id)).ifPresent(Dialog::close);
        List<ButtonType> buttons = new ArrayList<>();
        effects.keySet().stream()
                .sorted()
                .forEach(name -> buttons.add(new ButtonType(name, ButtonData.OTHER)));
        buttons.add(closing(words));
        Dialog<ButtonType> dialog = dialog(title, content, buttons.toArray(ButtonType[]::new));
        dialog.initModality(Modality.NONE);
        for (ButtonType button : buttons.subList(0, buttons.size() - 1)) {
            dialog.getDialogPane()
                    .lookupButton(button)
                    .addEventFilter(
                            ActionEvent.ACTION,
                            pressed -> {
                                pressed.consume();
                                effects.get(button.getText()).run();
                            });
        }
        dialog.setOnHidden(_ -> beside.remove(id, dialog));
        beside.put(id, dialog);
        dialog.show();
    }

    private static ButtonType closing(Words words) {
        return new ButtonType(words.get("close"), ButtonData.CANCEL_CLOSE);
    }

    private static TextArea text(String text) {
        TextArea area = new TextArea(text);
        area.setId("problemText");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.lines().count() * 2, 3, 14));
        return area;
    }

    private void show(
            String title, Node content, Consumer<ButtonType> answered, ButtonType... buttons) {
        Dialog<ButtonType> dialog = dialog(title, content, buttons);
        dialog.resultProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                answered.accept(answer);
                            }
                        });
        dialog.show();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        for (ButtonType button : buttons) {
            ButtonBar.setButtonUniformSize(dialog.getDialogPane().lookupButton(button), false);
        }
        return dialog;
    }
}
