package vn.minhbach.publishing;

import static vn.minhbach.graphql.GraphQLClient.data;

import vn.minhbach.catalogue.project.Project;
import vn.minhbach.history.History;

/**
 * What was published by mistake is taken out of every release, and readers are told that it was. Made data: a telephone
 * number.
 */
abstract class RedactionSpecification extends PublishingSpecification {

    static String summary(History history) {
        return history.of(Project.class).all().stream().filter(each -> each.code().equals("test-redother-p1"))
                .findFirst().orElseThrow().summary();
    }
}
