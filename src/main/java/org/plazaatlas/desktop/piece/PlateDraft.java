package org.plazaatlas.desktop.piece;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.view.MapMessage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plate being composed: every choice as a property, and the design that follows from them. For
 * the FX thread only.
 */
public final class PlateDraft {

    private static final System.Logger LOG = System.getLogger(PlateDraft.class.getName());

    public final ObjectProperty<PageSize> size = new SimpleObjectProperty<>(this, "size");
    public final StringProperty title = new SimpleStringProperty(this, "title", "");
    public final StringProperty subtitle = new SimpleStringProperty(this, "subtitle", "");
    public final StringProperty handling = new SimpleStringProperty(this, "handling", "");
    public final ObjectProperty<LegendPlace> legendPlace =
            new SimpleObjectProperty<>(this, "legend");
    public final ObjectProperty<InsetPlace> insetPlace = new SimpleObjectProperty<>(this, "inset");
    public final ObjectProperty<Double> typeScale =
            new SimpleObjectProperty<>(this, "typeScale", 1.0);
    public final ObjectProperty<MapStyle> style =
            new SimpleObjectProperty<>(this, "style", MapStyle.COLOUR);
    public final ObjectProperty<MapMessage> message =
            new SimpleObjectProperty<>(this, "message", MapMessage.DEFAULT);
    public final ObjectProperty<LegendRows> legendRows =
            new SimpleObjectProperty<>(this, "legendRows", LegendRows.DEFAULT);
    public final ObjectProperty<OutputFormat> format = new SimpleObjectProperty<>(this, "format");
    private final ObjectProperty<Optional<LogoFile>> logo =
            new SimpleObjectProperty<>(this, "logo", Optional.empty());
    private final ObjectProperty<Set<PagePart>> hiddenParts =
            new SimpleObjectProperty<>(this, "hiddenParts", Set.of());
    private final ReadOnlyObjectWrapper<PlateDesign> design =
            new ReadOnlyObjectWrapper<>(this, "design");
    private PlateSettings settings;

    public PlateDraft(PlateSettings remembered) {
        settings = remembered;
        size.set(remembered.size());
        handling.set(remembered.handling());
        legendPlace.set(remembered.legendPlace());
        insetPlace.set(remembered.insetPlace());
        format.set(remembered.format());
        hiddenParts.set(withPartsOnRequest(remembered.hiddenParts()));
        remembered.logoFile().ifPresent(this::readAgain);
        update();
        Stream.<ObservableValue<?>>of(
                        size,
                        typeScale,
                        style,
                        title,
                        subtitle,
                        handling,
                        logo,
                        legendPlace,
                        insetPlace,
                        hiddenParts,
                        message,
                        legendRows)
                .forEach(choice -> choice.subscribe(this::update));
    }

    /** Hides the parts that are not there by default: the user asks for them for each plate. */
    private static Set<PagePart> withPartsOnRequest(Set<PagePart> hidden) {
        EnumSet<PagePart> all = EnumSet.copyOf(PagePart.ON_REQUEST);
        all.addAll(hidden);
        return Set.copyOf(all);
    }

    /**
     * Leaves out a logo that no longer exists, without a message: the preview shows that it is
     * gone.
     */
    private void readAgain(Path file) {
        try {
            logo.set(Optional.of(LogoFile.read(file)));
        } catch (IOException e) {
            LOG.log(Level.INFO, "The logo used last is not there any more", e);
        }
    }

    private void update() {
        design.set(
                PlateDesign.of(size.get().page())
                        .withTypeScale(typeScale.get())
                        .withStyle(style.get())
                        .withMessage(message.get())
                        .withLegendRows(legendRows.get())
                        .withTitle(Optional.of(title.get()))
                        .withSubtitle(Optional.of(subtitle.get()))
                        .withHandling(Optional.of(handling.get()))
                        .withLogo(logo.get().map(LogoFile::logo))
                        .withLegendPlace(legendPlace.get())
                        .withInsetPlace(insetPlace.get())
                        .withParts(allBut(hiddenParts.get())));
    }

    private static Set<PagePart> allBut(Set<PagePart> some) {
        EnumSet<PagePart> others = EnumSet.allOf(PagePart.class);
        others.removeAll(some);
        return Set.copyOf(others);
    }

    public ReadOnlyObjectProperty<PlateDesign> designProperty() {
        return design.getReadOnlyProperty();
    }

    public PlateDesign design() {
        return design.get();
    }

    /** The handling line; empty for none. */
    public Optional<String> handling() {
        return Optional.of(handling.get().strip()).filter(line -> !line.isEmpty());
    }

    public ObservableValue<Optional<LogoFile>> logoProperty() {
        return logo;
    }

    public void setLogo(Optional<LogoFile> chosen) {
        logo.set(chosen);
    }

    public boolean shows(PagePart part) {
        return !hiddenParts.get().contains(part);
    }

    public ObservableValue<Boolean> hides(PagePart part) {
        return hiddenParts.map(hidden -> hidden.contains(part));
    }

    public void setShown(PagePart part, boolean shown) {
        EnumSet<PagePart> hidden = EnumSet.noneOf(PagePart.class);
        hidden.addAll(hiddenParts.get());
        if (shown) {
            hidden.remove(part);
        } else {
            hidden.add(part);
        }
        hiddenParts.set(Set.copyOf(hidden));
    }

    public ObservableValue<Set<PagePart>> hiddenPartsProperty() {
        return hiddenParts;
    }

    /** All choices as they are now. */
    public PlateChoices choices() {
        return new PlateChoices(size.get(), format.get(), design(), logo.get());
    }

    /** Replaces all choices. */
    public void choose(PlateChoices choices) {
        PlateDesign chosen = choices.design();
        size.set(choices.size());
        format.set(choices.format());
        typeScale.set(chosen.typeScale());
        style.set(chosen.style());
        message.set(chosen.message());
        legendRows.set(chosen.legendRows());
        title.set(chosen.title().orElse(""));
        subtitle.set(chosen.subtitle().orElse(""));
        handling.set(chosen.handling().orElse(""));
        legendPlace.set(chosen.legendPlace());
        insetPlace.set(chosen.insetPlace());
        hiddenParts.set(allBut(chosen.parts()));
        logo.set(choices.logo());
    }

    /** Remembers the folder of the last export, where the next chooser starts. */
    public void savedIn(Path folder) {
        settings = settings.withFolder(folder.toAbsolutePath());
    }

    /** The settings to keep for the next run. */
    public PlateSettings settings() {
        return new PlateSettings(
                size.get(),
                format.get(),
                legendPlace.get(),
                insetPlace.get(),
                defaultsOf(hiddenParts.get()),
                handling.get(),
                logo.get().map(this::rememberedPath).orElse(null),
                settings.folder());
    }

    private static Set<PagePart> defaultsOf(Set<PagePart> hidden) {
        return hidden.stream().filter(PagePart.DEFAULT::contains).collect(Collectors.toSet());
    }

    /** The path of the logo; a logo from a finished piece has none, so the last path is kept. */
    private String rememberedPath(LogoFile chosen) {
        return chosen.file().map(Path::toString).orElse(settings.logo());
    }
}
