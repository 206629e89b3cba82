package org.plazaatlas.cartography.symbology;

/** The transfer function of sRGB (IEC 61966-2-1): from stored channels to light and back. */
final class SrgbTransfer {

    /** So fine that the darkest two channels still lie some twenty steps apart. */
    private static final int STEPS = 0xFFFF;

    private static final double[] LINEAR = new double[256];
    private static final byte[] CHANNEL = new byte[STEPS + 1];

    static {
        for (int channel = 0; channel < LINEAR.length; channel++) {
            double c = channel / 255.0;
            LINEAR[channel] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        for (int step = 0; step <= STEPS; step++) {
            double light = (double) step / STEPS;
            double c =
                    light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            CHANNEL[step] = (byte) Math.round(c * 255);
        }
    }

    private SrgbTransfer() {}

    /** The share of light, from 0 to 1, of a channel from 0 to 255. */
    static double linear(int channel) {
        return LINEAR[channel];
    }

    /** The channel, from 0 to 255, of a share of light; more or less than there is, is clipped. */
    static int channel(double light) {
        return CHANNEL[(int) (Math.clamp(light, 0.0, 1.0) * STEPS + 0.5)] & 0xFF;
    }
}
