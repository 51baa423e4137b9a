package vn.minhbach.portal.map;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.portal.chart.PictureForm;
import vn.minhbach.portal.chart.PictureSource;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;

/**
 * Maps of provinces as files: {@code /charts/map/projects.svg},
 * {@code /charts/map/indicators/budget-expenditure.png?period=2015}.
 */
@Singleton
class MapPictures implements PictureSource {

    static final String PICTURES = "/charts/map/";
    private static final Pattern TOPIC = Pattern.compile(Pattern.quote(PICTURES) + "(data|projects|disbursement)");
    private static final Pattern INDICATOR = Pattern.compile(Pattern.quote(PICTURES) + "indicators/([^/.]+)");

    private final Template template;
    private final ProvinceMaps maps;
    private final Indicators indicators;
    private final PageContexts contexts;

    MapPictures(@Location("chart/map") Template template, ProvinceMaps maps, Indicators indicators,
            PageContexts contexts) {
        this.template = template;
        this.maps = maps;
        this.indicators = indicators;
        this.contexts = contexts;
    }

    @Override
    public boolean has(String page, PictureForm form) {
        return TOPIC.matcher(page).matches() || INDICATOR.matcher(page).matches();
    }

    @Override
    public Picture picture(String page, PageContext context) {
        ProvinceMap map = map(page, context);
        if (map == null) {
            throw UnknownCode.of(page.substring(page.lastIndexOf('/') + 1)).get();
        }
        return Picture.alone(template.data("drawn", MapPicture.of(context.at(), map, context.language())), context,
                Picture.SHARP);
    }

    private ProvinceMap map(String page, PageContext context) {
        Borders borders = context.query().value("borders", Borders.class, null);
        Matcher topic = TOPIC.matcher(page);
        if (topic.matches()) {
            return maps.of(context.at(), MapTopic.valueOf(topic.group(1).toUpperCase(Locale.ROOT)), borders);
        }
        Matcher code = INDICATOR.matcher(page);
        PageContexts.PageSubject<Indicator> it = contexts.find(context, indicators,
                code.matches() ? code.group(1) : page);
        Period period = context.query().period("period");
        return maps.of(it.context().at(), it.it(), period == null ? null : period.text(), null, borders);
    }
}
