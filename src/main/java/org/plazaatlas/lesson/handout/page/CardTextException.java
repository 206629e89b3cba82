package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Words;

/** A flash card whose text is too long for it even in the smallest type that can be read. */
final class CardTextException extends ReasonedException {

    private static final long serialVersionUID = 1;

    CardTextException(FlashCard card) {
        super(Words.both(CardTextException.class, "cards.tooLong", card.kind(), card.back()));
    }
}
