package org.plazaatlas.desktop.ownlayers;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.plazaatlas.analysis.FieldStatistics;
import org.plazaatlas.briefing.data.LayerFeatures;
import org.plazaatlas.desktop.control.FormDialogs;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.shown.PreparedLayer;

import java.text.NumberFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of a layer, beside the window: sorted by a click on a column, filtered by an
 * expression, with the statistics of a column. What is selected in it is selected on the map, and
 * the other way round.
 */
final class AttributeTable {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 460;
    private static final double COLUMN = 130;
    private static final int MOST_COLUMNS = 200;

    private final OwnLayersModel model;
    private final OwnLayer own;
    private final PreparedLayer prepared;
    private final LayerFiles files;
    private final LoadedLayer layer;
    private final Words words;
    private final FilteredList<LoadedFeature> rows;
    private final TableView<LoadedFeature> table = new TableView<>();
    private final Label counted = new Label();
    private final ComboBox<String> column = new ComboBox<>();
    private final Label statistics = new Label();
    private final FilterField filter;

    /** Whether the rows are just being selected as the map has them. */
    private boolean following;

    private AttributeTable(OwnLayersModel model, OwnLayer own, LayerFiles files) {
        this.model = model;
        this.own = own;
        this.files = files;
        prepared = own.prepared().orElseThrow();
        layer = prepared.loaded();
        words = Words.of(AttributeTable.class, model.model().view().language());
        rows = new FilteredList<>(FXCollections.observableArrayList(prepared.picked()));
        filter = new FilterField(layer.fields(), words);
        fill();
    }

    /** Opens the table of a layer that was read. */
    static void show(OwnLayersModel model, OwnLayer layer, LayerFiles files, Node beside) {
        AttributeTable shown = new AttributeTable(model, layer, files);
        ButtonType close = new ButtonType(shown.words.get("table.close"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog =
                FormDialogs.of(
                        beside.getScene().getWindow(),
                        shown.words.get("table.title", layer.added().credit().name()),
                        shown.content(),
                        close);
        Subscription following = model.selectedProperty().subscribe(_ -> shown.followMap());
        dialog.setOnHidden(_ -> following.unsubscribe());
        dialog.show();
    }

    /** Selects the rows of what is selected on the map. */
    private void followMap() {
        List<LoadedFeature> wanted = model.selectedOf(own.added().id());
        List<LoadedFeature> now = table.getSelectionModel().getSelectedItems();
        if (Set.copyOf(wanted).equals(Set.copyOf(now))) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        Set<LoadedFeature> rowsToSelect = new HashSet<>(wanted);
        int first = -1;
        for (int row = 0; row < table.getItems().size(); row++) {
            if (rowsToSelect.contains(table.getItems().get(row))) {
                table.getSelectionModel().select(row);
                first = first < 0 ? row : first;
            }
        }
        if (first >= 0) {
            table.scrollTo(first);
        }
        following = false;
    }

    /** Selects on the map what is selected here. */
    private void leadMap() {
        if (following) {
            return;
        }
        List<LoadedFeature> chosen =
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList();
        model.select(chosen.isEmpty() ? List.of() : List.of(new FeaturesOfLayer(own, chosen)));
    }

    private void fill() {
        SortedList<LoadedFeature> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("attributeTable");
        table.getStyleClass().add(Styles.DENSE);
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        List<LayerField> fields = layer.fields();
        for (int i = 0; i < Math.min(MOST_COLUMNS, fields.size()); i++) {
            table.getColumns().add(tableColumn(fields.get(i), i));
        }
        table.getSortOrder().subscribe(this::chooseSorted);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<LoadedFeature>) _ -> leadMap());
        column.getItems().setAll(fields.stream().map(LayerField::name).toList());
        column.setPromptText(words.get("table.column"));
        column.valueProperty().subscribe(_ -> showStatistics());
        filter.validProperty().subscribe(_ -> refilter());
        rows.subscribe(this::count);
        count();
    }

