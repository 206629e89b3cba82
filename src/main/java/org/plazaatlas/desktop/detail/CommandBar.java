package org.plazaatlas.desktop.detail;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.plazaatlas.desktop.control.SubjectCommands.Command;

import java.util.List;

/** Buttons for what the user can do with the subject of the panel; hidden if there is nothing. */
final class CommandBar extends FlowPane {

    private static final double GAP = 6;

    CommandBar() {
        super(GAP, GAP);
        getStyleClass().add("detail-commands");
        managedProperty().bind(visibleProperty());
        show(List.of());
    }

    void show(List<Command> commands) {
        setVisible(!commands.isEmpty());
        getChildren().setAll(commands.stream().map(CommandBar::button).toList());
    }

    private static Button button(Command command) {
        Button button = new Button(command.name());
        button.setId("command-" + command.id());
        button.getStyleClass().add("small");
        button.setOnAction(_ -> command.effect().run());
        return button;
    }
}
