package org.plazaatlas.desktop.layers;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;

/** A line of the list of organizations: check box, sign, name, and a button to show it alone. */
final class OrganizationCell extends ListCell<OrganizationTree.Branch> {

    private static final double INDENT = 20;

    private final AtlasModel model;
    private final OrganizationSignViews signs;
    private final CheckBox box = new CheckBox();
    private final SwatchView sign = new SwatchView((javafx.scene.image.Image) null);
    private final Hyperlink name = new Hyperlink();
    private final Button only = new Button();
    private final HBox line = new HBox(box, sign, name, only);

    /** Shows organizations on the map and hides them. */
    interface Switch {

        void setShown(Organization organization, boolean shown);

        /** Hides all others. */
        void showOnly(Organization organization);
    }

    OrganizationCell(
            AtlasModel model, OrganizationSignViews signs, Switch switching, LiveWords words) {
        this.model = model;
        this.signs = signs;
        getStyleClass().add("organization-cell");
        line.getStyleClass().add("organization-line");
        line.setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> switching.setShown(organization(), box.isSelected()));
        styleName();
        styleOnly(switching, words);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        model.viewProperty().subscribe(this::show);
    }

    private void styleName() {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setFocusTraversable(false);
        name.setOnAction(_ -> model.select(Subject.organization(organization().id())));
    }

    private void styleOnly(Switch switching, LiveWords words) {
        only.getStyleClass().addAll("flat", "small");
        only.setFocusTraversable(false);
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.textProperty().bind(words.text("only"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("onlyThis"));
        only.setTooltip(tooltip);
        only.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        only.managedProperty().bind(only.visibleProperty());
        only.setOnAction(_ -> switching.showOnly(organization()));
    }

    private Organization organization() {
        return getItem().organization();
    }

    @Override
    protected void updateItem(OrganizationTree.Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setGraphic(empty ? null : line);
        if (!empty) {
            line.setPadding(new Insets(0, 0, 0, branch.depth() * INDENT));
            show(model.view());
        }
    }

    private void show(View view) {
        if (getItem() == null) {
            return;
        }
        String fullName = organization().name().in(view.language());
        box.setSelected(!view.hiddenOrganizations().contains(organization().id()));
        box.setAccessibleText(fullName);
        name.setText(fullName);
        sign.setImage(signs.of(organization().id(), view.theme()));
        setAccessibleText(fullName);
    }
}
