package org.plazaatlas.desktop.hotspots;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.pressure.LoggedShock;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A shock: date and title, the organizations hit, how much of it is left, and the boundary that it
 * affects.
 */
final class ShockCell extends ListCell<LoggedShock> {

    private final AtlasModel model;
    private final OrganizationSignViews signs;
    private final Label date = new Label();
    private final Label left = new Label();
    private final Label title = new Label();
    private final FlowPane hit = new FlowPane();
    private final Label bearing = new Label();
    private final VBox body = new VBox();

    ShockCell(AtlasModel model, OrganizationSignViews signs) {
        this.model = model;
        this.signs = signs;
        getStyleClass().add("shock-cell");
        date.getStyleClass().add("muted-text");
        date.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(date, Priority.ALWAYS);
        left.getStyleClass().add("score");
        left.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("shock-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        hit.getStyleClass().add("hit-organizations");
        bearing.getStyleClass().add("muted-text");
        body.getStyleClass().add("shock");
        body.setPrefWidth(0);
        body.getChildren().setAll(new HBox(date, left), title, hit, bearing);
    }

    @Override
    protected void updateItem(LoggedShock logged, boolean empty) {
        super.updateItem(logged, empty);
        setGraphic(empty ? null : body);
        if (!empty) {
            show(logged, model.view().language());
        }
    }

    private void show(LoggedShock logged, Language language) {
        Words words = Words.of(ShockCell.class, language);
        FigureFormat figures = new FigureFormat(language);
        Event event = logged.shock().event();
        date.setText(event.start().in(language));
        left.setText(words.get("shocks.left", figures.share(logged.shock().remaining())));
        title.setText(event.title().in(language));
        hit.getChildren().setAll(organizations(event));
        double km = km(logged);
        bearing.setText(
                km == 0
                        ? words.get("shocks.noBoundary")
                        : words.get("shocks.bearsOn", figures.whole(km)));
        setAccessibleText(spoken(event, language));
    }

    private List<Node> organizations(Event event) {
        return event.organizationIds().stream()
                .flatMap(id -> model.atlas().organization(id).stream())
                .map(this::label)
                .toList();
    }

    private Node label(Organization organization) {
        Label label = new Label(organization.shortName());
        label.getStyleClass().add("muted-text");
        label.setGraphic(new SwatchView(signs.of(organization.id(), model.view().theme())));
        return label;
    }

    /**
     * Length of the affected boundary in km; an edge counts once, however many pairs of rivals meet
     * there.
     */
    private static double km(LoggedShock logged) {
        return logged.boundaries().stream()
                .flatMap(boundary -> boundary.edges().stream())
                .collect(Collectors.toMap(Edge::index, Edge::lengthKm, (one, _) -> one))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private String spoken(Event event, Language language) {
        String whom =
                event.organizationIds().stream()
                        .flatMap(id -> model.atlas().organization(id).stream())
                        .map(organization -> organization.name().in(language))
                        .collect(Collectors.joining(", "));
        return String.join(
                ". ", date.getText(), title.getText(), whom, left.getText(), bearing.getText());
    }
}
