package vn.minhbach.catalogue.speaker;

import java.util.List;

import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.obstacle.Obstacle;

/**
 * What sources have from one speaker.
 *
 * @param facts document by document, the latest first
 */
public record Said(Speaker speaker, List<Fact> facts, List<Directive> directives, List<DirectiveReport> reports,
        List<Obstacle> obstacles) {
}
