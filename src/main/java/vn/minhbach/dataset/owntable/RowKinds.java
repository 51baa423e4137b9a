package vn.minhbach.dataset.owntable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.TotalNames;

/**
 * Tells which rows of a table are a project each, and which are groups, totals, parts of a project, and what stands
 * below.
 */
final class RowKinds {

    private static final Pattern BELOW = Pattern.compile(
            "(ghi chu|noi nhan|nguoi lap|lap bieu|nguoi tong hop|kt giam doc|kt chu tich|tm uy ban|tm ubnd|giam doc|pho giam doc|chu tich|pho chu tich|thu truong|truong phong|ke toan"
                    + "|ky ten|ky va dong dau|ky dong dau|nguon so lieu|luu y)\\b.*|.*\\bngay \\d* ?thang \\d* ?nam \\d*");
    private static final Pattern AGENCY = Pattern
            .compile("(so|ban|ubnd|uy ban|cong an|van phong|chi cuc|truong|benh vien|bo chi huy|hoi|cong ty|vien) .*");
    private static final Pattern HEAD = Pattern
            .compile("(huyen|thanh pho|tp|thi xa|cac|khoi|nhom|linh vuc|phong|trung tam) .*");

    private static final int LONGEST_ORDINAL = 12;
    /** What signs a report stands in two or three columns; beside a heading of a group there is nothing. */
    private static final int MOST_SIGNATURES = 3;

    /** How a row is numbered. */
    private enum Ordinal {
        UPPER, ROMAN, ARABIC, DOTTED, LOWER, DASH, NONE
    }

    private final int ordinals;
    private final int names;
    private final int last;
    private final List<SheetGrid.Merged> merged;

    /** @param named the key of the column with the names of projects, null where its heading must tell */
    RowKinds(List<OwnTable.Column> columns, List<SheetGrid.Merged> merged, String named) {
        this.ordinals = columns.stream().filter(each -> HeaderWords.isOrdinal(each.heading()))
                .mapToInt(OwnTable.Column::position).findFirst().orElse(0);
        this.names = columns.stream().filter(each -> each.key().equals(named)).findFirst()
                .or(() -> columns.stream().filter(each -> Proposal.named(each) == Meaning.NAME).findFirst())
                .map(OwnTable.Column::position).orElse(0);
        this.last = columns.stream().mapToInt(OwnTable.Column::position).max().orElse(0);
        this.merged = merged;
    }

    List<OwnRow> of(List<SheetGrid.Row> body) {
        List<OwnRow> rows = new ArrayList<>();
        boolean below = false;
        for (SheetGrid.Row each : body) {
            OwnRow row = first(each);
            below |= !rows.isEmpty() && BELOW.matcher(Folding.fold(row.name())).matches() && !hasFigures(each);
            rows.add(below ? row.as(OwnRow.Kind.BELOW) : row);
        }
        byLevel(rows);
        return grouped(rows);
    }

    /** By itself, without its neighbours. */
    private OwnRow first(SheetGrid.Row row) {
        String ordinal = ordinals == 0 ? "" : row.text(ordinals);
        String name = names == 0 ? "" : row.text(names);
        String text = !name.isEmpty() ? name : firstText(row);
        OwnRow made = new OwnRow(row, OwnRow.Kind.PROJECT, ordinal.length() > LONGEST_ORDINAL ? "" : ordinal, text, "",
                false);
        made = new OwnRow(row, made.kind(), made.ordinal(), text, "", isTold(made));
        if (TotalNames.isTotal(text) || TotalNames.isTotal(ordinal)) {
            return made.as(OwnRow.Kind.TOTAL);
        }
        boolean figures = hasFigures(row);
        if (name.isEmpty() && names > 0) {
            return made.as(figures ? OwnRow.Kind.NAMELESS : text.isEmpty() ? OwnRow.Kind.BELOW : OwnRow.Kind.GROUP);
        }
        return isAcross(row) && !figures ? made.as(OwnRow.Kind.GROUP) : made;
    }

    /** A heading of a group is numbered as well: of that only figures tell. */
    private boolean isTold(OwnRow row) {
        long cells = row.cells().cells().stream().filter(cell -> cell != null).count();
        return hasFigures(row.cells()) || cells > MOST_SIGNATURES || level(row) == Ordinal.ARABIC && cells > 1;
    }

