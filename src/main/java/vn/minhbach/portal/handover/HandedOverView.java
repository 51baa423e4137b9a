package vn.minhbach.portal.handover;

import java.util.List;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.handover.HandedOver;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PagedList;

/** What came to a place or an agency, and left it, as its page shows it. */
public record HandedOverView(PagedList<HandedOver<Project>> projects, PagedList<HandedOver<Directive>> directives) {

    private static final int SHOWN = 50;

    public static HandedOverView ofPlace(PageContext context, String code) {
        return of(context, Projects.HANDOVERS.ofPlace(context.at(), code),
                Directives.HANDOVERS.ofPlace(context.at(), code));
    }

    public static HandedOverView ofAgency(PageContext context, String code) {
        return of(context, Projects.HANDOVERS.ofOwner(context.at(), code),
                Directives.HANDOVERS.ofOwner(context.at(), code));
    }

    private static HandedOverView of(PageContext context, List<HandedOver<Project>> projects,
            List<HandedOver<Directive>> directives) {
        return new HandedOverView(PagedList.kept(projects, context.query().slice("handedProjects", SHOWN)),
                PagedList.kept(directives, context.query().slice("handedDirectives", SHOWN)));
    }

    public boolean empty() {
        return total() == 0;
    }

    public long total() {
        return projects.total() + directives.total();
    }
}
