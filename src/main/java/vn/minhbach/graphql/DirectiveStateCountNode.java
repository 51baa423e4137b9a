package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.directive.DirectiveState;

/** How many directives stand so. */
@Type("DirectiveStateCount")
public record DirectiveStateCountNode(@NonNull DirectiveState state, int count) {
}
