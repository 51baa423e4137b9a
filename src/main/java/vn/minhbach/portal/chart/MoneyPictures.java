package vn.minhbach.portal.chart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.chart.Format;
import vn.minhbach.chart.LadderChart;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;
import vn.minhbach.portal.funding.MoneyLadder;

/** Pictures of money, step by step: {@code /charts/programmes/{code}} and {@code /charts/projects/{code}}. */
@Singleton
class MoneyPictures implements PictureSource {

    private static final Pattern PATH = Pattern
            .compile(Pattern.quote(MoneyPicture.PICTURES) + "/(programmes|projects)/([^/.]+)");

    private final Template template;
    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;
    private final PageContexts contexts;

    MoneyPictures(@Location("chart/ladder") Template template, Programmes programmes, Projects projects,
            Fundings fundings, PageContexts contexts) {
        this.template = template;
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
        this.contexts = contexts;
    }

    @Override
    public boolean has(String page, PictureForm form) {
        return PATH.matcher(page).matches();
    }

    @Override
    public Picture picture(String page, PageContext context) {
        Matcher path = PATH.matcher(page);
        String code = path.matches() ? path.group(2) : page;
        LadderChart drawn = path.group(1).equals("programmes") ? ofProgramme(context, code) : ofProject(context, code);
        if (drawn == null) {
            throw UnknownCode.of(code).get();
        }
        return Picture.alone(template.data("drawn", drawn), context, Picture.SHARP);
    }

    private LadderChart ofProgramme(PageContext context, String code) {
        PageContexts.PageSubject<Programme> it = contexts.find(context, programmes, code);
        return MoneyPicture.drawn(it.context(), it.it().name(context.language()),
                MoneyLadder.of(fundings.ofProgrammes(it.context().at(), List.of(code)).getOrDefault(code, List.of())),
                Format.WIDE);
    }

    private LadderChart ofProject(PageContext context, String code) {
        PageContexts.PageSubject<Project> it = contexts.find(context, projects, code);
        return MoneyPicture.drawn(it.context(), it.it().name(context.language()),
                MoneyLadder.of(fundings.ofProjects(it.context().at(), List.of(code)).getOrDefault(code, List.of())),
                Format.WIDE);
    }
}
