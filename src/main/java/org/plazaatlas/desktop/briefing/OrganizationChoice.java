package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

import org.controlsfx.control.CheckComboBox;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NameConverter;
import org.plazaatlas.desktop.piece.ComposedView;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;

import java.util.HashSet;
import java.util.Set;

/** The choice of the organizations that the piece draws; all others are hidden, which it says. */
final class OrganizationChoice extends CheckComboBox<String> {

    private final ComposedView view;
    private boolean showing;

    OrganizationChoice(
            ComposedView view, Atlas atlas, LiveWords words, ObservableValue<Language> language) {
        this.view = view;
        setId("plateOrganizations");
        getItems().setAll(atlas.contents().organizations().stream().map(Organization::id).toList());
        language.subscribe(now -> setConverter(names(atlas, now)));
        view.viewProperty()
                .flatMap(
                        now ->
                                words.text(
                                        "organizationsShown",
                                        getItems().size() - now.hiddenOrganizations().size(),
                                        getItems().size()))
                .subscribe(this::setTitle);
        view.viewProperty().subscribe(now -> show(now.hiddenOrganizations()));
        getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) _ -> take());
    }

    private static NameConverter<String> names(Atlas atlas, Language language) {
        return new NameConverter<>(
                id -> atlas.organization(id).map(o -> o.name().in(language)).orElse(id));
    }

    private void show(Set<String> hidden) {
        if (hidden.equals(hidden())) {
            return;
        }
        showing = true;
        for (String id : getItems()) {
            if (hidden.contains(id)) {
                getCheckModel().clearCheck(id);
            } else {
                getCheckModel().check(id);
            }
        }
        showing = false;
    }

    private Set<String> hidden() {
        Set<String> hidden = new HashSet<>(getItems());
        getCheckModel().getCheckedItems().forEach(hidden::remove);
        return hidden;
    }

    private void take() {
        Set<String> hidden = hidden();
        if (!showing && !hidden.equals(view.view().hiddenOrganizations())) {
            view.change(shown -> shown.withHiddenOrganizations(hidden));
        }
    }
}
