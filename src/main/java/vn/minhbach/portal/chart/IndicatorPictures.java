package vn.minhbach.portal.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.chart.Format;
import vn.minhbach.chart.IndicatorChart;
import vn.minhbach.portal.asked.ChartAsked;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;

/** Pictures of indicators: {@code /charts/indicators/{code}}, {@code size=narrow} as on a phone. */
@Singleton
class IndicatorPictures implements PictureSource {

    private static final Pattern PATH = Pattern.compile(Pattern.quote(Charts.PICTURES) + "([^/.]+)");

    /** As wide as a text, or as a phone. */
    private enum Size {
        WIDE, NARROW
    }

    private final Template template;
    private final Indicators indicators;
    private final PageContexts contexts;

    IndicatorPictures(@Location("chart/picture") Template template, Indicators indicators, PageContexts contexts) {
        this.template = template;
        this.indicators = indicators;
        this.contexts = contexts;
    }

    @Override
    public boolean has(String page, PictureForm form) {
        return PATH.matcher(page).matches();
    }

    @Override
    public Picture picture(String page, PageContext context) {
        Matcher path = PATH.matcher(page);
        PageContexts.PageSubject<Indicator> subject = contexts.find(context, indicators,
                path.matches() ? path.group(1) : page);
        Format format = context.query().value("size", Size.class, Size.WIDE) == Size.WIDE ? Format.WIDE : Format.NARROW;
        return Picture.alone(template.data("picture", Charts.picture(drawn(subject.context(), subject.it()), format)),
                context, Picture.SHARP);
    }

    /** @throws UnknownCode where there is nothing to draw */
    private static IndicatorChart drawn(PageContext context, Indicator indicator) {
        IndicatorChart drawn = IndicatorChart.of(context.at(), indicator, ChartAsked.of(context.at(), context.query()),
                context.language());
        if (drawn == null) {
            throw UnknownCode.of(indicator.code()).get();
        }
        return drawn;
    }
}
