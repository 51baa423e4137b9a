package vn.minhbach.catalogue.source;

import java.time.LocalDate;
import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum SourceOrder {

    /** Newest first, by the day of publication or of issue; the undated last. */
    DATE_DESC(Comparator.comparing(Source::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed()
            .thenComparing(VietnameseOrder.by(Source::title))),
    TITLE(VietnameseOrder.by(Source::title)), TITLE_DESC(VietnameseOrder.<Source>by(Source::title).reversed()),
    CODE(Comparator.comparing(Source::code)), CODE_DESC(Comparator.comparing(Source::code).reversed());

    private final SortOrder<Source> order;

    SourceOrder(Comparator<Source> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Source> order() {
        return order;
    }
}
