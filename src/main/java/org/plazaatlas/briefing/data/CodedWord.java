package org.plazaatlas.briefing.data;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Words;

/**
 * One of a few words that a column may hold.
 *
 * @param code stable English code in snake case, for programs
 * @param text the word in the language of the table, for readers
 */
public record CodedWord(String code, String text) implements Comparable<CodedWord> {

    public static <E extends Enum<E> & Coded> CodedWord of(E constant, Words words) {
        return new CodedWord(constant.code(), words.of(constant));
    }

    @Override
    public int compareTo(CodedWord other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
