package org.plazaatlas.layer.excel;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.table.CellRow;
import org.plazaatlas.layer.table.CellRows;
import org.plazaatlas.layer.table.TableFile;
import org.plazaatlas.layer.table.TablePage;
import org.plazaatlas.layer.table.TableSource;
import org.plazaatlas.store.file.TooLargeException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Opens an {@code .xls} (Excel 97 to 2003), which has at most 65,536 rows a sheet. */
public final class XlsSource {

    private static final long MOST_BYTES = 128L << 20;

    private XlsSource() {}

    /**
     * Opens a workbook.
     *
     * @throws IOException if it is none, is larger than memory should hold, or cannot be read
     */
    public static LayerSource open(Path file, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooLargeException(MOST_BYTES);
        }
        HSSFWorkbook workbook = workbook(file);
        List<TablePage> pages = new ArrayList<>();
        for (Sheet sheet : workbook) {
            pages.add(new TablePage(sheet.getSheetName(), Optional.empty(), () -> rows(sheet)));
        }
        return TableSource.of(new TableFile(LayerFormat.XLS, pages, workbook), choices, problems);
    }

    /** POI refuses what is damaged with exceptions of many kinds. */
    private static HSSFWorkbook workbook(Path file) throws IOException {
        try {
            return new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true));
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static CellRows rows(Sheet sheet) {
        Iterator<Row> rows = sheet.rowIterator();
        return () -> rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
    }

    private static CellRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return new CellRow(row.getRowNum() + 1L, cells);
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType();
        return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String number(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return CellNumber.text(
                cell.getNumericCellValue(),
                style.getDataFormat(),
                style.getDataFormatString(),
                false);
    }
}