    private String firstText(SheetGrid.Row row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (column != ordinals && !row.text(column).isEmpty() && !Numerals.isFigure(row.at(column))) {
                return row.text(column);
            }
        }
        return ordinals > 0 && row.text(ordinals).matches(".*\\p{L}{2}.*") ? row.text(ordinals) : "";
    }

    /** Whether its first cell is merged over most of the table. */
    private boolean isAcross(SheetGrid.Row row) {
        return merged.stream().anyMatch(each -> each.top() == row.line() && each.left() <= Math.max(2, names)
                && each.right() - each.left() + 1 > last / 2);
    }

    private boolean hasFigures(SheetGrid.Row row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            SheetGrid.Shown cell = row.at(column);
            if (column != ordinals && column != names && cell != null && Numerals.isFigure(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Of rows that are numbered {@code I}, {@code 1}, {@code a}, one level has the projects. */
    private void byLevel(List<OwnRow> rows) {
        boolean arabic = rows.stream().anyMatch(row -> row.kind() == OwnRow.Kind.PROJECT
                && (level(row) == Ordinal.ARABIC || level(row) == Ordinal.DOTTED));
        boolean roman = rows.stream().anyMatch(row -> row.kind() == OwnRow.Kind.PROJECT && level(row) == Ordinal.ROMAN);
        for (int i = 0; i < rows.size(); i++) {
            OwnRow row = rows.get(i);
            Ordinal level = level(row);
            if (row.kind() != OwnRow.Kind.PROJECT) {
                continue;
            }
            boolean heads = level == Ordinal.UPPER && (arabic || roman) || level == Ordinal.ROMAN && arabic
                    || level == Ordinal.ARABIC && isHead(rows, i);
            if (heads) {
                rows.set(i, row.as(OwnRow.Kind.GROUP));
            } else if (isPart(rows, i, arabic)) {
                rows.set(i, row.as(OwnRow.Kind.PART));
            }
        }
    }

    /** Whether a row {@code 1} is no project but what the rows {@code 1.1} or {@code a} below it belong to. */
    private boolean isHead(List<OwnRow> rows, int at) {
        boolean children = at + 1 < rows.size() && isBelow(level(rows.get(at + 1)))
                && rows.get(at + 1).kind() == OwnRow.Kind.PROJECT;
        return children && (!hasFigures(rows.get(at).cells()) || isAgency(rows.get(at).name())
                || HEAD.matcher(Folding.fold(rows.get(at).name())).matches());
    }

    static boolean isAgency(String name) {
        return AGENCY.matcher(Folding.fold(name)).matches();
    }

    private static boolean isBelow(Ordinal level) {
        return level == Ordinal.DOTTED || level == Ordinal.LOWER || level == Ordinal.DASH;
    }

    /** Whether it is a part of the project above it. */
    private boolean isPart(List<OwnRow> rows, int at, boolean arabic) {
        OwnRow row = rows.get(at);
        if (Folding.fold(row.name()).matches("(trong do|bao gom|gom)\\b.*") || row.name().startsWith("-")
                || row.name().startsWith("+")) {
            return at > 0;
        }
        Ordinal level = level(row);
        if (level == Ordinal.NONE) {
            return arabic;
        }
        if (!isBelow(level) || !arabic) {
            return false;
        }
        for (int i = at - 1; i >= 0; i--) {
            Ordinal above = level(rows.get(i));
            if (above != level && above != Ordinal.NONE && (level != Ordinal.DOTTED || !isBelow(above))) {
                boolean parent = above == Ordinal.ARABIC || above == Ordinal.DOTTED || isBelow(above);
                return parent && (rows.get(i).kind() == OwnRow.Kind.PROJECT || rows.get(i).kind() == OwnRow.Kind.PART);
            }
        }
        return false;
    }

    private static Ordinal level(OwnRow row) {
        String ordinal = row.ordinal().replaceAll("[.)\\s]+$", "").replaceAll("^[(]", "");
        if (ordinal.matches("\\d+")) {
            return Ordinal.ARABIC;
        }
        if (ordinal.matches("(\\d+|[IVX]+|[A-Z])(\\.\\d+)+")) {
            return Ordinal.DOTTED;
        }
        if (ordinal.matches("[IVX]+")) {
            return Ordinal.ROMAN;
        }
        if (ordinal.matches("[A-ZĐ]")) {
            return Ordinal.UPPER;
        }
        return ordinal.matches("[a-zđ]") ? Ordinal.LOWER : ordinal.matches("[-+*•–]") ? Ordinal.DASH : Ordinal.NONE;
    }

    private static List<OwnRow> grouped(List<OwnRow> rows) {
        List<OwnRow> grouped = new ArrayList<>();
        String group = "";
        for (OwnRow row : rows) {
            group = row.kind() == OwnRow.Kind.GROUP ? row.name() : group;
            grouped.add(row.kind() == OwnRow.Kind.GROUP ? row : row.within(group));
        }
        return grouped;
    }
}
