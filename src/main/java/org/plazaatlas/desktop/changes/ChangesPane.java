package org.plazaatlas.desktop.changes;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.control.StateWords;
import org.plazaatlas.desktop.control.SubjectList;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.CityChange;
import org.plazaatlas.territory.change.StateChange;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What changed between another date and the one that the window shows. */
public final class ChangesPane extends VBox {

    private static final ListedChanges NONE =
            new ListedChanges(List.of(), List.of(), List.of(), List.of());

    private final AtlasModel model;
    private final LiveWords words;
    private final NewestOnly<Comparison, ListedChanges> comparisons;
    private final ObservableValue<ListedChanges> shown;
    private final SubjectList<ListedChanges.OfOrganization> organizations;
    private final SubjectList<StateChange> states;
    private final SubjectList<ListedChanges.OfDispute> disputes;
    private final SubjectList<CityChange> cities;

    public ChangesPane(AtlasModel model, OpenedAtlas opened, BackgroundWork background) {
        this.model = model;
        words = new LiveWords(ChangesPane.class, model.languageProperty());
        getStyleClass().addAll("topic-pane", "changes-pane");
        CityFaces cityFaces = new CityFaces(model.atlas(), opened.history().mosaic());
        comparisons =
                background.answering(
                        (compared, _) -> ListedChanges.of(compared, opened.history(), cityFaces));
        shown = comparisons.answerProperty().map(NewestOnly.Answer::value).orElse(NONE);
        organizations = organizations();
        states = states(opened.dossiers());
        disputes = disputes();
        cities = cities();
        TabPane tabs = tabs();
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(heading(), new ComparisonBar(model, words), tabs);
        model.viewProperty().subscribe(this::compare);
        model.languageProperty().subscribe(_ -> show(shown.getValue()));
        shown.subscribe(this::show);
    }

    private Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("changes"));
        return heading;
    }

    private SubjectList<ListedChanges.OfOrganization> organizations() {
        OrganizationSignViews signs = new OrganizationSignViews(model.atlas());
        SubjectList<ListedChanges.OfOrganization> list =
                new SubjectList<>(
                        model,
                        "changedOrganizations",
                        change -> Subject.organization(change.organizationId()));
        list.setCellFactory(_ -> new OrganizationChangeCell(model, signs));
        list.describe(words.text("changedOrganizations"), nothing("noDifference"));
        return list;
    }

    private SubjectList<StateChange> states(Dossiers dossiers) {
        SubjectList<StateChange> list =
                new SubjectList<>(
                        model, "changedStates", change -> Subject.state(change.stateCode()));
        list.setCellFactory(_ -> new StateChangeCell(model, dossiers));
        list.describe(words.text("changedStates"), nothing("noStateChanged"));
        return list;
    }

    private SubjectList<ListedChanges.OfDispute> disputes() {
        SubjectList<ListedChanges.OfDispute> list =
                new SubjectList<>(
                        model,
                        "changedDisputes",
                        listed ->
                                Subject.turf(
                                        listed.change().pair().firstId(),
                                        listed.change().pair().secondId()));
        list.setCellFactory(_ -> new DisputeChangeCell(model));
        list.describe(words.text("changedDisputes"), nothing("noDisputeChanged"));
        return list;
    }

    private SubjectList<CityChange> cities() {
        SubjectList<CityChange> list =
                new SubjectList<>(model, "changedCities", change -> Subject.city(change.cityId()));
        list.setCellFactory(_ -> new CityChangeCell(model));
        list.describe(words.text("changedCities"), nothing("noCityChanged"));
        return list;
    }

    /** The text of an empty list: that nothing differs, once the dates are compared. */
    private ObservableValue<String> nothing(String key) {
        ObservableValue<String> none =
                comparisons
                        .answerProperty()
                        .map(NewestOnly.Answer::question)
                        .flatMap(
                                compared ->
                                        model.languageProperty().map(_ -> nothing(key, compared)));
        return StateWords.of(comparisons.stateProperty(), model.languageProperty(), none);
    }

    private String nothing(String key, Comparison compared) {
        return words.now().get(key, day(compared.since()), day(compared.date()));
    }

    private String day(LocalDate day) {
        return PartialDate.of(day).in(model.view().language());
    }

    private TabPane tabs() {
        VBox ofOrganizations = new VBox(new ChangeBarLegend(words), organizations);
        VBox.setVgrow(organizations, Priority.ALWAYS);
        TabPane tabs =
                new TabPane(
                        tab("tab.organizations", ListedChanges::organizations, ofOrganizations),
                        tab("tab.states", ListedChanges::states, states),
                        tab("tab.disputes", ListedChanges::disputes, disputes),
                        tab("tab.cities", ListedChanges::cities, cities));
        tabs.setId("changeTabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    /** A tab whose name says how many lines it has. */
    private Tab tab(String key, Function<ListedChanges, List<?>> listed, Node content) {
        Tab tab = new Tab();
        tab.setId(key);
        tab.setContent(content);
        tab.textProperty()
                .bind(shown.flatMap(changes -> words.text(key, listed.apply(changes).size())));
        return tab;
    }

    private void compare(View view) {
        Comparison.of(view).ifPresent(comparisons::ask);
    }

    private void show(ListedChanges changes) {
        organizations.show(changes.organizations());
        states.show(changes.states());
        disputes.show(changes.disputes());
        cities.show(changes.cities());
    }
}
