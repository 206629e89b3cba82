package org.plazaatlas.desktop.briefing;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.briefing.template.PieceTemplate;
import org.plazaatlas.briefing.template.TemplateFolder;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.ComposedPiece;
import org.plazaatlas.desktop.piece.PlateChoices;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The templates of the user: choosing one gives the piece its design. */
final class TemplateSection extends FormSection {

    /** Something that the disk may refuse. */
    private interface Work {
        void run() throws IOException;
    }

    private final ComposedPiece piece;
    private final TemplateFolder folder;
    private final LiveWords words;
    private final Consumer<String> tell;
    private final ComboBox<String> choice = new ComboBox<>();
    private final TextField name = new TextField();
    private List<PieceTemplate> templates = List.of();
    private boolean listing;

    /**
     * @param tell says what went wrong with a template
     */
    TemplateSection(
            ComposedPiece piece, TemplateFolder folder, LiveWords words, Consumer<String> tell) {
        super(words.text("templates"));
        this.piece = piece;
        this.folder = folder;
        this.words = words;
        this.tell = tell;
        choice.setId("plateTemplate");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.promptTextProperty().bind(words.text("noTemplate"));
        choice.valueProperty().subscribe((_, chosen) -> choose(chosen));
        choice.accessibleTextProperty().bind(words.text("templates"));
        name.setId("templateName");
        name.promptTextProperty().bind(words.text("templateName"));
        name.accessibleTextProperty().bind(words.text("templateName"));
        getChildren().addAll(choice, keeping());
        list(Optional.empty());
    }

    private HBox keeping() {
        IconButton save = button("saveTemplate", Feather.SAVE, this::save);
        IconButton rename = button("renameTemplate", Feather.EDIT_2, this::rename);
        IconButton delete = button("deleteTemplate", Feather.TRASH_2, this::delete);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        rename.disableProperty().bind(choice.valueProperty().isNull().or(save.disableProperty()));
        delete.disableProperty().bind(choice.valueProperty().isNull());
        HBox line = new HBox(name, save, rename, delete);
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getStyleClass().add("form-line");
        return line;
    }

    private IconButton button(String id, Feather icon, Work work) {
        IconButton button = new IconButton(id, icon);
        words.text(id).subscribe(button::setName);
        button.setOnAction(_ -> attempt(work));
        return button;
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            tell.accept(words.now().get("templateProblem", String.valueOf(e.getMessage())));
        }
    }

    /** Lists the templates anew; files that hold none are told. */
    private void list(Optional<String> chosen) {
        attempt(
                () -> {
                    TemplateFolder.Reading reading = folder.read();
                    templates = reading.templates();
                    reading.problems().stream()
                            .findFirst()
                            .ifPresent(problem -> tell.accept(problem.in(words.now().language())));
                    listing = true;
                    choice.getItems().setAll(templates.stream().map(PieceTemplate::name).toList());
                    choice.setValue(chosen.orElse(null));
                    listing = false;
                });
    }

    private void choose(String chosen) {
        if (listing || chosen == null) {
            return;
        }
        templates.stream()
                .filter(template -> template.name().equals(chosen))
                .findFirst()
                .ifPresent(this::apply);
        name.setText(chosen);
    }

    private void apply(PieceTemplate template) {
        PlateChoices now = piece.draft().choices();
        PlateChoices then = now.of(template.appliedTo(now.design()), now.format());
        piece.history().together(() -> piece.draft().choose(then));
    }

    private void save() throws IOException {
        String typed = name.getText().strip();
        folder.save(new PieceTemplate(typed, piece.draft().design()));
        list(Optional.of(typed));
    }

    private void rename() throws IOException {
        String typed = name.getText().strip();
        folder.rename(choice.getValue(), typed);
        list(Optional.of(typed));
    }

    private void delete() throws IOException {
        folder.delete(choice.getValue());
        list(Optional.empty());
        name.clear();
    }
}
