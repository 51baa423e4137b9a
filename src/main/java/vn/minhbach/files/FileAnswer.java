package vn.minhbach.files;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.files.form.FileForm;
import vn.minhbach.files.form.TableStyle;
import vn.minhbach.files.table.Column;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.http.AnswerCacheKey;
import vn.minhbach.http.AnswerTag;

/**
 * A file that is to be sent.
 *
 * @param tag names its bytes: the same for the same question of the same release
 * @param pinned whether its address names the release or the day, so that only a redaction changes it
 */
record FileAnswer(FileTable<?> table, FileForm form, TableStyle style, String tag, boolean pinned) {

    /** Changes where the same table is written in other bytes than before. */
    private static final String WRITTEN = "2";

    /** @param address that asks for it, with all that it is narrowed to */
    static FileAnswer of(FileTable<?> table, FileForm form, TableStyle style, Snapshot shown, String address,
            boolean pinned) {
        Snapshot at = table.in().at();
        String names = String.join(",", table.columns().stream().map(Column::name).toList());
        String all = String.join("\n", WRITTEN, address, names, form.suffix(), style.labels() + " " + style.mark(),
                table.in().language().tag(), table.in().base(),
                shown.release() + " " + shown.redacted() + " " + shown.on() + " " + shown.publishedBy(),
                at.release() + " " + at.on());
        return new FileAnswer(table, form, style, AnswerTag.of(all), pinned);
    }

    /** What it is called where it is kept: minh-bach-projects-release-3.csv. */
    String fileName() {
        Snapshot at = table.in().at();
        return "minh-bach-" + table.name() + "-release-" + at.release()
                + (at.publishedBy() == null ? "" : "-published-by-" + at.publishedBy()) + "." + form.suffix();
    }

    /** What is kept of it is known by that alone, as the table holds on to all that stands. */
    Key key() {
        return new Key(tag);
    }

    record Key(String tag) implements AnswerCacheKey {

        @Override
        public int length() {
            return tag.length();
        }
    }
}
