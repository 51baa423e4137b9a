package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.frame.UnknownCode;

/** A table of one publisher's dataset: {@code /data/minh-bach/projects.parquet}. */
@Singleton
class PublisherFiles implements FileList {

    private final Releases releases;
    private final DatasetFiles all;

    PublisherFiles(Releases releases, DatasetFiles all) {
        this.releases = releases;
        this.all = all;
    }

    @Override
    public String path() {
        return "/data/{publisher}/{table}";
    }

    @Override
    public boolean isOf(String code) {
        return all.isOf(code.substring(code.indexOf('/') + 1));
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        int slash = asked.code().indexOf('/');
        String publisher = asked.code().substring(0, slash);
        if (releases.datasets(asked.at()).stream().noneMatch(each -> each.version().publisher().equals(publisher))) {
            throw UnknownCode.of(publisher).get();
        }
        return DatasetRows.of(asked.code().substring(slash + 1), publisher, asked.in())
                .called(asked.code().replace('/', '-'));
    }
}
