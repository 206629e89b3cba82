package org.plazaatlas.territory;

/** All faces that carry one label on a date. */
public record Region(FaceLabel label, FaceSet faces) {}
