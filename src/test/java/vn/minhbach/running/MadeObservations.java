package vn.minhbach.running;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made dataset with very many observations, to measure how long it takes. Its rows are like those of the provincial
 * budgets that the portal comes with, and in their order: indicator by indicator, place by place, period by period,
 * with basis and qualifier written out. One in ten is "khoảng", with a quote.
 *
 * @param count of observations, a multiple of 1,000
 */
record MadeObservations(int count) {

    static final String FILE = "observations.csv";
    static final String HEADER = "indicator,place,agency,value,words,source,quote,basis,qualifier,as_of,note";
    private static final int INDICATORS = 50;
    private static final int QUARTERS = 20;

    private int places() {
        return count / INDICATORS / QUARTERS;
    }

    /** Rows of the dataset, in all its files. */
    long rows() {
        return 1L + 1 + INDICATORS + places() + count;
    }

    /** @param changed how many figures differ from those that 0 gives, the first and the last among them */
    void write(Path folder, int changed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dataset.csv"), """
                publisher,title,licence,contact
                so-lieu-mau,Số liệu tạo ra để đo thời gian công bố,CC0-1.0,không có
                """);
        Files.writeString(folder.resolve("sources.csv"), """
                code,kind,title,published_on
                so-lieu-mau-bao-cao,STATISTICS,Báo cáo tạo ra để đo thời gian công bố,2025-01-31
                """);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("indicators.csv"))) {
            out.write("code,name,topic,unit,decimals\n");
            for (int i = 0; i < INDICATORS; i++) {
                out.write("%s,Chỉ số mẫu %d,DATA,%%,2%n".formatted(indicator(i), i));
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("places.csv"))) {
            out.write("code,kind,name\n");
            for (int i = 0; i < places(); i++) {
                out.write("%s,COMMUNE,Xã mẫu %d%n".formatted(place(i), i));
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE))) {
            out.write(HEADER + "\n");
            for (int i = 0; i < count; i++) {
                out.write(observation(i, changed > 0 && (i % (count / changed) == 0 || i == count - 1)));
            }
        }
    }

    private String observation(int i, boolean changed) {
        boolean quoted = i % 10 == 0;
        return indicator(i / QUARTERS / places()) + ',' + place(i / QUARTERS % places()) + ",," + value(i)
                + (changed ? "5" : "") + ",,so-lieu-mau-bao-cao,"
                + (quoted ? "\"khoảng " + value(i).replace('.', ',') + "%\",ACTUAL,ABOUT," : ",ACTUAL,EXACT,")
                + quarter(i % QUARTERS) + ",\n";
    }

    /** The figure that is not changed; a changed one has a 5 behind it. */
    String value(int i) {
        int tenths = (int) (i * 7_919L % 1_000);
        return tenths / 10 + "." + tenths % 10;
    }

    private static String indicator(int i) {
        return "ty-le-ho-so-truc-tuyen-%02d".formatted(i);
    }

    private static String place(int i) {
        return "xa-mau-%04d".formatted(i);
    }

    private static String quarter(int quarter) {
        return 2020 + quarter / 4 + "-Q" + (quarter % 4 + 1);
    }

    /** GraphQL's filter that leaves one observation. */
    String filter(int i) {
        return "{indicator: \\\"%s\\\", place: \\\"%s\\\", period: \\\"%s\\\"}"
                .formatted(indicator(i / QUARTERS / places()), place(i / QUARTERS % places()), quarter(i % QUARTERS));
    }
}
