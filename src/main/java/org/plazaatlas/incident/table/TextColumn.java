package org.plazaatlas.incident.table;

import java.nio.charset.StandardCharsets;

/**
 * A column of short texts in one array of bytes.
 *
 * @param bytes all texts in UTF-8, one after another
 * @param ends where each text ends
 */
record TextColumn(byte[] bytes, int[] ends) implements RowIds {

    @Override
    public String get(int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        return new String(bytes, start, ends[row] - start, StandardCharsets.UTF_8);
    }
}
