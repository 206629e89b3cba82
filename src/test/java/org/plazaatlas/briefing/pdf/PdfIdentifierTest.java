package org.plazaatlas.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.time.LocalDate;

class PdfIdentifierTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(new PictureSize(640, 400, 1)));
    private static final PictureExport EXPORT = new PictureExport(History.of(ATLAS));

    private static Sheet named(String name) {
        LocalDate date = LocalDate.of(2024, 6, 15);
        View view = View.of(date, Extent.ofCountry(ATLAS), Language.ES, Theme.LIGHT);
        return EXPORT.sheet(new SavedView(name, "", view, Arrangement.ONE_MAP), DESIGN);
    }

    private static COSArray identifier(Sheet sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(sheet, OutputFormat.PDF))) {
            return pdf.getDocument().getDocumentID();
        }
    }

    @Test
    void itIsTheSameForTheSamePieceAndSixteenBytesLong() throws IOException {
        COSArray identifier = identifier(named("Aa"));
        assertThat(identifier).hasSize(2);
        assertThat(((COSString) identifier.get(0)).getBytes()).hasSize(16);
        assertThat(identifier.toList()).isEqualTo(identifier(named("Aa")).toList());
    }

    @Test
    void twoPiecesWhoseTextsHaveTheSameHashCodeHaveDifferentOnes() throws IOException {
        Sheet one = named("Aa");
        Sheet other = named("BB");
        assertThat(one.carried().json()).hasSameHashCodeAs(other.carried().json());
        assertThat(identifier(one).toList()).isNotEqualTo(identifier(other).toList());
    }
}
