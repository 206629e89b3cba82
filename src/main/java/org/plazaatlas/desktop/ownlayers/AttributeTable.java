package org.plazaatlas.desktop.ownlayers;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.desktop.control.FormDialogs;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.shown.PreparedLayer;

import java.text.NumberFormat;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The values of a layer, beside the window: sorted by a click on a column, filtered by an
 * expression, with the sum and mean of a column of figures.
 */
final class AttributeTable {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 460;
    private static final double COLUMN = 130;
    private static final int MOST_COLUMNS = 200;

    private final OwnLayersModel model;
    private final LoadedLayer layer;
    private final Words words;
    private final FilteredList<LoadedFeature> rows;
    private final TableView<LoadedFeature> table = new TableView<>();
    private final Label counted = new Label();
    private final Label statistics = new Label();
    private final FilterField filter;

    private AttributeTable(OwnLayersModel model, PreparedLayer prepared) {
        this.model = model;
        layer = prepared.loaded();
        words = Words.of(AttributeTable.class, model.model().view().language());
        rows = new FilteredList<>(FXCollections.observableList(prepared.picked()));
        filter = new FilterField(layer.fields(), words);
        fill();
    }

    /** Opens the table of a layer that was read. */
    static void show(OwnLayersModel model, OwnLayer layer, Node beside) {
        AttributeTable shown = new AttributeTable(model, layer.prepared().orElseThrow());
        ButtonType close = new ButtonType(shown.words.get("table.close"), ButtonData.CANCEL_CLOSE);
        FormDialogs.of(
                        beside.getScene().getWindow(),
                        shown.words.get("table.title", layer.added().credit().name()),
                        shown.content(),
                        close)
                .show();
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
            table.getColumns().add(column(fields.get(i), i));
        }
        table.getSortOrder().subscribe(this::showStatistics);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showOnMap);
        filter.validProperty().subscribe(_ -> refilter());
        rows.subscribe(this::count);
        count();
    }

    private static TableColumn<LoadedFeature, Object> column(LayerField field, int place) {
        TableColumn<LoadedFeature, Object> column = new TableColumn<>(field.name());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().values().get(place)));
        column.setComparator(AttributeTable::compare);
        column.setPrefWidth(COLUMN);
        column.setUserData(place);
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

    /** Of the column by which the rows are sorted. */
    private void showStatistics() {
        if (table.getSortOrder().isEmpty()) {
            statistics.setText(words.get("table.statisticsHelp"));
            return;
        }
        TableColumn<LoadedFeature, ?> column = table.getSortOrder().getFirst();
        int place = (int) column.getUserData();
        DoubleSummaryStatistics all =
                rows.stream()
                        .map(row -> row.values().get(place))
                        .filter(Number.class::isInstance)
                        .mapToDouble(value -> ((Number) value).doubleValue())
                        .summaryStatistics();
        long different = rows.stream().map(row -> row.values().get(place)).distinct().count();
        NumberFormat figures = NumberFormat.getInstance(words.language().locale());
        statistics.setText(
                all.getCount() == 0
                        ? words.get("table.different", column.getText(), different)
                        : words.get(
                                "table.statistics",
                                column.getText(),
                                figures.format(all.getSum()),
                                figures.format(all.getAverage()),
                                figures.format(all.getMin()),
                                figures.format(all.getMax()),
                                different));
    }

    private void showOnMap(LoadedFeature feature) {
        if (feature != null) {
            feature.shape()
                    .map(shape -> new Envelope(shape.getEnvelopeInternal()))
                    .ifPresent(model::zoomTo);
        }
    }

    private Node content() {
        Button filtering = new Button(words.get("table.filter"));
        filtering.setId("tableFilter");
        filtering.setOnAction(_ -> refilter());
        filtering.disableProperty().bind(filter.validProperty().not());
        Button copy = new Button(words.get("table.copy"));
        copy.setId("tableCopy");
        copy.setOnAction(_ -> copy());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox top = new HBox(8, filter, filtering, copy);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(8, top, table, statistics, counted);
        content.setPrefSize(WIDTH, HEIGHT);
        showStatistics();
        return content;
    }

    /** Copies the selected rows, or all, as text with tabs, as spreadsheets take it. */
    private void copy() {
        List<LoadedFeature> chosen = table.getSelectionModel().getSelectedItems();
        String header =
                layer.fields().stream().map(LayerField::name).collect(Collectors.joining("\t"));
        String text =
                (chosen.isEmpty() ? table.getItems() : chosen)
                        .stream()
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
