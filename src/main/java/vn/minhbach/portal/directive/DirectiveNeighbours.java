package vn.minhbach.portal.directive;

import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.Directives;

/** How many directives have something in common with one, itself included. */
public record DirectiveNeighbours(long ofSource, long ofLead, long ofProgramme, long inPlace) {

    static DirectiveNeighbours of(Snapshot at, Directives directives, Directive one) {
        return new DirectiveNeighbours(directives.count(at, DirectiveFilter.ALL.source(List.of(one.source()))),
                one.lead() == null ? 0 : directives.count(at, DirectiveFilter.ALL.lead(List.of(one.lead()))),
                one.programme() == null ? 0
                        : directives.count(at, DirectiveFilter.ALL.programme(List.of(one.programme()))),
                directives.count(at, DirectiveFilter.ALL.place(List.of(one.place()))));
    }

    /** Whether there is any other. */
    public boolean none() {
        return Math.max(Math.max(ofSource, ofLead), Math.max(ofProgramme, inPlace)) < 2;
    }
}
