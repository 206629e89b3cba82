package org.plazaatlas.briefing.data;

import java.util.Locale;

/**
 * One of a few words that a column may hold.
 *
 * @param code stable English code in snake case, for programs
 * @param text the word in the language of the table, for readers
 */
public record Word(String code, String text) implements Comparable<Word> {

    static Word of(Enum<?> constant, String text) {
        return new Word(constant.name().toLowerCase(Locale.ROOT), text);
    }

    @Override
    public int compareTo(Word other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
