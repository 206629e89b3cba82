package org.plazaatlas.cartography;

/**
 * A fine texture that tells organizations apart without colour: tone on tone inside their dominant
 * zones, and in full colour where one organization's presence is shown alone. Slanted textures are
 * left to stripes of two parties.
 */
enum Hatch {
    PLAIN {
        @Override
        boolean marks(double u, double v) {
            return false;
        }
    },
    HORIZONTAL {
        @Override
        boolean marks(double u, double v) {
            return v < 0.24;
        }
    },
    VERTICAL {
        @Override
        boolean marks(double u, double v) {
            return u < 0.24;
        }
    },
    DOTS {
        @Override
        boolean marks(double u, double v) {
            return within(u, v, 0.5, 0.5, 0.24);
        }
    },
    STAGGERED_DOTS {
        @Override
        boolean marks(double u, double v) {
            return within(u, v, 0.25, 0.25, 0.17) || within(u, v, 0.75, 0.75, 0.17);
        }
    },
    GRID {
        @Override
        boolean marks(double u, double v) {
            return u < 0.17 || v < 0.17;
        }
    },
    CROSSES {
        @Override
        boolean marks(double u, double v) {
            double x = Math.abs(u - 0.5);
            double y = Math.abs(v - 0.5);
            return x < 0.09 && y < 0.33 || y < 0.09 && x < 0.33;
        }
    },
    RINGS {
        @Override
        boolean marks(double u, double v) {
            return within(u, v, 0.5, 0.5, 0.38) && !within(u, v, 0.5, 0.5, 0.22);
        }
    },
    BRICKS {
        @Override
        boolean marks(double u, double v) {
            boolean upper = v < 0.5;
            double w = upper ? v : v - 0.5;
            return w < 0.1 || Math.abs(u - (upper ? 0.25 : 0.75)) < 0.06;
        }
    },
    DASHES {
        @Override
        boolean marks(double u, double v) {
            boolean upper = v < 0.5;
            double w = upper ? v : v - 0.5;
            double t = upper ? u : (u + 0.5) % 1;
            return w < 0.15 && t < 0.55;
        }
    },
    UPRIGHT_DASHES {
        @Override
        boolean marks(double u, double v) {
            return DASHES.marks(v, u);
        }
    },
    CHECKS {
        @Override
        boolean marks(double u, double v) {
            return u < 0.32 && v < 0.32 || u >= 0.5 && u < 0.82 && v >= 0.5 && v < 0.82;
        }
    };

    /** Whether the texture covers a point of its square tile, both ordinates from 0 to 1. */
    abstract boolean marks(double u, double v);

    private static boolean within(double u, double v, double x, double y, double radius) {
        return Math.hypot(u - x, v - y) < radius;
    }
}
