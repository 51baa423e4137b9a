package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A dataset kept as a zip of CSV files, which stand at its root or, as people zip a folder, all in one folder. What
 * file managers leave in zips is not looked at.
 */
final class DatasetZip implements CsvDataset {

    private final String name;
    private final CheckedZip zip;
    private final String folder;
    private final List<String> files = new ArrayList<>();

    /** Takes the zip over, and reports CSV files that stand elsewhere. */
    DatasetZip(String name, CheckedZip zip, Problems problems) {
        this.name = name;
        this.zip = zip;
        List<String> all = zip.names().stream().filter(entry -> !isHidden(entry)).toList();
        this.folder = folder(all);
        for (String entry : all) {
            String file = entry.startsWith(folder) ? entry.substring(folder.length()) : entry;
            if (file.indexOf('/') < 0) {
                files.add(file);
            } else if (file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                problems.add(new Problem(name, 0, null, entry, ProblemCode.FILE_IN_FOLDER.of(),
                        AllowedForm.FILES_SIDE_BY_SIDE.of()));
            }
        }
    }

    /** The one folder that holds everything, with a slash behind it; empty where something stands at the root. */
    private static String folder(List<String> all) {
        String first = all.isEmpty() ? "" : all.get(0).substring(0, all.get(0).indexOf('/') + 1);
        return all.stream().allMatch(entry -> entry.startsWith(first)) ? first : "";
    }

    private static boolean isHidden(String entry) {
        for (String part : entry.split("/")) {
            if (part.startsWith(".") || part.equals("__MACOSX") || part.equalsIgnoreCase("Thumbs.db")
                    || part.equalsIgnoreCase("desktop.ini")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Collection<String> files() {
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return zip.open(folder + file);
    }

    @Override
    public void close() {
        zip.close();
    }
}
