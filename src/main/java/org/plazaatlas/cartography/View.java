package org.plazaatlas.cartography;

import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * All that one picture depends on. The same view of the same atlas gives the same picture on
 * screen, in a file and in a batch run.
 *
 * @param extent what must at least be visible
 * @param hiddenOrganizations ids of organizations that are not drawn
 * @param shownAlone id of the one organization whose zone is drawn alone, if any
 * @param selection what is outlined, if anything
 * @param topic what the areas are coloured by
 * @param attribution whose claims are drawn
 */
public record View(
        LocalDate date,
        Extent extent,
        Set<String> hiddenOrganizations,
        Optional<String> shownAlone,
        Set<Layer> layers,
        Language language,
        Theme theme,
        Optional<Subject> selection,
        Topic topic,
        Attribution attribution) {

    public View {
        hiddenOrganizations = Set.copyOf(hiddenOrganizations);
        layers = Set.copyOf(layers);
    }

    /** Every layer and organization, on a date. */
    public static View of(LocalDate date, Extent extent, Language language, Theme theme) {
        return new View(
                date,
                extent,
                Set.of(),
                Optional.empty(),
                Set.of(Layer.values()),
                language,
                theme,
                Optional.empty(),
                Topic.ZONES,
                Attribution.EVERYONE);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** Whether the organization is drawn. */
    public boolean shows(String organizationId) {
        return shownAlone
                .map(organizationId::equals)
                .orElseGet(() -> !hiddenOrganizations.contains(organizationId));
    }

    public View withDate(LocalDate changed) {
        return new View(
                changed,
                extent,
                hiddenOrganizations,
                shownAlone,
                layers,
                language,
                theme,
                selection,
                topic,
                attribution);
    }

    public View withExtent(Extent changed) {
        return new View(
                date,
                changed,
                hiddenOrganizations,
                shownAlone,
                layers,
                language,
                theme,
                selection,
                topic,
                attribution);
    }

    public View withHiddenOrganizations(Set<String> changed) {
        return new View(
                date,
                extent,
                changed,
                shownAlone,
                layers,
                language,
                theme,
                selection,
                topic,
                attribution);
    }

    public View withShownAlone(Optional<String> changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                changed,
                layers,
                language,
                theme,
                selection,
                topic,
                attribution);
    }

    public View withLayers(Set<Layer> changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                shownAlone,
                changed,
                language,
                theme,
                selection,
                topic,
                attribution);
    }

    public View withLanguage(Language changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                shownAlone,
                layers,
                changed,
                theme,
                selection,
                topic,
                attribution);
    }

    public View withTheme(Theme changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                shownAlone,
                layers,
                language,
                changed,
                selection,
                topic,
                attribution);
    }

    public View withSelection(Optional<Subject> changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                shownAlone,
                layers,
                language,
                theme,
                changed,
                topic,
                attribution);
    }

    public View withTopic(Topic changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                shownAlone,
                layers,
                language,
                theme,
                selection,
                changed,
                attribution);
    }

    public View withAttribution(Attribution changed) {
        return new View(
                date,
                extent,
                hiddenOrganizations,
                shownAlone,
                layers,
                language,
                theme,
                selection,
                topic,
                changed);
    }
}
