package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** The directives that there are: those of the GraphQL specification. The engine knows others, which do nothing here. */
public final class KnownDirectives {

    /** Those of queries and those of schemas. */
    public static final Set<String> NAMES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    private KnownDirectives() {
    }

    /** What is wrong with a document that the engine would let through. */
    static List<AnswerError> unknown(Document document) {
        List<AnswerError> unknown = new ArrayList<>();
        new NodeTraverser().preOrder(new NodeVisitorStub() {
            @Override
            public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
                if (!NAMES.contains(directive.getName())) {
                    unknown.add(AnswerError.of("There is no directive @" + directive.getName() + "; allowed: @include and @skip",
                            ErrorCode.GRAPHQL_VALIDATION_FAILED, directive.getSourceLocation()));
                }
                return TraversalControl.CONTINUE;
            }
        }, document);
        return unknown;
    }
}
