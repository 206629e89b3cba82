package org.plazaatlas.briefing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a page in the reading order; contents outside any part are decoration.
 *
 * @param words read out instead of what is drawn; empty if the text itself is read
 * @param address the target of a link outside the document
 * @param contents in reading order
 */
public record SheetElement(
        ReadingRole tag, String words, Optional<String> address, List<SheetContent> contents)
        implements SheetContent {

    public SheetElement {
        contents = List.copyOf(contents);
    }

    static SheetElement of(ReadingRole tag, List<? extends SheetContent> contents) {
        return new SheetElement(tag, "", Optional.empty(), List.copyOf(contents));
    }

    /** The same part, where every figure also has other words at the end of its own. */
    public SheetElement withFigureWords(String more) {
        return new SheetElement(
                tag,
                tag == ReadingRole.FIGURE ? words + " " + more : words,
                address,
                contents.stream()
                        .map(
                                inner ->
                                        inner instanceof SheetElement part
                                                ? part.withFigureWords(more)
                                                : inner)
                        .toList());
    }

    /** The lines of this part and of those within it, in reading order. */
    public Stream<SheetContent.Line> lines() {
        return contents.stream()
                .flatMap(
                        content ->
                                switch (content) {
                                    case SheetContent.Line line -> Stream.of(line);
                                    case SheetElement part -> part.lines();
                                    case SheetContent.Sign _, SheetContent.Maps _ -> Stream.empty();
                                });
    }

    /** This part, then all parts within it. */
    public Stream<SheetElement> all() {
        return Stream.concat(
                Stream.of(this),
                contents.stream()
                        .filter(SheetElement.class::isInstance)
                        .flatMap(part -> ((SheetElement) part).all()));
    }
}
