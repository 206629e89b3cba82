package org.plazaatlas.territory;

import java.util.BitSet;

/** All faces that carry one label on a date. */
public record Region(FaceLabel label, BitSet faces) {}
