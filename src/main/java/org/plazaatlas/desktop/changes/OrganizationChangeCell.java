package org.plazaatlas.desktop.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.ArticledName;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.mosaic.StatePart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What changed for an organization; the selected cell says in which states. */
final class OrganizationChangeCell extends ListCell<ListedChanges.OfOrganization> {

    private final AtlasModel model;
    private final OrganizationSignViews signs;
    private final SwatchView sign = new SwatchView((Image) null);
    private final Label name = new Label();
    private final ChangeLine ground = new ChangeLine(ChangeKind.GAINED);
    private final ChangeLine rivalry = new ChangeLine(ChangeKind.NEWLY_CONTESTED);
    private final Label within = stateLine();
    private final List<Label> states = new ArrayList<>();
    private final VBox opened = new VBox();
    private final VBox body = new VBox();

    OrganizationChangeCell(AtlasModel model, OrganizationSignViews signs) {
        this.model = model;
        this.signs = signs;
        getStyleClass().add("change-cell");
        name.getStyleClass().add("hot-spot-name");
        HBox headline = new HBox(sign, name);
        headline.getStyleClass().add("hot-spot-line");
        for (ChangeKind _ : ChangeKind.values()) {
            states.add(stateLine());
        }
        opened.getChildren().setAll(states);
        opened.getStyleClass().add("hot-spot-opened");
        opened.visibleProperty().bind(selectedProperty());
        opened.managedProperty().bind(selectedProperty());
        body.getStyleClass().add("hot-spot");
        body.setPrefWidth(0);
        body.getChildren().setAll(headline, within, ground, rivalry, opened);
    }

    private static Label stateLine() {
        Label line = new Label();
        line.getStyleClass().add("hot-spot-text");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    @Override
    protected void updateItem(ListedChanges.OfOrganization change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(empty ? null : body);
        if (!empty) {
            show(change, model.view().language());
        }
    }

    private void show(ListedChanges.OfOrganization change, Language language) {
        sign.setImage(signs.of(change.organizationId(), model.view().theme()));
        name.setText(
                model.atlas()
                        .organization(change.organizationId())
                        .map(organization -> organization.name().in(language))
                        .orElse(change.organizationId()));
        within.setText(
                change.within()
                        .flatMap(model.atlas()::organization)
                        .map(parent -> parent.name().in(language))
                        .map(name -> ArticledName.of(name, language).possessed())
                        .map(parent -> words(language).get("within", parent))
                        .orElse(""));
        FigureFormat figures = new FigureFormat(language);
        double largest =
                getListView().getItems().stream()
                        .mapToDouble(ListedChanges.OfOrganization::largest)
                        .max()
                        .orElse(0);
        ground.show(change, largest, figures);
        rivalry.show(change, largest, figures);
        for (ChangeKind kind : ChangeKind.values()) {
            states.get(kind.ordinal()).setText(text(kind, change, language, figures));
        }
        setAccessibleText(spoken());
    }

    private String text(
            ChangeKind kind,
            ListedChanges.OfOrganization change,
            Language language,
            FigureFormat figures) {
        List<StatePart> parts = change.parts().get(kind);
        if (parts.isEmpty()) {
            return "";
        }
        Words words = words(language);
        String where =
                parts.stream()
                        .map(
                                part ->
                                        words.get(
                                                "inState",
                                                state(part.stateCode(), language),
                                                figures.whole(part.areaSquareKm())))
                        .collect(Collectors.joining(", "));
        return words.get("states", words.get("kind." + kind.name()), where);
    }

    private static Words words(Language language) {
        return Words.of(OrganizationChangeCell.class, language);
    }

    private String state(String code, Language language) {
        return model.atlas()
                .state(code)
                .map(State::name)
                .map(text -> text.in(language))
                .orElse(code);
    }

    private String spoken() {
        return name.getText()
                + ". "
                + (within.getText().isEmpty() ? "" : within.getText() + ". ")
                + Arrays.stream(ChangeKind.values())
                        .map(kind -> states.get(kind.ordinal()).getText())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". "));
    }
}
