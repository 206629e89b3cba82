package org.plazaatlas.desktop.ownlayers;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.plazaatlas.desktop.control.FormDialogs;
import org.plazaatlas.desktop.control.NameConverter;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.added.LayerTime;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.layer.style.CategoryColours;
import org.plazaatlas.layer.style.ClassBreaks;
import org.plazaatlas.layer.style.ClassMethod;
import org.plazaatlas.layer.style.ColourRamp;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.StyleColour;
import org.plazaatlas.layer.suggest.SuggestedCategories;
import org.plazaatlas.layer.suggest.SuggestedFields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits how a layer looks, is named, filtered and dated; one step of the workspace. */
final class LayerStyleDialog {

    private static final int CLASSES = 5;

    /** By what a layer is coloured. */
    private enum Kind {
        SINGLE,
        CATEGORIES,
        GRADUATED
    }

    private final AddedLayer before;
    private final Optional<PreparedLayer> prepared;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField source = new TextField();
    private final TextField licence = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ColorPicker colour = new ColorPicker();
    private final ComboBox<String> field = new ComboBox<>();
    private final ComboBox<ClassMethod> method = new ComboBox<>();
    private final Spinner<Integer> classes = new Spinner<>(1, ClassBreaks.MOST, CLASSES);
    private final ComboBox<ColourRamp> ramp = new ComboBox<>();
    private final Spinner<Double> size = new Spinner<>(0.5, LayerStyle.MOST_SIZE, 6, 0.5);
    private final Slider opacity = new Slider(0, 1, 1);
    private final ComboBox<String> label = new ComboBox<>();
    private final ComboBox<LayerPlacement> placement = new ComboBox<>();
    private final ComboBox<String> from = new ComboBox<>();
    private final ComboBox<String> to = new ComboBox<>();
    private final Spinner<Integer> days = new Spinner<>(1, 36_500, LayerTime.MONTH);
    private final FilterField filter;

    private LayerStyleDialog(OwnLayersModel model, OwnLayer layer) {
        before = layer.added();
        prepared = layer.prepared();
        words = Words.of(LayerStyleDialog.class, model.model().view().language());
        filter = new FilterField(prepared.map(p -> p.loaded().fields()).orElse(List.of()), words);
        fill();
    }

