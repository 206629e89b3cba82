package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.model.Organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Any number of organizations: each one that is found goes to those above, a click takes it out.
 */
final class OrganizationsField implements FormField<List<Organization>> {

    private final FormContext context;
    private final SearchedChoice<Organization> next;
    private final FlowPane chosen = new FlowPane(6, 6);
    private final VBox node;
    private final ReadOnlyObjectWrapper<List<Organization>> all =
            new ReadOnlyObjectWrapper<>(this, "all", List.of());

    OrganizationsField(FormContext context) {
        this.context = context;
        next = context.organizations();
        next.node().setId("nextOrganization");
        next.content().subscribe((_, _) -> next.value().ifPresent(this::add));
        all.subscribe(this::list);
        node = new VBox(6, chosen, next.node());
    }

    private void add(Organization organization) {
        List<Organization> more = new ArrayList<>(all.get());
        if (!more.contains(organization)) {
            more.add(organization);
        }
        next.choose(Optional.empty());
        all.set(List.copyOf(more));
    }

    private void list(List<Organization> now) {
        chosen.getChildren().setAll(now.stream().map(this::chip).toList());
        chosen.setManaged(!now.isEmpty());
    }

    private Button chip(Organization organization) {
        Button chip =
                new Button(organization.name().in(context.language()), new FontIcon(Feather.X));
        chip.setId("out-" + organization.id());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("small");
        chip.setOnAction(
                _ -> all.set(all.get().stream().filter(o -> !o.equals(organization)).toList()));
        return chip;
    }

    void show(List<Organization> organizations) {
        all.set(List.copyOf(organizations));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<List<Organization>> content() {
        return all.getReadOnlyProperty();
    }

    @Override
    public Optional<List<Organization>> value() {
        return Optional.of(all.get()).filter(some -> !some.isEmpty());
    }

    @Override
    public Optional<String> problem() {
        return next.problem();
    }
}
