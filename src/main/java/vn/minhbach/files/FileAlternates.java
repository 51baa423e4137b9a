package vn.minhbach.files;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.files.form.FileForm;
import vn.minhbach.http.Alternates;

/** Every page that is of a list is a file in every form. */
@Singleton
class FileAlternates implements Alternates {

    private final FileLists lists;

    FileAlternates(FileLists lists) {
        this.lists = lists;
    }

    @Override
    public Stream<Alternate> of(String page) {
        return lists.at(page).isEmpty() ? Stream.of() : Arrays.stream(FileForm.values())
                .map(each -> new Alternate(each.name(), each.accepted(), page + "." + each.suffix(), true, false));
    }
}
