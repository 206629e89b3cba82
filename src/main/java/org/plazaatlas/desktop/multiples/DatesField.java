package org.plazaatlas.desktop.multiples;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

import org.plazaatlas.desktop.control.DateEntry;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field for the dates of small multiples, in any form that people write dates, separated by
 * commas: the two ends of a span, or the dates themselves. A text that is not dates stays, marked,
 * and changes nothing.
 */
final class DatesField extends TextField {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final AtlasModel model;
    private final ObservableValue<MultiplesKind> kind;
    private final Consumer<List<LocalDate>> typed;

    /**
     * @param typed receives the dates that the user types
     */
    DatesField(
            AtlasModel model,
            LiveWords words,
            ObservableValue<MultiplesKind> kind,
            Consumer<List<LocalDate>> typed) {
        this.model = model;
        this.kind = kind;
        this.typed = typed;
        setId("multiplesDates");
        setMinWidth(120);
        setPrefColumnCount(18);
        ObservableValue<String> name =
                kind.flatMap(now -> words.text(now == MultiplesKind.CHOSEN ? "dates" : "span"));
        accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        setTooltip(tooltip);
        setOnAction(_ -> commit());
        model.languageProperty().subscribe(this::showAgain);
    }

    /** Takes the typed dates; marks the field if the text is not dates or has too many. */
    void commit() {
        List<Optional<PartialDate>> read =
                Arrays.stream(getText().split("[,;]")).map(DateEntry::parse).toList();
        boolean isSpan = kind.getValue() != MultiplesKind.CHOSEN;
        boolean good =
                read.stream().allMatch(Optional::isPresent)
                        && read.size() <= Arrangement.Multiples.MOST_DATES
                        && (!isSpan || read.size() >= 2);
        pseudoClassStateChanged(ERROR, !good);
        if (good) {
            typed.accept(
                    read.stream().flatMap(Optional::stream).map(PartialDate::firstDay).toList());
        }
    }

    private void showAgain() {
        if (model.maps().arrangementProperty().get() instanceof Arrangement.Multiples(var series)) {
            show(series);
        }
    }

    /** Writes the dates of a series as the user would type them. */
    void show(DateSeries series) {
        Stream<LocalDate> shown =
                switch (series) {
                    case DateSeries.Even(var first, var last, _) -> Stream.of(first, last);
                    case DateSeries.BiggestChanges(var first, var last, _) ->
                            Stream.of(first, last);
                    case DateSeries.Chosen(var dates) -> dates.stream();
                };
        setText(
                shown.map(day -> PartialDate.of(day).in(model.view().language()))
                        .collect(Collectors.joining(", ")));
        pseudoClassStateChanged(ERROR, false);
    }
}
