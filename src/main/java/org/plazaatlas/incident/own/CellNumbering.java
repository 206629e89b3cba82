package org.plazaatlas.incident.own;

import java.util.function.ToIntFunction;

/**
 * Remembers a number for each different text of a cell, so that only the first of millions is made
 * a string. An open hash table with linear probing (Knuth, The Art of Computer Programming 3, 6.4).
 * For one thread at a time.
 */
final class CellNumbering {

    private String[] texts = new String[64];
    private int[] numbers = new int[64];
    private int size;

    /** The number of the text of a cell, found the first time by a function. */
    int of(RowCells cells, int cell, ToIntFunction<String> first) {
        int place = spread(cells.hash(cell)) & (texts.length - 1);
        while (texts[place] != null) {
            if (cells.equals(cell, texts[place])) {
                return numbers[place];
            }
            place = (place + 1) & (texts.length - 1);
        }
        String text = cells.text(cell);
        int number = first.applyAsInt(text);
        texts[place] = text;
        numbers[place] = number;
        size++;
        if (2 * size > texts.length) {
            grow();
        }
        return number;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    private void grow() {
        String[] oldTexts = texts;
        int[] oldNumbers = numbers;
        texts = new String[2 * oldTexts.length];
        numbers = new int[texts.length];
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                int place = spread(oldTexts[i].hashCode()) & (texts.length - 1);
                while (texts[place] != null) {
                    place = (place + 1) & (texts.length - 1);
                }
                texts[place] = oldTexts[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
