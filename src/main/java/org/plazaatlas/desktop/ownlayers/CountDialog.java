package org.plazaatlas.desktop.ownlayers;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.analysis.CountGroup;
import org.plazaatlas.analysis.FeatureCount;
import org.plazaatlas.analysis.FeatureCounter;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.desktop.control.FormDialogs;
import org.plazaatlas.desktop.control.NameConverter;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** How many features of a layer lie in each part of the map on the day that it shows. */
final class CountDialog {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;

    private final OwnLayersModel model;
    private final String layer;
    private final List<LoadedFeature> features;
    private final LayerFiles files;
    private final Words words;
    private final NewestOnly<CountGroup, List<FeatureCount>> counting;
    private final ComboBox<CountGroup> by = new ComboBox<>();
    private final TableView<FeatureCount> table = new TableView<>();

    private CountDialog(
            OwnLayersModel model, String layer, List<LoadedFeature> features, LayerFiles files) {
        this.model = model;
        this.layer = layer;
        this.features = features;
        this.files = files;
        words = Words.of(CountDialog.class, model.model().view().language());
        History history = model.model().shownHistory();
        LocalDate day = model.model().view().date();
        counting =
                model.answering(
                        (group, course) ->
                                new FeatureCounter(history.at(day))
                                        .count(
                                                features,
                                                group,
                                                share -> {
                                                    course.checkCancelled();
                                                    course.progress(share);
                                                }));
        counting.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                show(answer.question(), answer.value());
                            }
                        });
        by.getItems().setAll(CountGroup.values());
        by.setConverter(new NameConverter<>(words::of));
    }

    static void show(
            OwnLayersModel model,
            String layer,
            List<LoadedFeature> features,
            LayerFiles files,
            Node beside) {
        CountDialog counting = new CountDialog(model, layer, features, files);
        Dialog<ButtonType> dialog =
                FormDialogs.of(
                        beside.getScene().getWindow(),
                        counting.words.get("count.title", layer),
                        counting.content(),
                        new ButtonType(counting.words.get("table.close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnHidden(_ -> counting.counting.cancel());
        dialog.show();
    }

    /** Tells how far the counting is, and ends it. */
    private Node waiting() {
        ProgressBar progress = new ProgressBar();
        progress.setId("countProgress");
        progress.progressProperty().bind(counting.progressProperty());
        Button cancel = new Button(words.get("count.cancel"));
        cancel.setId("cancelCount");
        cancel.setOnAction(
                _ -> {
                    counting.cancel();
                    by.setValue(null);
                });
        HBox waiting = new HBox(8, new Label(words.get("count.counting")), progress, cancel);
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.visibleProperty().bind(counting.busyProperty());
        return waiting;
    }

    private Node content() {
        by.setId("countBy");
        table.setId("counts");
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        by.valueProperty()
                .subscribe(
                        group -> {
                            if (group != null) {
                                counting.ask(group);
                            }
                        });
        by.setValue(CountGroup.ZONE);
        Label day =
                new Label(
                        words.get(
                                "count.day",
                                features.size(),
                                PartialDate.of(model.model().view().date()).in(words.language())));
        Button save = new Button(words.get("count.save"));
        save.setId("saveCounts");
        save.setOnAction(_ -> files.saveTable(data()));
        HBox.setHgrow(day, Priority.ALWAYS);
        day.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(8, new HBox(8, by, waiting()), table, new HBox(8, day, save));
        content.setPrefSize(WIDTH, HEIGHT);
        return content;
    }

    private void show(CountGroup group, List<FeatureCount> counts) {
        table.getColumns().setAll(List.of(column(words.of(group), this::name)));
        if (group == CountGroup.BOUNDARY_SIDE) {
            table.getColumns().add(column(words.get("count.side"), this::side));
        }
        TableColumn<FeatureCount, Long> count =
                column(words.get("count.features"), FeatureCount::features);
        FigureCells.in(count);
        table.getColumns().add(count);
        table.getItems().setAll(counts);
    }

    private static <T> TableColumn<FeatureCount, T> column(
            String title, Function<FeatureCount, T> value) {
        TableColumn<FeatureCount, T> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private String name(FeatureCount count) {
        return count.subject()
                .map(subject -> model.name(subject))
                .orElse(words.get("count.rest." + by.getValue().code()));
    }

    private String side(FeatureCount count) {
        return count.sideId()
                .map(id -> model.name(Subject.organization(id)))
                .orElse(count.subject().isPresent() ? words.get("count.noSide") : "");
    }

    /** The table as it is shown. */
    private DataTable data() {
        List<DataColumn> columns =
                List.of(
                        new DataColumn(
                                by.getValue().code(),
                                words.of(by.getValue()),
                                DataColumn.Kind.TEXT),
                        new DataColumn("side", words.get("count.side"), DataColumn.Kind.TEXT),
                        new DataColumn(
                                "features", words.get("count.features"), DataColumn.Kind.COUNT));
        String title = words.get("count.title", layer);
        return new DataTable(
                "features_by_" + by.getValue().code(),
                title,
                columns,
                table.getItems().stream()
                        .map(
                                one ->
                                        new DataRow(
                                                one.subject(),
                                                List.of(
                                                        name(one),
                                                        side(one),
                                                        (int) one.features())))
                        .toList());
    }
}
