package org.plazaatlas.cartography.symbology;

import java.awt.Color;

/**
 * A colour in CIE L*a*b* (1976) with white D65, where colours that lie apart look apart.
 *
 * @param l lightness from 0 (black) to 100 (white)
 * @param a from green to red
 * @param b from blue to yellow
 */
record CieLab(double l, double a, double b) {

    private static final double POW25_7 = Math.pow(25, 7);

    static CieLab of(Color colour) {
        double red = SrgbTransfer.linear(colour.getRed());
        double green = SrgbTransfer.linear(colour.getGreen());
        double blue = SrgbTransfer.linear(colour.getBlue());
        double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
        double fx = f(x / 0.95047);
        double fy = f(y);
        double fz = f(z / 1.08883);
        return new CieLab(lightness(y), 500 * (fx - fy), 200 * (fy - fz));
    }

    /**
     * @param luminance from 0 (black) to 1 (white)
     */
    static double lightness(double luminance) {
        return 116 * f(luminance) - 16;
    }

    private static double f(double t) {
        double delta = 6.0 / 29;
        return t > delta * delta * delta ? Math.cbrt(t) : t / (3 * delta * delta) + 4.0 / 29;
    }

    /**
     * CIEDE2000: 1 is about what an eye can just tell side by side; large areas apart from each
     * other need some ten. After Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference
     * formula: implementation notes, supplementary test data, and mathematical observations", Color
     * Research and Application 30(1); the names are those of the paper.
     */
    double difference(CieLab other) {
        double meanC = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double stretch = 1 + 0.5 * (1 - Math.sqrt(saturation(meanC)));
        return new Prime(l, stretch * a, b)
                .difference(new Prime(other.l, stretch * other.a, other.b));
    }

    private static double saturation(double chroma) {
        double c7 = Math.pow(chroma, 7);
        return c7 / (c7 + POW25_7);
    }

    /** The paper's primed quantities: a stretched by how grey both colours are. */
    private record Prime(double l, double a, double b) {

        double difference(Prime other) {
            double meanL = (l + other.l) / 2;
            double meanC = (chroma() + other.chroma()) / 2;
            double meanH = meanHue(other);
            double l50 = (meanL - 50) * (meanL - 50);
            double lightness = (other.l - l) / (1 + 0.015 * l50 / Math.sqrt(20 + l50));
            double chroma = (other.chroma() - chroma()) / (1 + 0.045 * meanC);
            double hue = hueDifference(other) / (1 + 0.015 * meanC * weightOfHue(meanH));
            return Math.sqrt(
                    lightness * lightness
                            + chroma * chroma
                            + hue * hue
                            + rotation(meanC, meanH) * chroma * hue);
        }

        private double chroma() {
            return Math.hypot(a, b);
        }

        private double hue() {
            double degrees = Math.toDegrees(Math.atan2(b, a));
            return degrees < 0 ? degrees + 360 : degrees;
        }

        private boolean eitherIsGrey(Prime other) {
            return chroma() * other.chroma() == 0;
        }

        private double hueDifference(Prime other) {
            if (eitherIsGrey(other)) {
                return 0;
            }
            double turn = other.hue() - hue();
            double wrapped = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
            return 2 * Math.sqrt(chroma() * other.chroma()) * Math.sin(Math.toRadians(wrapped / 2));
        }

        private double meanHue(Prime other) {
            double sum = hue() + other.hue();
            if (eitherIsGrey(other)) {
                return sum;
            }
            boolean near = Math.abs(hue() - other.hue()) <= 180;
            return near ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        }

        private static double weightOfHue(double degrees) {
            return 1
                    - 0.17 * cos(degrees - 30)
                    + 0.24 * cos(2 * degrees)
                    + 0.32 * cos(3 * degrees + 6)
                    - 0.20 * cos(4 * degrees - 63);
        }

        /** Chroma and hue hang together in the blues. */
        private static double rotation(double meanC, double meanH) {
            double theta = 30 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
            return -2 * Math.sqrt(saturation(meanC)) * Math.sin(Math.toRadians(2 * theta));
        }

        private static double cos(double degrees) {
            return Math.cos(Math.toRadians(degrees));
        }
    }
}
