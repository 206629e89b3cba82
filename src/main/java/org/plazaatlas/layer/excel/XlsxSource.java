package org.plazaatlas.layer.excel;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.table.CellRows;
import org.plazaatlas.layer.table.TableFile;
import org.plazaatlas.layer.table.TablePage;
import org.plazaatlas.layer.table.TableSource;
import org.plazaatlas.layer.xml.XmlElements;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens an {@code .xlsx}: a table for each sheet that has rows. */
public final class XlsxSource {

    private XlsxSource() {}

    /**
     * Opens a workbook.
     *
     * @throws IOException if it is none or cannot be read
     */
    public static LayerSource open(Path file, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return source(opened, choices, problems);
        } catch (OpenXML4JException
                | SAXException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            revert(opened);
            throw new IOException(e.getMessage(), e);
        } catch (IOException e) {
            revert(opened);
            throw e;
        }
    }

    private static void revert(OPCPackage opened) {
        if (opened != null) {
            opened.revert();
        }
    }

    private static LayerSource source(
            OPCPackage opened, ReadingChoices choices, ProblemLog problems)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader workbook = new XSSFReader(opened);
        SharedStrings strings = new ReadOnlySharedStringsTable(opened);
        StylesTable styles = workbook.getStylesTable();
        List<TablePage> pages = new ArrayList<>();
        SheetIterator sheets = (SheetIterator) workbook.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream _ = sheets.next()) {
                PackagePart part = sheets.getSheetPart();
                pages.add(
                        new TablePage(
                                sheets.getSheetName(),
                                Optional.empty(),
                                () -> rows(part, strings, styles)));
            }
        }
        return TableSource.of(
                new TableFile(LayerFormat.XLSX, pages, opened::revert), choices, problems);
    }

    private static CellRows rows(PackagePart part, SharedStrings strings, StylesTable styles)
            throws IOException {
        XmlElements xml =
                new XmlElements(
                        new InputStreamReader(part.getInputStream(), StandardCharsets.UTF_8));
        return new SheetRows(xml, strings, styles, false);
    }
}
