package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What a journalist reads of a release, and of two compared. Other tests publish meanwhile, under names of their own.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ChangesTest extends ChangesSpecification {

    private static final String CHANGES = "totalCount nodes {kind table key columns {name before after} project {code} programme {code name}"
            + " indicator {code} place {code} agency {code} source {code} directive {code}"
            + " before {text qualifier basis release withdrawnIn evidence {quote}} after {text release withdrawnIn evidence {quote source {title}}}}";

    /** First release, and a second that corrects, withdraws and adds. */
    private int[] corrected(MiniDataset mini) {
        int first = published(mini, null).release();
        mini.change("funding.csv", 2, "67000000000", "68000000000")
                .change("funding.csv", 2, "hơn 67 tỷ đồng", "hơn 68 tỷ đồng")
                .change("progress.csv", 3, "COMPLETED", "STOPPED").change("counts.csv", 3, ",21,", ",20,")
                .change("observations.csv", 2, "90.5", "91.2").remove("observations.csv", 4)
                .change("projects.csv", 2, "Dự án một", "Dự án thứ nhất").change("projects.csv", 2, "X-old", "X-new")
                .remove("funding.csv", 4).add("observations.csv", "X-i1,X-new,,80,,X-s2,2025")
                .remove("obstacles.csv", 2);
        return new int[]{first, published(mini, "Sở Thử báo lại số liệu").release()};
    }

    @Test
    void theApiTellsFigureByFigureWhatAReleaseCorrectedWithdrewAndBroughtIn() {
        int[] releases = corrected(new MiniDataset(folder, "test-told"));
        JsonPath told = ask("{release(number: " + releases[1] + ") {changes(first: 100) {" + CHANGES + "}}}")
                .setRootPath("data.release.changes");
        assertThat(told.getList("nodes.collect {it.kind + ' ' + it.table}")).containsExactly("CHANGED funding",
                "CHANGED counts", "CHANGED progress",
                "CHANGED observations", "WITHDRAWN funding", "WITHDRAWN observations", "ADDED observations",
                "CHANGED projects", "WITHDRAWN obstacles");
        assertThat(told.getInt("totalCount")).isEqualTo(9);
        assertThat(told.getString("nodes[0].before.text")).isEqualTo("hơn 67 tỷ đồng");
        assertThat(told.getInt("nodes[0].before.release")).isEqualTo(releases[0]);
        assertThat(told.getInt("nodes[0].before.withdrawnIn")).isEqualTo(releases[1]);
        assertThat(told.getString("nodes[0].before.evidence.quote")).isEqualTo("hơn 67 tỷ đồng");
        assertThat(told.getString("nodes[0].after.text")).isEqualTo("hơn 68 tỷ đồng");
        assertThat(told.getString("nodes[0].after.evidence.source.title")).isEqualTo("Báo cáo thử");
        assertThat(told.getString("nodes[0].programme.name")).isEqualTo("Kế hoạch 2023");
        assertThat(told.<Object>get("nodes[0].project")).isNull();
        assertThat(told.getList("nodes[0].columns.name")).containsExactlyInAnyOrder("amount", "quote");
        assertThat(told.getString("nodes[1].after.text")).isEqualTo("20");
        assertThat(told.<Object>get("nodes[2].after")).as("progress in words").isNull();
        assertThat(told.getString("nodes[2].columns.find {it.name == 'status'}.after")).isEqualTo("STOPPED");
        assertThat(told.getString("nodes[3].indicator.code")).isEqualTo("test-told-i1");
        assertThat(told.getString("nodes[3].place.code")).isEqualTo("test-told-old");
        assertThat(told.getString("nodes[3].after.text")).isEqualTo("91,2%");
        assertThat(told.<Object>get("nodes[4].after")).isNull();
        assertThat(told.getString("nodes[4].before.text")).isEqualTo("đạt thấp");
        assertThat(told.getString("nodes[4].columns.find {it.name == 'words'}.before")).isEqualTo("đạt thấp");
        assertThat(told.getString("nodes[4].project.code")).isEqualTo("test-told-p1");
        assertThat(told.getString("nodes[5].agency.code")).isEqualTo("test-told-a1");
        assertThat(told.<Object>get("nodes[6].before")).isNull();
        assertThat(told.getString("nodes[6].after.text")).isEqualTo("80%");
        assertThat(told.getString("nodes[7].columns.find {it.name == 'place'}.after")).isEqualTo("test-told-new");

        JsonPath narrowed = ask("{release(number: " + releases[1]
                + ") {figures: changes(filter: {figures: true}) {totalCount nodes {table}}"
                + " withdrawn: changes(filter: {kind: [WITHDRAWN], table: [OBSTACLES, FUNDING]}) {totalCount nodes {key}}"
                + " one: changes(first: 1) {pageInfo {endCursor hasNextPage}}}}").setRootPath("data.release");
        assertThat(narrowed.getInt("figures.totalCount")).isEqualTo(7);
        assertThat(narrowed.getList("figures.nodes.table")).hasSize(7).doesNotContain("projects", "obstacles");
        assertThat(narrowed.getInt("withdrawn.totalCount")).isEqualTo(2);
        assertThat(narrowed.getList("withdrawn.nodes.key")).last().isEqualTo("test-told-o1");
        String cursor = narrowed.getString("one.pageInfo.endCursor");
        assertThat(ask("{release(number: " + releases[1] + ") {changes(first: 100, after: \"" + cursor
                + "\") {nodes {table}}}}")
                .getList("release.changes.nodes.table")).isEqualTo(told.getList("nodes.table").subList(1, 9));
    }

    @Test
    void changesAreToldInGroupsAndSayWhatElseTheyCouldBeNarrowedTo() {
        int[] releases = corrected(new MiniDataset(folder, "nhom-thay-doi"));
        String groups = "totalCount groups(by: [TABLE, KIND], orderBy: KEY) {totalCount nodes {count keys {by value} members {totalCount nodes {table kind key}}}}"
                + " places: groups(by: PLACE) {nodes {count keys {value place {code}}}} facets {by total values {count key {value text}}}";
        JsonPath data = ask(
                "{release(number: %d) {changes(filter: {publisher: \"nhom-thay-doi\"}) {%s}} changes(since: %d, to: %d, filter: {publisher: \"nhom-thay-doi\"}) {%s}}"
                        .formatted(releases[1], groups, releases[1] - 1, releases[1], groups));
        for (String list : List.of("release.changes.", "changes.")) {
            int total = data.getInt(list + "totalCount");
            List<Integer> counts = data.getList(list + "groups.nodes.count");
            assertThat(counts.stream().mapToInt(each -> each).sum()).isEqualTo(total).isPositive();
            for (int i = 0; i < counts.size(); i++) {
                String at = list + "groups.nodes[" + i + "].";
                assertThat(data.getList(at + "members.nodes.table")).hasSize(counts.get(i))
                        .containsOnly(data.getString(at + "keys[0].value").toLowerCase(Locale.ROOT));
                assertThat(data.getList(at + "members.nodes.kind")).containsOnly(data.getString(at + "keys[1].value"));
            }
            // What a facet promises is what the filter then keeps.
            for (Map<String, Object> facet : data.<Map<String, Object>>getList(list + "facets")) {
                String part = facet.get("by").toString().toLowerCase(Locale.ROOT);
                for (Object value : part.equals("publisher") ? List.of() : (List<?>) facet.get("values")) {
                    Map<?, ?> counted = (Map<?, ?>) value;
                    Object is = ((Map<?, ?>) counted.get("key")).get("value");
                    String chosen = part.equals("table") || part.equals("kind") ? is.toString() : "\"" + is + "\"";
                    assertThat(ask(
                            "{changes(since: %d, to: %d, filter: {publisher: \"nhom-thay-doi\", %s: %s}) {totalCount}}"
                                    .formatted(releases[1] - 1, releases[1], part, chosen))
                            .getInt("changes.totalCount")).as(part + " " + chosen)
                            .isEqualTo(counted.get("count"));
                }
            }
            assertThat(data.getList(list + "facets.by"))
                    .contains("TABLE", "KIND", "PLACE", "AGENCY", "PROJECT", "SOURCE").doesNotContain("RELEASE");
        }
        JsonPath several = ask(
                "{changes(since: %d, filter: {publisher: \"nhom-thay-doi\"}) {totalCount groups(by: RELEASE, orderBy: KEY) {nodes {count keys {value}}}}}"
                        .formatted(releases[0] - 1));
        assertThat(several.getList("changes.groups.nodes.collect { it.keys[0].value as int }"))
                .isEqualTo(List.of(releases[0], releases[1]));
        assertThat(several.getList("changes.groups.nodes.count", Integer.class).stream().mapToInt(each -> each).sum())
                .isEqualTo(several.getInt("changes.totalCount"));
    }

    @Test
    void aJournalistReadsTheOldAndTheNewFigureWhyAndAfterWhom() {
        int[] releases = corrected(new MiniDataset(folder, "test-read"));
        String html = page("/releases/" + releases[1] + "?lang=vi");
        assertThat(text(html)).contains("Lý do Sở Thử báo lại số liệu").contains("Kinh phí : 1 đính chính , 1 rút")
                .contains("Vướng mắc : 1 rút");
        String money = group(html, "Kinh phí: đính chính");
        assertThat(text(money)).contains(
                "Kế hoạch 2023 Kế hoạch vốn, bố trí, năm ngân sách 2023, nhiều nguồn vốn, số liệu tháng 12/2023")
                .containsPattern("Trước hơn 67 tỷ đồng .* Nay hơn 68 tỷ đồng").contains("Theo nguồn: Báo cáo thử")
                .contains("Nguyên văn trích từ nguồn");
        assertThat(money).contains("/programmes/test-read-2023").contains("/sources/test-read-s2")
                .doesNotContain("test-read-2023</a><")
                .contains("<blockquote lang=\"vi\">hơn 67 tỷ đồng</blockquote>")
                .contains("<blockquote lang=\"vi\">hơn 68 tỷ đồng</blockquote>");
        assertThat(text(group(html, "Tiến độ dự án: đính chính")))
                .containsPattern("Trước hoàn thành .* Nay dừng thực hiện");
        assertThat(text(group(html, "Số dự án được đếm: đính chính"))).contains("“hoàn thành”")
                .containsPattern("Trước 21 .* Nay 20");
        String withdrawn = group(html, "Kinh phí: rút");
        assertThat(text(withdrawn)).contains("Dự án một Giải ngân")
                .containsPattern("Đã rút chưa có số đã rút .*Ghi chú: nguồn chỉ viết đạt thấp");
        // What was withdrawn is shown as it stood before.
        assertThat(withdrawn).contains("/projects/test-read-p1?lang=vi&amp;release=" + (releases[1] - 1));
        String project = group(html, "Dự án, nhiệm vụ: đổi");
        assertThat(text(project)).contains("Tên Dự án một Dự án thứ nhất").contains("Địa phương Tỉnh Cũ Tỉnh Mới");
        assertThat(project).contains("<del>").contains("<ins>")
                .contains("/places/test-read-old?lang=vi&amp;release=" + (releases[1] - 1));
        assertThat(text(group(html, "Vướng mắc: rút"))).contains("Nguyên nhân phối hợp").contains("Từ ngày 01/01/2023");

        String english = page("/releases/" + releases[1] + "?lang=en");
        assertThat(text(group(english, "Funding: corrected")))
                .containsPattern("Before more than VND 67 billion .* Now more than VND 68 billion");
        assertThat(text(page("/releases/" + releases[1] + "?lang=vi&table=funding&kind=changed"))).contains("1 mục")
                .doesNotContain("Tiến độ dự án: ");
        assertThat(text(page("/releases/" + releases[1] + "?lang=vi&only=descriptions"))).contains("2 mục");
        assertThat(get("/releases/" + releases[1] + "?table=moon").statusCode()).isEqualTo(400);
    }

    @Test
    void theWholeOfAFirstPublicationCanBeReadPageByPage() {
        Set<String> keys = new HashSet<>();
        String after = "";
        int pages = 0;
        for (boolean more = true; more; pages++) {
            JsonPath page = ask("{release(number: 2) {changes(first: 500, filter: {table: [OBSERVATIONS]}" + after
                    + ") {totalCount nodes {key after {text}} pageInfo {hasNextPage endCursor}}}}")
                    .setRootPath("data.release.changes");
            assertThat(page.getInt("totalCount")).isEqualTo(4431);
            assertThat(page.getList("nodes.after.text")).doesNotContainNull();
            keys.addAll(page.getList("nodes.key"));
            after = ", after: \"" + page.getString("pageInfo.endCursor") + "\"";
            more = page.getBoolean("pageInfo.hasNextPage");
        }
        assertThat(keys).hasSize(4431);
        assertThat(pages).isEqualTo(9);
        JsonPath both = ask(
                "{comparison(from: 1, to: 2) {added} one: release(number: 2) {added changes {totalCount}}}");
        assertThat(both.getInt("comparison.added")).isEqualTo(both.getInt("one.added"))
                .isEqualTo(both.getInt("one.changes.totalCount"));
        List<String> titles = new ArrayList<>();
        String path = "/releases/2?lang=vi&first=500&table=observations";
        while (path != null) {
            String html = page(path);
            Matcher title = Pattern.compile("<p class=\"title\">").matcher(html);
            while (title.find()) {
                titles.add(path);
            }
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(titles).hasSize(4431);
    }
}
