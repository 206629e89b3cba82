package org.plazaatlas.layer.csv;

import org.plazaatlas.layer.feature.UnusableFileException;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails when one record takes more room than any does: a quote that is never closed. */
final class BoundedRecordReader extends FilterReader {

    private static final int MOST = 32 << 20;

    private long since;

    BoundedRecordReader(Reader in) {
        super(in);
    }

    /** A record has ended. */
    void recordEnded() {
        since = 0;
    }

    private int counted(int characters) throws IOException {
        since += Math.max(0, characters);
        if (since > MOST) {
            throw new UnusableFileException("csv.endlessRecord", MOST);
        }
        return characters;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        counted(1);
        return one;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return counted(super.read(target, offset, length));
    }
}
