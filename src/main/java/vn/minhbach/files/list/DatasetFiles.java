package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/** A table of the dataset format, of all publishers: {@code /data/projects.parquet}. */
@Singleton
class DatasetFiles implements FileList {

    @Override
    public String path() {
        return "/data/{table}";
    }

    @Override
    public boolean isOf(String code) {
        return DatasetFormat.TABLES.stream().anyMatch(each -> each.sheet().equals(code));
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        return DatasetRows.of(asked.code(), null, asked.in()).called("all-" + asked.code());
    }
}
