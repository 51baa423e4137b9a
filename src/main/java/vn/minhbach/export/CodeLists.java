package vn.minhbach.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;

/** The code lists of the format, on a hidden sheet: a drop-down that names them itself may have 255 characters only. */
final class CodeLists {

    static final String SHEET = "_lists";
    private static final List<String> YES_NO = List.of("true", "false");

    /** Where a list is used. */
    record Use(TableFormat table, ColumnFormat column) {

        @Override
        public String toString() {
            return table.sheet() + "." + column.name();
        }
    }

    private final Map<List<String>, List<Use>> uses = new LinkedHashMap<>();
    private final List<String> places;

    /** @param places whose names are offered beside the codes, none where those on the sheet of places are */
    CodeLists(List<String> places) {
        this.places = places;
        for (TableFormat table : DatasetFormat.TABLES) {
            for (ColumnFormat column : table.columns()) {
                if (isChosen(column)) {
                    uses.computeIfAbsent(codes(column), list -> new ArrayList<>()).add(new Use(table, column));
                }
            }
        }
    }

    static boolean isChosen(ColumnFormat column) {
        return column.type() == ColumnType.ENUM || column.type() == ColumnType.BOOLEAN;
    }

    /** The columns that share a list, by list, in the order of the format. */
    List<List<Use>> uses() {
        return List.copyOf(uses.values());
    }

    /** The cells of the hidden sheet that hold the codes of the column, as a formula names them. */
    String range(ColumnFormat column) {
        String letter = CellReference.convertNumToColString(List.copyOf(uses.keySet()).indexOf(codes(column)));
        return SHEET + "!$" + letter + "$1:$" + letter + "$" + codes(column).size();
    }

    /** The cells that hold the names of places; null where there are none. */
    String places() {
        String letter = CellReference.convertNumToColString(uses.size());
        return places.isEmpty() ? null : SHEET + "!$" + letter + "$1:$" + letter + "$" + places.size();
    }

    void write(Workbook workbook) {
        Sheet sheet = workbook.createSheet(SHEET);
        int column = 0;
        for (List<String> codes : uses.keySet()) {
            for (int i = 0; i < codes.size(); i++) {
                (sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i)).createCell(column)
                        .setCellValue(codes.get(i));
            }
            column++;
        }
        for (int i = 0; i < places.size(); i++) {
            (sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i)).createCell(column)
                    .setCellValue(places.get(i));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static List<String> codes(ColumnFormat column) {
        return column.type() == ColumnType.BOOLEAN ? YES_NO : column.values();
    }
}
