package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dataset kept as a zip of CSV files, which stand at its root or, as people zip a folder, all in one folder. What
 * file managers leave in zips is not looked at.
 */
final class DatasetZip implements CsvDataset {

    private static final String SUFFIX = ".csv";
    /** Excel's “Unicode text” is a table too. */
    private static final Pattern TABLE = Pattern.compile("(.+)\\.(?:csv|tsv|txt)", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final CheckedZip zip;
    private final String folder;
    /** How each is called here, by the name of the format. */
    private final Map<String, String> files = new LinkedHashMap<>();

    /** Takes the zip over, and reports CSV files that stand elsewhere. */
    DatasetZip(String name, CheckedZip zip, Problems problems) {
        this.name = name;
        this.zip = zip;
        List<String> all = zip.names().stream().filter(entry -> !isHidden(entry)).toList();
        this.folder = folder(all);
        for (String entry : all) {
            String file = entry.startsWith(folder) ? entry.substring(folder.length()) : entry;
            if (file.indexOf('/') < 0) {
                add(file, problems);
            } else if (file.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
                problems.add(new Problem(name, 0, null, entry, ProblemCode.FILE_IN_FOLDER.of(),
                        AllowedForm.FILES_SIDE_BY_SIDE.of()));
            }
        }
    }

    /** By its name in the format where it is a table, Kinh phí.csv too. */
    private void add(String file, Problems problems) {
        Matcher named = TABLE.matcher(file);
        List<String> meant = named.matches() ? KnownNames.ofTables().meant(CellText.normalised(named.group(1)))
                : List.of();
        if (meant.size() > 1) {
            problems.add(new Problem(name, 0, null, file, ProblemCode.TABLE_AMBIGUOUS.of(meant),
                    AllowedForm.ONE_OF.of(meant)));
        }
        String known = meant.size() == 1 ? meant.get(0) + SUFFIX : file;
        String before = files.putIfAbsent(known, file);
        if (before != null) {
            problems.add(new Problem(name, 0, null, file, ProblemCode.FILE_REPEATED.of(known, before),
                    AllowedForm.ONE_FILE_EACH.of()));
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
        return files.keySet();
    }

    @Override
    public String called(TableFormat table) {
        return files.get(table.file());
    }

    @Override
    public InputStream open(String file) throws IOException {
        return zip.open(folder + files.get(file));
    }

    @Override
    public void close() {
        zip.close();
    }
}
