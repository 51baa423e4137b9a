package vn.minhbach.dataset;

import java.util.List;

/**
 * What was understood of a table besides its cells: what a column is, what is no part of the table. People see it
 * before anything is published.
 *
 * @param file the table's file, {@code funding.csv}; of what is of no table the sheet
 * @param line where it stands, as {@link Problem#line}
 * @param found what stands there, shortened to 200 characters
 * @param taken for what, a {@link Kind}
 */
public record Note(String file, long line, String found, Phrase taken) {

    /** Whether something may be lost with it that somebody wanted to say: a whole sheet. */
    public boolean isOfLeft() {
        return taken.key().equals(Kind.SHEET_LEFT.of().key());
    }

    /** The words are in {@code portal/messages/problem_*.properties}, as {@code note.*}. */
    public enum Kind {
        /** A column, by what it is called. */
        COLUMN("column"),
        /** A table, by what its sheet or file is called. */
        TABLE("table"),
        /** Rows above the header, left out. */
        TITLE("rows"),
        /** A column that numbers the rows, left out. */
        RUNNING_NUMBERS,
        /** The row that numbers the columns, left out. */
        COLUMN_NUMBERS,
        /** A row of totals, which add up, left out; a cell of one that nobody can add up: words, a rate. */
        TOTALS, TOTAL_UNCHECKED("column"),
        /** Of a report sheet: a line above the table that says the unit of the columns of money that name none. */
        UNIT,
        /**
         * Of a department's own table: a row that is no project, one that somebody chose to leave out, a cell that
         * cannot be read; of any report a whole sheet.
         */
        NO_PROJECT, ROW_LEFT, CELL_LEFT, SHEET_LEFT;

        private final List<String> arguments;

        Kind(String... arguments) {
            this.arguments = List.of(arguments);
        }

        /**
         * Of what says nothing more.
         *
         * @param sheet where it stands
         */
        public Note of(String sheet, long line, String found) {
            return new Note(sheet, line, Problem.shown(found), of());
        }

        /** Of a cell that its column is named with. */
        public Note of(Origin cell, String found) {
            return new Note(cell.sheet(), cell.row(), Problem.shown(found), of(new Object[]{cell.column()}));
        }

        Phrase of(Object... values) {
            return Phrase.of(this, "note.", arguments, values);
        }
    }
}
