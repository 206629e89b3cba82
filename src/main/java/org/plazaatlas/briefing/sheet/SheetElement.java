package org.plazaatlas.briefing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a page as it is read out; what is in no part is decoration.
 *
 * @param words read instead of what is drawn; empty where the text speaks for itself
 * @param address where a link leads outside the document
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

    /** Its lines, and those of its parts, in reading order. */
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

    /** It and all its parts, itself first. */
    public Stream<SheetElement> all() {
        return Stream.concat(
                Stream.of(this),
                contents.stream()
                        .filter(SheetElement.class::isInstance)
                        .flatMap(part -> ((SheetElement) part).all()));
    }
}
