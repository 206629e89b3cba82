package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.own.OwnAtlas;
import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What forms ask about the atlas, in the language in which they are opened.
 *
 * @param model what is said so far
 * @param sketch what is drawn on the map
 * @param sourceAdding opens the form of a new source, and hands on what is saved
 */
record FormContext(
        OwnRecordsModel model,
        MapSketch sketch,
        Language language,
        Consumer<Consumer<Source>> sourceAdding) {

    /** An id that no record of any atlas has. */
    static String newId(String kind) {
        return OwnRecords.MARK + kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    Words words() {
        return Words.of(FormContext.class, language);
    }

    /** The atlas as its keeper left it. */
    Atlas atlas() {
        return model.keepers().history().atlas();
    }

    RecordNames names() {
        return model.names();
    }

    /** A choice among all organizations. */
    SearchedChoice<Organization> organizations() {
        return new SearchedChoice<>(
                sorted(atlas().contents().organizations(), o -> o.name().in(language)),
                o -> o.name().in(language),
                FormContext::otherNames,
                words());
    }

    /** What else an organization is called, in both languages. */
    private static List<String> otherNames(Organization organization) {
        List<String> names = new ArrayList<>(organization.aliases());
        names.addAll(
                List.of(
                        organization.name().es(),
                        organization.name().en(),
                        organization.shortName()));
        return names;
    }

    Optional<Organization> organization(String id) {
        return atlas().organization(id);
    }

    /** All sources, the analyst's own first. */
    List<Source> sources() {
        List<Source> all = new ArrayList<>(sorted(model.records().sources(), this::name));
        all.addAll(sorted(atlas().contents().sources(), this::name));
        return all;
    }

    Optional<Source> source(String id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** A source by its title, its publisher and its date. */
    String name(Source source) {
        String published = source.published().map(date -> ", " + date.in(language)).orElse("");
        return source.title() + " · " + source.imprint().in(language) + published;
    }

    <T> List<T> sorted(List<T> things, Function<T, String> name) {
        Collator order = Collator.getInstance(language.locale());
        return things.stream().sorted(Comparator.comparing(name, order)).toList();
    }

    /** What an atlas would not take of a record, in sentences; empty if it takes it. */
    Optional<String> problems(OwnRecords with) {
        try {
            OwnAtlas.of(atlas(), with, OwnUse.WITH);
            return Optional.empty();
        } catch (AtlasException e) {
            return Optional.of(
                    e.problems().stream()
                            .map(Problem::message)
                            .map(message -> message.in(language))
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }
}
