package vn.minhbach.report;

import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.Written;

/** What was chosen from a drop-down of a report, which offers codes by what they are called: it is the code. */
record NamedCode(Written written) implements Written {

    @Override
    public Cell in(ColumnFormat column) {
        if (column.type() == ColumnType.ENUM) {
            String wanted = Folding.accented(text().strip());
            List<String> codes = column.values().stream().filter(code -> Stream.of(Language.values())
                    .anyMatch(language -> Folding.accented(FormatDescriptions.in(language).ofCode(column, code))
                            .equals(wanted)))
                    .toList();
            if (codes.size() == 1) {
                return Written.of(codes.get(0)).in(column);
            }
        }
        return written.in(column);
    }

    @Override
    public String text() {
        return written.text();
    }
}
