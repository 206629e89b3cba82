package org.plazaatlas.incident.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts texts into one column, row by row. */
final class TextColumnBuilder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int[] ends;
    private int size;

    /**
     * @param rows how many there will be
     */
    TextColumnBuilder(int rows) {
        ends = new int[rows];
    }

    void add(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        ends[size++] = bytes.size();
    }

    TextColumn done() {
        return new TextColumn(bytes.toByteArray(), ends);
    }
}
