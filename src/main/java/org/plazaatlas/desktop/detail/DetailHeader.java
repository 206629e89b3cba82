package org.plazaatlas.desktop.detail;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Subject;

/** The title of the panel, with buttons back and forward through the selections and to close it. */
final class DetailHeader extends VBox {

    private static final double CHIP = 14;

    private final IconButton back = new IconButton("detail-back", Feather.ARROW_LEFT);
    private final IconButton forward = new IconButton("detail-forward", Feather.ARROW_RIGHT);
    private final IconButton close = new IconButton("detail-close", Feather.X);
    private final Label kind = new Label();
    private final Label title = WrappedText.of("", "dossier-title");
    private final Label subtitle = WrappedText.of("", "dossier-subtitle");
    private final Label account = WrappedText.of("", "dossier-account");
    private final Rectangle chip = new Rectangle(CHIP, CHIP);

    DetailHeader(AtlasModel model) {
        back.setOnAction(_ -> model.selectPrevious());
        forward.setOnAction(_ -> model.selectNext());
        close.setOnAction(_ -> model.clearSelection());
        back.disableProperty().bind(model.trail().hasPreviousProperty().not());
        forward.disableProperty().bind(model.trail().hasNextProperty().not());
        kind.getStyleClass().add("dossier-kind");
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        HBox bar = new HBox(back, forward, kind, close);
        bar.getStyleClass().add("header-bar-of-detail");
        bar.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("detail-header");
        getChildren().addAll(bar, titleLine(), subtitle, account);
    }

    private Node titleLine() {
        chip.getStyleClass().add("chip");
        chip.managedProperty().bind(chip.visibleProperty());
        VBox onFirstLine = new VBox(chip);
        onFirstLine.getStyleClass().add("chip-box");
        onFirstLine.managedProperty().bind(chip.visibleProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(onFirstLine, title);
        line.getStyleClass().add("title-line");
        return line;
    }

    /** Says by whose account the panel goes; nothing if by that of all sources. */
    void tellAccount(String text) {
        account.setText(text);
        account.setVisible(!text.isEmpty());
        account.setManaged(!text.isEmpty());
    }

    void show(Dossier dossier, DossierRendering rendering) {
        Words words = rendering.words();
        Subject subject = dossier.subject();
        boolean isOrganization = subject.kind() == Subject.Kind.ORGANIZATION;
        back.setName(words.get("back"));
        forward.setName(words.get("forward"));
        close.setName(words.get("close"));
        close.setVisible(!subject.equals(Subject.COUNTRY));
        kind.setText(words.of(subject.kind()));
        title.setText(dossier.title());
        subtitle.setText(dossier.subtitle());
        subtitle.setVisible(!dossier.subtitle().isEmpty());
        subtitle.setManaged(subtitle.isVisible());
        chip.setVisible(isOrganization);
        if (isOrganization) {
            chip.setFill(rendering.colour().apply(subject.id()));
        }
    }
}
