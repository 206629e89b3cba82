package org.plazaatlas.store.json;

/**
 * The value of a field does not look as its {@link FieldType} expects. Readers of field types throw
 * only this for a user's mistakes, so that any other exception shows up as a bug of theirs.
 */
public final class MalformedValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param reason for developers; users see what the field type expects
     */
    public MalformedValueException(String reason) {
        super(reason);
    }

    MalformedValueException(RuntimeException refusal) {
        super(refusal);
    }
}
