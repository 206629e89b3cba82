package org.plazaatlas.desktop.tools;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * Says what the tool in hand does, and what it found; it floats over the map and is hidden while
 * there is no tool. Answers are worked out in the background.
 */
public final class ToolCard extends VBox {

    private final AtlasModel model;
    private final MapToolsModel tools;
    private final LiveWords words;
    private final NewestOnly<ToolQuestion, List<String>> answers;
    private final Label name = new Label();
    private final Label help = new Label();
    private final VBox lines = new VBox(2);
    private final Spinner<Double> radius =
            new Spinner<>(MapToolsModel.LEAST_KM, MapToolsModel.MOST_KM, 25, 5);
    private final HBox radiusRow = new HBox(8);
    private final Button copy = new Button();
    private final Button clear = new Button();

    /**
     * @param background works answers out
     */
    public ToolCard(
            AtlasModel model, MapToolsModel tools, Dossiers dossiers, BackgroundWork background) {
        super(8);
        this.model = model;
        this.tools = tools;
        words = new LiveWords(ToolCard.class, model.languageProperty());
        ToolAnswers answering = new ToolAnswers(model.history(), dossiers);
        answers = background.answering((question, _) -> answering.of(question));
        setId("toolCard");
        getStyleClass().addAll("floating-card", "tool-card");
        arrange();
        answers.answerProperty().subscribe(_ -> showAnswer());
        tools.stateProperty().subscribe(this::show);
        model.viewProperty().subscribe(_ -> ask());
        model.languageProperty().subscribe(_ -> show(tools.state()));
    }

    private void arrange() {
        name.getStyleClass().add("pane-heading");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        IconButton close = new IconButton("leaveTool", Feather.X);
        close.setOnAction(_ -> tools.leave());
        model.languageProperty().subscribe(_ -> close.setName(words.now().get("leave")));
        help.setWrapText(true);
        help.getStyleClass().add("text-muted");
        lines.setId("toolAnswer");
        radius.setId("radius");
        radius.setEditable(true);
        radius.setPrefWidth(110);
        radius.valueProperty().subscribe(km -> tools.setRadiusKm(km == null ? 0 : km));
        Label unit = new Label();
        unit.textProperty().bind(words.text("radius"));
        radiusRow.getChildren().addAll(unit, radius);
        radiusRow.getStyleClass().add("tool-row");
        copy.setId("copyAnswer");
        copy.textProperty().bind(words.text("copy"));
        copy.setOnAction(_ -> copyAnswer());
        clear.setId("clearTool");
        clear.textProperty().bind(words.text("clear"));
        clear.setOnAction(_ -> tools.clear());
        getChildren()
                .addAll(new HBox(4, name, close), help, radiusRow, lines, new HBox(8, copy, clear));
    }

    private void show(MapToolsModel.State state) {
        setVisible(state.tool().isPresent());
        state.tool()
                .ifPresent(
                        tool -> {
                            name.setText(words.now().of(tool));
                            help.setText(words.now().get("help." + tool.name()));
                            showWhile(radiusRow, tool == MapTool.CIRCLE);
                        });
        boolean some = !state.places().isEmpty();
        showWhile(help, !state.finished());
        showWhile(lines, some);
        copy.setDisable(!some);
        clear.setDisable(!some);
        ask();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private static void showWhile(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void ask() {
        MapToolsModel.State state = tools.state();
        if (state.tool().isPresent() && !state.places().isEmpty()) {
            View view = model.view().withExtent(model.home());
            answers.ask(
                    new ToolQuestion(state.tool().get(), state.places(), state.radiusKm(), view));
        }
    }

    private void showAnswer() {
        var answer = answers.answerProperty().get();
        List<String> told = answer == null ? List.of() : answer.value();
        lines.getChildren().setAll(told.stream().map(ToolCard::line).toList());
        lines.getChildren().stream()
                .findFirst()
                .ifPresent(first -> first.getStyleClass().add("tool-answer"));
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private void copyAnswer() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                String.join(
                        "\n",
                        lines.getChildren().stream()
                                .map(line -> ((Label) line).getText())
                                .toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
