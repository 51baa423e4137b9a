package vn.minhbach.portal.handover;

import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.handover.HandedOver;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;

/** What came to a place or an agency, and left it, as its page shows it. */
public record HandedOverView(List<HandedOver<Project>> projects, List<HandedOver<Directive>> directives) {

    public static HandedOverView ofPlace(Snapshot at, String code) {
        return new HandedOverView(Projects.HANDOVERS.ofPlace(at, code), Directives.HANDOVERS.ofPlace(at, code));
    }

    public static HandedOverView ofAgency(Snapshot at, String code) {
        return new HandedOverView(Projects.HANDOVERS.ofOwner(at, code), Directives.HANDOVERS.ofOwner(at, code));
    }

    public boolean empty() {
        return projects.isEmpty() && directives.isEmpty();
    }
}
