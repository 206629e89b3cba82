package org.plazaatlas.desktop.layers;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;

import java.util.HashSet;
import java.util.Set;

/**
 * The organizations of the atlas, each with a check box that hides it on the map or shows it again,
 * together with its factions. Space toggles the box, Enter selects the organization.
 */
final class OrganizationList extends VBox implements OrganizationCell.Switch {

    private final AtlasModel model;
    private final LiveWords words;
    private final OrganizationSignViews signs;
    private final OrganizationTree tree;
    private final FilteredList<OrganizationTree.Branch> branches;
    private final ListView<OrganizationTree.Branch> list = new ListView<>();
    private final TextField filter = new TextField();

    OrganizationList(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        signs = new OrganizationSignViews(model.atlas());
        tree = OrganizationTree.of(model.atlas());
        branches = new FilteredList<>(FXCollections.observableList(tree.branches()));
        getStyleClass().add("organization-list");
        getChildren().addAll(heading(), filter(), list());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node heading() {
        Label title = new Label();
        title.getStyleClass().add("pane-heading");
        title.textProperty().bind(words.text("organizations"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(title, space, button("all", Set.of()), button("none", allIds()));
        heading.getStyleClass().add("list-heading");
        return heading;
    }

    private Button button(String key, Set<String> hidden) {
        Button button = new Button();
        button.setId(key + "Organizations");
        button.getStyleClass().addAll("flat", "small");
        button.textProperty().bind(words.text(key));
        button.accessibleTextProperty().bind(words.text(key + "Organizations"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.hideOrganizations(hidden));
        return button;
    }

    private Set<String> allIds() {
        Set<String> ids = new HashSet<>();
        model.atlas().contents().organizations().forEach(o -> ids.add(o.id()));
        return ids;
    }

    private Node filter() {
        filter.setId("organizationFilter");
        filter.promptTextProperty().bind(words.text("filter"));
        filter.accessibleTextProperty().bind(words.text("filter"));
        filter.textProperty()
                .subscribe(text -> branches.setPredicate(branch -> branch.isNamed(text)));
        return filter;
    }

    private Node list() {
        list.setId("organizations");
        list.setItems(branches);
        list.setCellFactory(_ -> new OrganizationCell(model, signs, this, words));
        list.accessibleTextProperty().bind(words.text("organizations"));
        Label nothing = new Label();
        nothing.textProperty().bind(words.text("nothingFound"));
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        return list;
    }

    private void press(KeyEvent event) {
        OrganizationTree.Branch branch = list.getSelectionModel().getSelectedItem();
        if (branch == null) {
            return;
        }
        Organization organization = branch.organization();
        if (event.getCode() == KeyCode.SPACE) {
            setShown(organization, !model.view().shows(organization.id()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.select(Subject.organization(organization.id()));
            event.consume();
        }
    }

    /** Shows an organization and its factions on the map, or hides them. */
    @Override
    public void setShown(Organization organization, boolean shown) {
        Set<String> hidden = new HashSet<>(model.view().hiddenOrganizations());
        Set<String> family = tree.withFactions(organization.id());
        if (shown) {
            hidden.removeAll(family);
        } else {
            hidden.addAll(family);
        }
        model.hideOrganizations(hidden);
    }

    /** Hides all organizations except one and its factions. */
    @Override
    public void showOnly(Organization organization) {
        Set<String> hidden = allIds();
        hidden.removeAll(tree.withFactions(organization.id()));
        model.hideOrganizations(hidden);
    }
}
