package org.plazaatlas.briefing.data;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plazaatlas.store.file.ReproducibleZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes tables as spreadsheets (Office Open XML): a header in the language of the table, then a
 * row for each row. Figures are numbers; codes, dates and lists are written as in CSV. The same
 * table makes the same bytes.
 */
public final class XlsxTable {

    private XlsxTable() {}

    /**
     * Writes a table; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(DataTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(table.title());
            book.getProperties().getCoreProperties().setCreated(Optional.empty());
            XSSFSheet sheet = book.createSheet(table.id());
            fill(sheet.createRow(0), table.columns().stream().map(DataColumn::title).toList());
            for (int i = 0; i < table.rows().size(); i++) {
                fill(sheet.createRow(i + 1), table.rows().get(i).values());
            }
            sheet.createFreezePane(0, 1);
            ByteArrayOutputStream dated = new ByteArrayOutputStream();
            book.write(dated);
            ReproducibleZip.copy(dated.toByteArray(), out);
        }
    }

    private static void fill(Row row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            fill(row.createCell(i), values.get(i));
        }
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean flag -> cell.setCellValue(flag);
            default -> cell.setCellValue(CsvText.cell(value));
        }
    }
}