    private static TableColumn<LoadedFeature, Object> tableColumn(LayerField field, int place) {
        TableColumn<LoadedFeature, Object> column = new TableColumn<>(field.name());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().values().get(place)));
        column.setComparator(AttributeTable::compare);
        column.setPrefWidth(COLUMN);
        column.setUserData(place);
        if (field.isNumber()) {
            FigureCells.in(column);
        }
        return column;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object one, Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        if (one instanceof Number a && other instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return one.getClass() == other.getClass() && one instanceof Comparable c
                ? c.compareTo(other)
                : one.toString().compareTo(other.toString());
    }

    private void refilter() {
        rows.setPredicate(
                filter.filter().isEmpty()
                        ? _ -> true
                        : row -> filter.filter().get().accepts(row.values()));
        showStatistics();
    }

    private void count() {
        counted.setText(words.get("table.count", rows.size(), layer.features().size()));
    }

    /** A click on the head of a column sorts by it, and tells of it. */
    private void chooseSorted() {
        if (!table.getSortOrder().isEmpty()) {
            column.setValue(table.getSortOrder().getFirst().getText());
        }
    }

    /** Of the selected rows if they are several, or else of all that the filter leaves. */
    private void showStatistics() {
        int place = column.getValue() == null ? -1 : layer.indexOf(column.getValue());
        if (place < 0) {
            statistics.setText(words.get("table.statisticsHelp"));
            return;
        }
        FieldStatistics all =
                FieldStatistics.of(rows.stream().map(row -> row.values().get(place)).toList());
        NumberFormat figures = NumberFormat.getInstance(words.language().locale());
        String told =
                words.get(
                        "table.different",
                        figures.format(all.different()),
                        figures.format(all.missing()));
        statistics.setText(all.figures().map(f -> statistics(f, figures) + "\n").orElse("") + told);
    }

    private String statistics(FieldStatistics.Figures of, NumberFormat figures) {
        return words.get(
                "table.statistics",
                figures.format(of.sum()),
                figures.format(of.mean()),
                figures.format(of.median()),
                figures.format(of.least()),
                figures.format(of.most()),
                figures.format(of.deviation()));
    }

    private Node content() {
        Button filtering = button("tableFilter", "table.filter", this::refilter);
        filtering.disableProperty().bind(filter.validProperty().not());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox top = new HBox(8, filter, filtering);
        column.setId("statisticsColumn");
        statistics.setId("statistics");
        statistics.setWrapText(true);
        HBox told = new HBox(8, column, statistics);
        told.setAlignment(Pos.CENTER_LEFT);
        HBox effects =
                new HBox(
                        8,
                        button("tableZoom", "table.zoom", this::zoom),
                        button("tableCount", "table.countBy", this::countBy),
                        button("tableCopy", "table.copy", this::copy),
                        button("tableSave", "table.save", this::save));
        effects.setAlignment(Pos.CENTER_LEFT);
        effects.getChildren().add(0, counted);
        counted.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counted, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(8, top, table, told, effects);
        content.setPrefSize(WIDTH, HEIGHT);
        showStatistics();
        return content;
    }

    private Button button(String id, String key, Runnable effect) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /** The selected rows, or all that the filter leaves if none is. */
    private List<LoadedFeature> chosen() {
        List<LoadedFeature> selected = table.getSelectionModel().getSelectedItems();
        return List.copyOf(selected.isEmpty() ? table.getItems() : selected);
    }

    private void zoom() {
        model.zoomTo(chosen());
    }

    private void save() {
        files.saveFeatures(
                new LayerFeatures(prepared, chosen(), model.model().atlas().projection()));
    }

    private void countBy() {
        CountDialog.show(model, own.added().credit().name(), chosen(), files, table);
    }

    /** Copies the chosen rows as text with tabs, as spreadsheets take it. */
    private void copy() {
        String header =
                layer.fields().stream().map(LayerField::name).collect(Collectors.joining("\t"));
        String text =
                chosen().stream()
                        .map(AttributeTable::line)
                        .collect(Collectors.joining("\n", header + "\n", "\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String line(LoadedFeature feature) {
        return feature.values().stream()
                .map(value -> value == null ? "" : value.toString().replaceAll("[\t\r\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
