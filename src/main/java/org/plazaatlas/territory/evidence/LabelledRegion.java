package org.plazaatlas.territory.evidence;

import org.plazaatlas.territory.mosaic.FaceSet;

/** All faces that carry one label on a date. */
public record LabelledRegion(FaceLabel label, FaceSet faces) {}
