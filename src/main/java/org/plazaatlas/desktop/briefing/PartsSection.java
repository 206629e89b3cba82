package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateWords;
import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.piece.LogoFile;
import org.plazaatlas.desktop.piece.PlateDraft;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.language.Language;
import org.plazaatlas.store.file.FileReason;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a plate, the places of its legend and inset, and its logo. */
final class PartsSection extends FormSection {

    private final PlateDraft draft;
    private final LiveWords words;
    private final ObservableValue<Language> language;
    private final Dialogs dialogs;
    private final BackgroundWork background;
    private final Consumer<String> tell;

    /**
     * @param background reads the logo
     * @param tell says why a logo can't be used
     */
    PartsSection(
            PlateDraft draft,
            LiveWords words,
            ObservableValue<Language> language,
            Dialogs dialogs,
            BackgroundWork background,
            Consumer<String> tell) {
        super(words.text("parts"));
        this.draft = draft;
        this.words = words;
        this.language = language;
        this.dialogs = dialogs;
        this.background = background;
        this.tell = tell;
        getChildren().addAll(boxes(), places(), logo());
    }

    private Node boxes() {
        GridPane boxes = new GridPane();
        boxes.getStyleClass().add("part-boxes");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        boxes.getColumnConstraints().addAll(half, half);
        PagePart[] parts = PagePart.values();
        int rows = Math.ceilDiv(parts.length, 2);
        for (int i = 0; i < parts.length; i++) {
            boxes.add(box(parts[i]), i / rows, i % rows);
        }
        return boxes;
    }

    private CheckBox box(PagePart part) {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.setId("part-" + part.name());
        box.textProperty().bind(language.map(now -> PlateWords.in(now).of(part)));
        if (part == PagePart.SOURCE_LIST) {
            Tooltip where = new Tooltip();
            where.textProperty().bind(words.text("sourceListTip"));
            box.setTooltip(where);
        }
        draft.hiddenPartsProperty().subscribe(_ -> box.setSelected(draft.shows(part)));
        box.selectedProperty().subscribe(shown -> draft.setShown(part, shown));
        return box;
    }

    private Node places() {
        HBox places =
                new HBox(
                        place(
                                PagePart.LEGEND,
                                "legendPlace",
                                draft.legendPlace,
                                LegendPlace.values()),
                        place(PagePart.INSET, "insetPlace", draft.insetPlace, InsetPlace.values()));
        places.getStyleClass().add("form-row");
        return places;
    }

    /** The choice is disabled while its part is hidden. */
    private <E extends Enum<E>> LabelledField place(
            PagePart part, String key, ObjectProperty<E> chosen, E[] all) {
        NamedChoice<E> choice =
                new NamedChoice<>(
                        key,
                        List.of(all),
                        chosen,
                        language,
                        (place, now) -> PlateWords.in(now).of(place));
        choice.disableProperty().bind(draft.hides(part));
        LabelledField field = new LabelledField(words.text(key), choice);
        return field.halved();
    }

    private Node logo() {
        Label name = new Label();
        name.setId("logoName");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty().bind(draft.logoProperty().flatMap(this::name));
        Button choose = new Button();
        choose.setId("chooseLogo");
        choose.textProperty().bind(words.text("chooseLogo"));
        choose.setMnemonicParsing(true);
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> dialogs.chooseLogo().ifPresent(this::read));
        IconButton remove = new IconButton("removeLogo", Feather.X);
        words.text("removeLogo").subscribe(remove::setName);
        remove.setOnAction(_ -> draft.setLogo(Optional.empty()));
        remove.visibleProperty().bind(draft.logoProperty().map(Optional::isPresent));
        remove.managedProperty().bind(remove.visibleProperty());
        HBox line = new HBox(name, remove, choose);
        line.getStyleClass().add("form-line");
        return line;
    }

    private ObservableValue<String> name(Optional<LogoFile> logo) {
        if (logo.isEmpty()) {
            return words.text("noLogo");
        }
        return logo.get()
                .file()
                .map(file -> words.text("logo", file.getFileName()))
                .orElseGet(() -> words.text("carriedLogo"));
    }

    private void read(Path file) {
        background.start(
                file,
                _ -> LogoFile.read(file),
                new BackgroundJob.Observer<LogoFile>() {
                    @Override
                    public void done(LogoFile logo) {
                        draft.setLogo(Optional.of(logo));
                    }

                    @Override
                    public void failed(Throwable cause) {
                        tellProblem(file, cause);
                    }
                });
    }

    private void tellProblem(Path file, Throwable cause) {
        String reason = FileReason.of(cause).in(words.now().language());
        tell.accept(words.now().get("logoProblem", file.getFileName(), reason));
    }
}
