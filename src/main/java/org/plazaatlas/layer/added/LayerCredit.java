package org.plazaatlas.layer.added;

/**
 * How a layer is named, and whose it is.
 *
 * @param name in the list of layers and the legend
 * @param source the line that tells where the data is from; may be blank
 * @param licence under which it may be passed on; may be blank
 */
public record LayerCredit(String name, String source, String licence) {

    /** A name alone. */
    public static LayerCredit of(String name) {
        return new LayerCredit(name, "", "");
    }

    LayerCredit withName(String changed) {
        return new LayerCredit(changed, source, licence);
    }
}
