package org.plazaatlas.cartography;

import java.awt.Color;

/**
 * How readers with a colour deficiency see a colour, and how different two colours look.
 *
 * <p>Deficiencies are simulated at full severity after Machado, Oliveira and Fernandes (2009), "A
 * physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6), table 1;
 * differences are CIEDE2000 after Sharma, Wu and Dalal (2005), Color Research and Application
 * 30(1).
 */
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    TRITANOPIA(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** CIEDE2000 between two colours as this vision sees them. */
    double difference(Color first, Color second) {
        return ciede2000(lab(seen(first)), lab(seen(second)));
    }

    private double[] seen(Color colour) {
        double[] rgb = {
            linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())
        };
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += matrix[3 * row + column] * rgb[column];
            }
            seen[row] = Math.clamp(seen[row], 0, 1);
        }
        return seen;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** From linear sRGB to CIE L*a*b* with white D65. */
    private static double[] lab(double[] rgb) {
        double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
        double fx = f(x / 0.95047);
        double fy = f(y);
        double fz = f(z / 1.08883);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    private static double f(double t) {
        double delta = 6.0 / 29;
        return t > delta * delta * delta ? Math.cbrt(t) : t / (3 * delta * delta) + 4.0 / 29;
    }

    /** The difference of two colours in L*a*b*; the names are those of the paper. */
    static double ciede2000(double[] lab1, double[] lab2) {
        double c1 = Math.hypot(lab1[1], lab1[2]);
        double c2 = Math.hypot(lab2[1], lab2[2]);
        double meanC7 = Math.pow((c1 + c2) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + Math.pow(25, 7))));
        double a1 = (1 + g) * lab1[1];
        double a2 = (1 + g) * lab2[1];
        double c1p = Math.hypot(a1, lab1[2]);
        double c2p = Math.hypot(a2, lab2[2]);
        double h1 = hue(a1, lab1[2]);
        double h2 = hue(a2, lab2[2]);
        double deltaL = lab2[0] - lab1[0];
        double deltaC = c2p - c1p;
        boolean grey = c1p * c2p == 0;
        double turn = grey ? 0 : wrapped(h2 - h1);
        double deltaH = 2 * Math.sqrt(c1p * c2p) * Math.sin(Math.toRadians(turn / 2));
        double meanL = (lab1[0] + lab2[0]) / 2;
        double meanC = (c1p + c2p) / 2;
        double meanH = grey ? h1 + h2 : meanHue(h1, h2);
        double t =
                1
                        - 0.17 * cos(meanH - 30)
                        + 0.24 * cos(2 * meanH)
                        + 0.32 * cos(3 * meanH + 6)
                        - 0.20 * cos(4 * meanH - 63);
        double l50 = (meanL - 50) * (meanL - 50);
        double sl = 1 + 0.015 * l50 / Math.sqrt(20 + l50);
        double sc = 1 + 0.045 * meanC;
        double sh = 1 + 0.015 * meanC * t;
        double theta = 30 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
        double meanCp7 = Math.pow(meanC, 7);
        double rc = 2 * Math.sqrt(meanCp7 / (meanCp7 + Math.pow(25, 7)));
        double rt = -Math.sin(Math.toRadians(2 * theta)) * rc;
        double l = deltaL / sl;
        double c = deltaC / sc;
        double h = deltaH / sh;
        return Math.sqrt(l * l + c * c + h * h + rt * c * h);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double wrapped(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
