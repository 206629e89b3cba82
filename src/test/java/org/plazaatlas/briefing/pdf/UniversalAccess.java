package org.plazaatlas.briefing.pdf;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Checks documents with veraPDF against the machine-checkable rules of PDF/UA-1 (ISO 14289-1). */
public final class UniversalAccess {

    private static final PDFAFlavour STANDARD = PDFAFlavour.PDFUA_1;

    private UniversalAccess() {}

    /** What a PDF fails, each as clause, place and message; empty if it conforms. */
    public static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), STANDARD);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(STANDARD, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(UniversalAccess::told)
                    .toList();
        }
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + " at "
                + assertion.getLocation().getContext()
                + ": "
                + assertion.getMessage();
    }
}
