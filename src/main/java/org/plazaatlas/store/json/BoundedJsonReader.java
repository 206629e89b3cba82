package org.plazaatlas.store.json;

import com.google.gson.stream.JsonReader;

import org.plazaatlas.store.file.TooLargeException;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads JSON with a bound on the number of its values: a tree takes far more room than its text.
 */
final class BoundedJsonReader extends JsonReader {

    /** Thirty times those of the largest file of an atlas. */
    private static final int MOST_VALUES = 1_000_000;

    private int values;

    BoundedJsonReader(Reader in) {
        super(in);
    }

    private void count() throws IOException {
        if (++values > MOST_VALUES) {
            throw new TooLargeException(MOST_VALUES);
        }
    }

    @Override
    public void beginArray() throws IOException {
        count();
        super.beginArray();
    }

    @Override
    public void beginObject() throws IOException {
        count();
        super.beginObject();
    }

    @Override
    public String nextString() throws IOException {
        count();
        return super.nextString();
    }

    @Override
    public boolean nextBoolean() throws IOException {
        count();
        return super.nextBoolean();
    }

    @Override
    public void nextNull() throws IOException {
        count();
        super.nextNull();
    }
}
