package org.plazaatlas.desktop.ownlayers;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.NameConverter;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.crs.LayerSystem;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerProblem;
import org.plazaatlas.layer.inspect.FieldProfile;
import org.plazaatlas.layer.inspect.LayerReport;
import org.plazaatlas.layer.inspect.PlaceReport;

import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a layer of a file holds, what is odd about it, and the mends that can be chosen. */
final class FoundLayerPane extends VBox {

    private static final double ROWS_HEIGHT = 170;
    private static final double COLUMN = 110;
    private static final double FACTS_WIDTH = 220;
    private static final int MOST_COLUMNS = 60;
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "ISO-8859-1", "IBM850", "x-MacRoman", "UTF-16LE");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    private final OwnLayersModel model;
    private final FoundLayer found;
    private final Words words;
    private final Words layerWords;
    private final NumberFormat figures;
    private final Consumer<FoundLayer> readAgain;

    /**
     * @param readAgain reads the layer with other mends
     * @param takeMunicipalities takes its areas into the atlas
     */
    FoundLayerPane(
            OwnLayersModel model,
            FoundLayer found,
            Words words,
            Consumer<FoundLayer> readAgain,
            Consumer<FoundLayer> takeMunicipalities) {
        super(10);
        this.model = model;
        this.found = found;
        this.words = words;
        layerWords = Words.of(LayerReport.class, words.language());
        this.readAgain = readAgain;
        figures = NumberFormat.getInstance(words.language().locale());
        setId("foundLayer");
        getStyleClass().add("found-layer");
        HBox top = new HBox(12, facts(), map());
        getChildren().add(top);
        if (hasMunicipalities()) {
            addTaking(takeMunicipalities);
        }
        addProblems();
        addMends();
        addUnmatched();
        getChildren().addAll(heading("add.fields"), fields(), heading("add.rows"), rows());
    }

    /** Whether its rows are areas of municipalities. */
    private boolean hasMunicipalities() {
        return found.report.hasAreas()
                && found.report
                        .places()
                        .filter(places -> places.by().contains("municipality"))
                        .filter(places -> places.matched() > 0)
                        .isPresent();
    }

    private void addTaking(Consumer<FoundLayer> takeMunicipalities) {
        Button take = new Button(words.get("add.municipalities"));
        take.setId("takeMunicipalities");
        take.setOnAction(_ -> takeMunicipalities.accept(found));
        Label help = new Label(words.get("add.municipalitiesHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("text-muted");
        getChildren().add(new VBox(4, take, help));
    }

    private Label heading(String key, Object... arguments) {
        Label heading = new Label(words.get(key, arguments));
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    private Node facts() {
        LayerReport report = found.report;
        GridPane facts = new GridPane();
        facts.setHgap(8);
        facts.setVgap(4);
        fact(facts, "add.features", figures.format(report.features()));
        fact(
                facts,
                "add.geometry",
                report.kinds().isEmpty()
                        ? layerWords.of(report.geometry())
                        : report.kinds().entrySet().stream()
                                .map(
                                        e ->
                                                layerWords.of(e.getKey())
                                                        + " "
                                                        + figures.format(e.getValue()))
                                .collect(Collectors.joining(", ")));
        if (!report.bounds().isNull()) {
            fact(facts, "add.system", system(report.system()));
        }
        report.layer()
                .encoding()
                .ifPresent(
                        encoding ->
                                fact(
                                        facts,
                                        "add.encoding",
                                        encoding.charset().name()
                                                + (report.accents().isEmpty()
                                                        ? ""
                                                        : " · "
                                                                + String.join(
                                                                        ", ", report.accents()))));
        report.places().ifPresent(places -> fact(facts, "add.places", matched(places)));
        facts.setMinWidth(FACTS_WIDTH);
        HBox.setHgrow(facts, Priority.ALWAYS);
        return facts;
    }

    private String system(LayerSystem system) {
        String code = system.epsg().map(epsg -> " (EPSG:" + epsg + ")").orElse("");
        return system.system().isEmpty() ? words.get("add.noSystem") : system.name() + code;
    }

    private String matched(PlaceReport places) {
        return words.get(
                "add.matched",
                places.rows(),
                places.matched(),
                places.unmatched() + places.noPlace(),
                String.join(", ", places.fields()));
    }

    private void fact(GridPane facts, String key, String value) {
        Label name = new Label(words.get(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("text-muted");
        Label told = new Label(value);
        told.setId(key);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(told, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, told);
    }

    private Node map() {
        return new ExtentMap(model.model().atlas(), found.report.lonLat());
    }

    private void addProblems() {
        List<LayerProblem> problems = found.ofLayer();
        if (problems.isEmpty()) {
            return;
        }
        VBox list = new VBox(4);
        list.setId("problems");
        for (LayerProblem problem : problems) {
            String mend = problem.mend().in(words.language());
            Label told =
                    new Label(
                            "• "
                                    + problem.message().in(words.language())
                                    + (mend.isBlank() ? "" : " — " + mend));
            told.setWrapText(true);
            list.getChildren().add(told);
        }
        getChildren().addAll(heading("add.problems", problems.size()), list);
    }

    private void addMends() {
        FormGrid grid = new FormGrid(words);
        LayerMends mends = found.mends;
        boolean shapes = !found.report.bounds().isNull();
        if (shapes) {
            TextField epsg = new TextField(mends.epsg().map(String::valueOf).orElse(""));
            epsg.setPromptText(words.get("add.epsg.prompt"));
            epsg.setOnAction(_ -> mend(m -> m.withEpsg(number(epsg.getText()))));
            grid.add("add.epsg", epsg);
            CheckBox swap = new CheckBox();
            swap.setSelected(mends.swapAxes().orElse(found.report.system().swapped()));
            swap.setOnAction(_ -> mend(m -> m.withSwapAxes(Optional.of(swap.isSelected()))));
            grid.add("add.swap", swap);
        }
        if (found.report.layer().encoding().isPresent()) {
            grid.add(
                    "add.encodingChoice",
                    choice(
                            ENCODINGS,
                            mends.encoding().map(Charset::name),
                            name -> mend(m -> m.withEncoding(name.map(Charset::forName)))));
        }
        LayerFormat format = format();
        if (format == LayerFormat.DELIMITED) {
            grid.add(
                    "add.delimiter",
                    choice(
                            DELIMITERS,
                            mends.delimiter().map(String::valueOf),
                            text -> mend(m -> m.withDelimiter(text.map(t -> t.charAt(0))))));
        }
        if (isTable(format)) {
            grid.add(
                    "add.decimals",
                    yesOrNo(
                            "add.comma",
                            "add.point",
                            mends.decimalComma(),
                            comma -> mend(m -> m.withDecimalComma(comma))));
            grid.add(
                    "add.dates",
                    yesOrNo(
                            "add.monthFirst",
                            "add.dayFirst",
                            mends.monthFirst(),
                            month -> mend(m -> m.withMonthFirst(month))));
            CheckBox totals = new CheckBox();
            totals.setSelected(mends.keepTotals());
            totals.setOnAction(_ -> mend(m -> m.withKeepTotals(totals.isSelected())));
            grid.add("add.totals", totals);
        }
        if (grid.getRowCount() > 0) {
            getChildren().addAll(heading("add.mends"), grid);
        }
    }

    private LayerFormat format() {
        String name = found.file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        return name.endsWith(".xlsx")
                ? LayerFormat.XLSX
                : name.endsWith(".xls")
                        ? LayerFormat.XLS
                        : name.matches(".*\\.(csv|tsv|tab|txt|psv)")
                                ? LayerFormat.DELIMITED
                                : LayerFormat.ZIP;
    }

    private static boolean isTable(LayerFormat format) {
        return format != LayerFormat.ZIP;
    }

    private static Optional<Integer> number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6
                ? Optional.empty()
                : Optional.of(Integer.valueOf(digits));
    }

    private ComboBox<String> choice(
            List<String> all, Optional<String> chosen, Consumer<Optional<String>> then) {
        ComboBox<String> box = new ComboBox<>();
        String judged = words.get("add.judged");
        box.getItems().add(judged);
        box.getItems().addAll(all);
        box.setValue(chosen.orElse(judged));
        box.setConverter(new NameConverter<>(value -> "\t".equals(value) ? "TAB" : value));
        box.setOnAction(
                _ -> then.accept(Optional.of(box.getValue()).filter(v -> !v.equals(judged))));
        return box;
    }

    private ComboBox<String> yesOrNo(
            String yes, String no, Optional<Boolean> chosen, Consumer<Optional<Boolean>> then) {
        String whenTrue = words.get(yes);
        String whenFalse = words.get(no);
        return choice(
                List.of(whenTrue, whenFalse),
                chosen.map(is -> is ? whenTrue : whenFalse),
                text -> then.accept(text.map(whenTrue::equals)));
    }

    private void mend(java.util.function.UnaryOperator<LayerMends> change) {
        found.mends = change.apply(found.mends);
        readAgain.accept(found);
    }

    /** Places that were not found, each with a field for its code. */
    private void addUnmatched() {
        List<FieldProfile.ValueCount> missed =
                found.report.places().map(PlaceReport::examples).orElse(List.of());
        if (missed.isEmpty() || !found.report.bounds().isNull()) {
            return;
        }
        GridPane grid = new GridPane();
        grid.setId("unmatched");
        grid.setHgap(8);
        grid.setVgap(4);
        for (FieldProfile.ValueCount place : missed) {
            String written = place.value().toString();
            TextField code = new TextField(found.byHand.getOrDefault(written, ""));
            code.setPromptText(words.get("add.code"));
            Label name = new Label();
            code.textProperty().subscribe(text -> matchByHand(written, text.strip(), name));
            grid.addRow(
                    grid.getRowCount(),
                    new Label(words.get("add.unmatchedRow", written, place.count())),
                    code,
                    name);
        }
        getChildren().addAll(heading("add.unmatched"), grid);
    }

    /** Takes the code of a state or municipality that the atlas knows. */
    private void matchByHand(String written, String code, Label name) {
        Optional<String> known =
                code.isEmpty()
                        ? Optional.empty()
                        : model.places().of(code).map(place -> place.name());
        name.setText(known.orElse(code.isEmpty() ? "" : words.get("add.noCode")));
        Map<String, String> changed = new HashMap<>(found.byHand);
        if (known.isPresent()) {
            changed.put(written, code);
        } else {
            changed.remove(written);
        }
        found.byHand = Map.copyOf(changed);
    }

    private Node fields() {
        Label fields =
                new Label(
                        found.report.fields().stream()
                                .limit(MOST_COLUMNS)
                                .map(
                                        profile ->
                                                profile.field().name()
                                                        + " ("
                                                        + layerWords.of(profile.field().type())
                                                        + ")")
                                .collect(Collectors.joining(", ")));
        fields.setWrapText(true);
        return fields;
    }

    private Node rows() {
        TableView<LayerFeature> table = new TableView<>();
        table.setId("firstRows");
        table.getStyleClass().add(Styles.DENSE);
        List<FieldProfile> fields = found.report.fields();
        for (int i = 0; i < Math.min(MOST_COLUMNS, fields.size()); i++) {
            int place = i;
            TableColumn<LayerFeature, Object> column =
                    new TableColumn<>(fields.get(i).field().name());
            column.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().values().get(place)));
            column.setPrefWidth(COLUMN);
            if (fields.get(i).field().isNumber()) {
                FigureCells.in(column);
            }
            column.setSortable(false);
            table.getColumns().add(column);
        }
        table.getItems().setAll(found.report.rows());
        table.setPrefHeight(ROWS_HEIGHT);
        table.setMinHeight(ROWS_HEIGHT);
        return table;
    }
}
