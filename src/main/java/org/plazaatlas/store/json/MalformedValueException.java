package org.plazaatlas.store.json;

/**
 * The value of a field looks otherwise than its {@link FieldType} expects. Readers of shapes throw
 * it, and nothing else, for what a user may have written, so that their own bugs are told as bugs.
 */
public final class MalformedValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param reason for developers; the user is told what the shape expects
     */
    public MalformedValueException(String reason) {
        super(reason);
    }

    MalformedValueException(RuntimeException refusal) {
        super(refusal);
    }
}
