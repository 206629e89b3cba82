package org.plazaatlas.territory.evidence;

/** What a place is labelled, and who stands there regardless of the evidence. */
record Verdict(FaceLabel label, PowerHolders standing) {}
