package org.plazaatlas.briefing.sheet;

import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every source of a page or document, in full; the source line under a map only counts them.
 *
 * @param title of the page or document
 * @param sources without duplicates, the most used first
 */
public record SourceList(String title, Language language, List<String> sources) {

    public SourceList {
        sources = sources.stream().distinct().toList();
    }

    /** The sources of a plate, if its design asks for them and there are any. */
    public static Optional<SourceList> of(Atlas atlas, Plate plate, SheetText text) {
        if (!plate.design().shows(PagePart.SOURCE_LIST) || plate.sourceIds().isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new SourceLine(atlas).inFull(plate.sourceIds(), text.language());
        return Optional.of(new SourceList(text.title(), text.language(), all));
    }

    /**
     * One list for all pages of a document, in the order of the pages.
     *
     * @param lists at least one
     * @throws java.util.NoSuchElementException if there is no list
     */
    public static SourceList joined(String title, List<SourceList> lists) {
        List<String> all = lists.stream().flatMap(list -> list.sources().stream()).toList();
        return new SourceList(title, lists.getFirst().language(), all);
    }

    Words words() {
        return BriefingWords.in(language);
    }

    /** The heading of the list. */
    public String heading() {
        return words().get("sourceList.heading");
    }

    /** The number of sources, in words. */
    String count() {
        return words().get("sourceList.count", sources.size());
    }

    /** The sources, each with its number. */
    List<String> numbered() {
        return IntStream.range(0, sources.size())
                .mapToObj(i -> (i + 1) + ". " + sources.get(i))
                .toList();
    }

    /** The text of the list, for a file of its own. */
    public String text() {
        return Stream.concat(Stream.of(title, heading() + ": " + count(), ""), numbered().stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The path of that file: next to a picture, with a name made from that of the picture. */
    public Path beside(Path picture) {
        String name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return picture.resolveSibling(stem + words().get("sourceList.file"));
    }
}
