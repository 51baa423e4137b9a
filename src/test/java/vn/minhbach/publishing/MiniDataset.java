package vn.minhbach.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.minhbach.dataset.DatasetFolder;

/** A small made dataset with rows in most tables, valid until a test changes it. X stands for its publisher. */
public final class MiniDataset {

    private static final String[] FILES = {
            "dataset.csv|publisher,title,title_en,licence,contact|X,Dữ liệu thử,Made data,CC0-1.0,Nhóm thử",
            "sources.csv|code,kind,number,title,issued_on,url,implements,note"
                    + "|X-s1,PLAN,12/KH-UBND,Kế hoạch thử,2023-01-05,https://example.vn/12,,"
                    + "|X-s2,REPORT,,Báo cáo thử,,,X-s1,Năm là suy ra",
            "places.csv|code,kind,name,name_en,parent,valid_from,valid_to,successor,aliases"
                    + "|X-old,PROVINCE,Tỉnh Cũ,Old,,,2025-06-30,X-new,"
                    + "|X-new,PROVINCE,Tỉnh Mới,New,,2025-07-01,,,\"Tỉnh Mới Hơn;Tỉnh \"\"Nháy\"\"\"",
            "agencies.csv|code,name,place,parent|X-a1,Sở Thử,X-old,|X-a2,Phòng Thử,X-old,X-a1",
            "programmes.csv|code,name,place,owner,fiscal_year,fund,source,follows"
                    + "|X-2022,Kế hoạch 2022,X-old,X-a1,2022,,X-s1,|X-2023,Kế hoạch 2023,X-old,X-a1,2023,MIXED,X-s1,X-2022",
            "projects.csv|code,name,kind,field,place,owner,track,urgent,summary,source"
                    + "|X-p1,Dự án một,PROJECT,DATA,X-old,X-a1,RECURRENT,true,Tóm tắt,X-s1|X-p2,Dự án hai,TASK,SKILLS,X-old,,,,,X-s1",
            "portfolio.csv|programme,project,priority,carried_over_from,source|X-2023,X-p1,1,X-2022,X-s1",
            "progress.csv|project,stage,status,percent,source,as_of|X-p1,PROCURING,IN_PROGRESS,53.7,X-s2,2023-Q4|X-p2,,COMPLETED,,X-s2,2023-12-14",
            "counts.csv|programme,by,key,label,count,source,as_of|X-2023,TOTAL,TOTAL,tổng,42,X-s2,2023|X-2023,STATUS,COMPLETED,hoàn thành,21,X-s2,2023",
            "funding.csv|project,programme,measure,fund,fiscal_year,amount,percent,words,source,quote,basis,qualifier,as_of"
                    + "|,X-2023,ALLOCATED,MIXED,2023,67000000000,,,X-s2,hơn 67 tỷ đồng,,MORE_THAN,2023-12"
                    + "|,X-2023,DISBURSEMENT_RATE,,2023,,53,,X-s2,khoảng 53%,FORECAST,ABOUT,2023"
                    + "|X-p1,,DISBURSED,,2023,,,đạt thấp,X-s2,đạt thấp,ACTUAL,,2023-H1",
            "indicators.csv|code,name,topic,unit,decimals,better|X-i1,Tỷ lệ thử,DATA,%,1,HIGHER",
            "observations.csv|indicator,place,agency,value,words,source,as_of|X-i1,X-old,,90.5,,X-s2,2022|X-i1,X-old,,-1,,X-s2,2023|X-i1,,X-a1,,thấp,X-s2,2023",
            "directives.csv|code,place,action,lead,supporting,due_on,due_words,every,programme,projects,source"
                    + "|X-d1,X-old,Báo cáo tiến độ,X-a1,X-a1;X-a2,2024-03-25,trước ngày 25/3/2024,P2W,X-2023,X-p1;X-p2,X-s2",
            "directive_reports.csv|directive,status,source,as_of|X-d1,DONE,X-s2,2024-04",
            "obstacles.csv|code,project,programme,place,cause,description,since,resolved_on,source|X-o1,X-p1,,X-old,COORDINATION,Chờ ý kiến,2023-01-01,2023-02-01,X-s2"};

    public final String publisher;
    private final Path folder;
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    public MiniDataset(Path folder, String publisher) {
        this.publisher = publisher;
        this.folder = folder;
        for (String file : FILES) {
            List<String> lines = new ArrayList<>(List.of(file.replaceAll("\\bX\\b", publisher).split("\\|")));
            files.put(lines.remove(0), lines);
        }
    }

    /** Replaces text in one line of a file; line 1 is the header. */
    public MiniDataset change(String file, int line, String from, String to) {
        String before = files.get(file).get(line - 1);
        String after = before.replace(named(from), named(to));
        if (after.equals(before)) {
            throw new IllegalArgumentException(from + " is not in " + before);
        }
        files.get(file).set(line - 1, after);
        return this;
    }

    /** Puts a column behind the others of a file, with cells for its first rows; the others stay empty. */
    public MiniDataset column(String file, String column, String... cells) {
        List<String> lines = files.get(file);
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i) + ',' + (i == 0 ? column : i <= cells.length ? cells[i - 1] : ""));
        }
        return this;
    }

    public MiniDataset add(String file, String line) {
        files.computeIfAbsent(file, name -> new ArrayList<>()).add(named(line));
        return this;
    }

    public MiniDataset remove(String file, int line) {
        files.get(file).remove(line - 1);
        return this;
    }

    /** Leaves only dataset.csv and the given files. */
    public MiniDataset only(String... kept) {
        files.keySet().removeIf(file -> !file.equals("dataset.csv") && !List.of(kept).contains(file));
        return this;
    }

    public int rows(String file) {
        return files.containsKey(file) ? files.get(file).size() - 1 : 0;
    }

    public long rows() {
        return files.keySet().stream().mapToLong(this::rows).sum();
    }

    public Path write() {
        try {
            Path target = Files.createTempDirectory(folder, publisher);
            for (Map.Entry<String, List<String>> file : files.entrySet()) {
                Files.writeString(target.resolve(file.getKey()), String.join("\n", file.getValue()) + "\n",
                        StandardCharsets.UTF_8);
            }
            return target;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its files as a zip, the same bytes each time. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, List<String>> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write((String.join("\n", file.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public DatasetFolder dataset() {
        return new DatasetFolder(write());
    }

    /** With its publisher in place of X. */
    String named(String text) {
        return text.replaceAll("\\bX\\b", publisher);
    }
}
