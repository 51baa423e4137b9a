package vn.minhbach.portal.chart;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.chart.Format;
import vn.minhbach.chart.LadderChart;
import vn.minhbach.chart.LadderData;
import vn.minhbach.portal.frame.FileLink;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.funding.MoneyLadder;

/**
 * The money of a project or a programme drawn step by step, as its page shows it by {@code {#ladderchart drawn=…
 * context=context /}}: once for wide screens and once for phones.
 */
public record MoneyPicture(LadderChart wide, LadderChart narrow, List<FileLink> files) {

    static final String PICTURES = "/charts";

    /**
     * @param page of the project or the programme, such as {@code /programmes/bac-kan-2023}
     * @return null where no step has a number
     */
    static MoneyPicture of(PageContext context, String page, String name, MoneyLadder ladder) {
        LadderChart wide = drawn(context, name, ladder, Format.WIDE);
        return wide == null ? null : new MoneyPicture(wide, drawn(context, name, ladder, Format.NARROW),
                List.of(new FileLink("SVG", "image/svg+xml", context.address(PICTURES + page + ".svg", Map.of())),
                        new FileLink("PNG", "image/png", context.address(PICTURES + page + ".png", Map.of()))));
    }

    /** Null where no step has a number. */
    static LadderChart drawn(PageContext context, String name, MoneyLadder ladder, Format format) {
        List<Funding> money = ladder.rungs().stream().flatMap(each -> each.steps().stream())
                .map(MoneyLadder.Step::funding).toList();
        LadderData data = LadderData.of(money, ladder.reported(), context.language());
        return data == null ? null : LadderChart.of(data, data.caption(context.at(), name), format);
    }

    /** Of the project or the programme that a page is about, for its template. */
    @TemplateExtension
    static MoneyPicture moneyPicture(PageContext context, String name, MoneyLadder ladder) {
        return of(context, context.path(), name, ladder);
    }
}