    /** Opens the dialog for a layer. */
    static void show(OwnLayersModel model, OwnLayer layer, Node beside) {
        LayerStyleDialog editor = new LayerStyleDialog(model, layer);
        ButtonType apply = new ButtonType(editor.words.get("style.apply"), ButtonData.OK_DONE);
        ButtonType close =
                new ButtonType(editor.words.get("style.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog =
                FormDialogs.of(
                        beside.getScene().getWindow(),
                        editor.words.get("style.title", layer.added().credit().name()),
                        editor.form(),
                        close,
                        apply);
        Button button = (Button) dialog.getDialogPane().lookupButton(apply);
        button.setId("applyStyle");
        button.disableProperty().bind(editor.filter.validProperty().not());
        dialog.setResultConverter(
                pressed -> {
                    if (pressed == apply) {
                        model.stack().set(editor.edited());
                    }
                    return pressed;
                });
        dialog.show();
    }

    private void fill() {
        LayerCredit credit = before.credit();
        name.setText(credit.name());
        source.setText(credit.source());
        licence.setText(credit.licence());
        List<LayerField> all = prepared.map(PreparedLayer::fields).orElse(List.of());
        List<String> fields = all.stream().map(LayerField::name).toList();
        List<String> orNone = new ArrayList<>(fields);
        orNone.addFirst("");
        List<String> namesFirst = SuggestedFields.namesFirst(all);
        namesFirst.addFirst("");
        field.getItems().setAll(fields);
        label.getItems().setAll(namesFirst);
        from.getItems().setAll(orNone);
        to.getItems().setAll(orNone);
        choices(kind, Kind.values());
        choices(method, ClassMethod.values());
        choices(ramp, ColourRamp.values());
        choices(placement, LayerPlacement.values());
        for (ComboBox<String> box : List.of(field, label, from, to)) {
            box.setConverter(new NameConverter<>(this::fieldName));
            box.setMaxWidth(Double.MAX_VALUE);
        }
        LayerStyle style = before.style();
        method.setValue(ClassMethod.QUANTILE);
        ramp.setValue(ColourRamp.YELLOW_BLUE);
        colour.setValue(paint(CategoryColours.of(0)));
        switch (style.colouring()) {
            case Colouring.Single(StyleColour its) -> {
                kind.setValue(Kind.SINGLE);
                colour.setValue(paint(its));
            }
            case Colouring.Categories categories -> {
                kind.setValue(Kind.CATEGORIES);
                field.setValue(categories.field());
            }
            case Colouring.Graduated graduated -> {
                kind.setValue(Kind.GRADUATED);
                field.setValue(graduated.field());
                method.setValue(graduated.method());
                classes.getValueFactory().setValue(graduated.classes());
                ramp.setValue(graduated.ramp());
            }
        }
        kind.valueProperty().subscribe(now -> suggestField(now, all));
        size.setEditable(true);
        size.getValueFactory().setValue(style.size());
        opacity.setValue(style.opacity());
        label.setValue(style.labelField().orElse(""));
        placement.setValue(style.placement());
        from.setValue(before.time().map(LayerTime::fromField).orElse(""));
        to.setValue(before.time().flatMap(LayerTime::toField).orElse(""));
        before.time().ifPresent(time -> days.getValueFactory().setValue(time.daysShown()));
        filter.setText(before.filter().orElse(""));
        var single = Bindings.equal(kind.valueProperty(), Kind.SINGLE);
        var graduated = Bindings.equal(kind.valueProperty(), Kind.GRADUATED);
        colour.disableProperty().bind(single.not());
        field.disableProperty().bind(single);
        method.disableProperty().bind(graduated.not());
        classes.disableProperty().bind(graduated.not());
        ramp.disableProperty().bind(graduated.not());
        var undated = Bindings.equal(from.valueProperty(), "");
        to.disableProperty().bind(undated);
        days.disableProperty().bind(undated);
    }

    private <E extends Enum<E>> void choices(ComboBox<E> box, E[] all) {
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new NameConverter<>(words::of));
    }

    /** A field by its name, and in words what is no field. */
    private String fieldName(String field) {
        if (PreparedLayer.ROWS.equals(field)) {
            return words.get("style.rows");
        }
        return field.isEmpty() ? words.get("style.noField") : field;
    }

    private static Color paint(StyleColour colour) {
        return Color.web(colour.toString());
    }

    private Node form() {
        FormGrid grid = new FormGrid(words);
        grid.add("style.name", name);
        grid.add("style.source", source);
        grid.add("style.licence", licence);
        grid.add("style.kind", kind);
        grid.add("style.colour", colour);
        grid.add("style.field", field);
        grid.add("style.method", method);
        grid.add("style.classes", classes);
        grid.add("style.ramp", ramp);
        grid.add("style.size", size);
        grid.add("style.opacity", opacity);
        grid.add("style.label", label);
        grid.add("style.placement", placement);
        grid.add("style.from", from);
        grid.add("style.to", to);
        grid.add("style.days", days);
        grid.add("style.filter", filter);
        Label told = new Label();
        told.setId("styleUndated");
        prepared.filter(p -> p.undated() > 0)
                .ifPresent(p -> told.setText(words.get("style.undated", p.undated())));
        VBox form = new VBox(6, grid, told);
        form.setPrefWidth(460);
        return form;
    }

    /** Chooses a field that suits the kind of colouring, as long as none is chosen. */
    private void suggestField(Kind now, List<LayerField> all) {
        boolean suits =
                field.getValue() != null
                        && (now != Kind.GRADUATED
                                || SuggestedFields.isNumber(field.getValue(), all));
        if (now == Kind.SINGLE || suits) {
            return;
        }
        Optional<String> suggested =
                now == Kind.GRADUATED
                        ? SuggestedFields.figure(all)
                        : SuggestedFields.category(all).or(() -> SuggestedFields.name(all));
        suggested
                .or(() -> all.stream().map(LayerField::name).findFirst())
                .ifPresent(field::setValue);
    }

    private AddedLayer edited() {
        Color chosen = colour.getValue();
        StyleColour single =
                new StyleColour(
                        (int) Math.round(chosen.getRed() * 255) << 16
                                | (int) Math.round(chosen.getGreen() * 255) << 8
                                | (int) Math.round(chosen.getBlue() * 255));
        LayerStyle style =
                before.style()
                        .withColouring(colouring(single))
                        .withSize(size.getValue())
                        .withOpacity(opacity.getValue())
                        .withLabelField(chosen(label))
                        .withPlacement(placement.getValue());
        Optional<LayerTime> time =
                chosen(from).map(start -> new LayerTime(start, chosen(to), days.getValue()));
        String shown = name.getText().isBlank() ? before.credit().name() : name.getText().strip();
        return before.withStyle(style)
                .withTime(time)
                .withFilter(Optional.of(filter.text().strip()).filter(text -> !text.isEmpty()))
                .withCredit(
                        new LayerCredit(
                                shown, source.getText().strip(), licence.getText().strip()));
    }

    private static Optional<String> chosen(ComboBox<String> box) {
        return Optional.ofNullable(box.getValue()).filter(value -> !value.isEmpty());
    }

    private Colouring colouring(StyleColour single) {
        Optional<String> its = chosen(field);
        if (kind.getValue() == Kind.SINGLE || its.isEmpty()) {
            return new Colouring.Single(single);
        }
        if (kind.getValue() == Kind.GRADUATED) {
            return new Colouring.Graduated(
                    its.get(), method.getValue(), classes.getValue(), ramp.getValue());
        }
        boolean same =
                before.style().colouring() instanceof Colouring.Categories categories
                        && categories.field().equals(its.get());
        return same || prepared.isEmpty()
                ? before.style().colouring()
                : SuggestedCategories.of(its.get(), prepared.get().loaded());
    }
}
