package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * The directives that there are: those of the GraphQL specification. The engine knows others, which do nothing here.
 */
public final class KnownDirectives {

    /** Those of queries and those of schemas. */
    public static final Set<String> NAMES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    private KnownDirectives() {
    }

    /**
     * What is wrong with a document that the engine would let through, or fails at: a directive that there is not, and
     * one that makes it uncertain what a subscription is on (GraphQL specification, September 2025, 5.2.4.1).
     */
    static List<AnswerError> misplaced(Document document) {
        List<AnswerError> errors = new ArrayList<>();
        new NodeTraverser().preOrder(new NodeVisitorStub() {
            @Override
            public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
                if (!NAMES.contains(directive.getName())) {
                    errors.add(AnswerError.of(
                            "There is no directive @" + directive.getName() + "; allowed: @include and @skip",
                            ErrorCode.GRAPHQL_VALIDATION_FAILED, directive.getSourceLocation()));
                }
                return TraversalControl.CONTINUE;
            }
        }, document);
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(each -> fragments.putIfAbsent(each.getName(), each));
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(each -> each.getOperation() == OperationDefinition.Operation.SUBSCRIPTION)
                .forEach(each -> conditions(each.getSelectionSet(), fragments, errors));
        return errors;
    }

    /** @param fragments that were not looked at yet, by their names */
    private static void conditions(SelectionSet set, Map<String, FragmentDefinition> fragments,
            List<AnswerError> errors) {
        for (Selection<?> each : set.getSelections()) {
            ((DirectivesContainer<?>) each).getDirectives().forEach(directive -> errors.add(AnswerError.of(
                    "@" + directive.getName()
                            + " has no place here: a subscription is on one thing, whatever its variables are",
                    ErrorCode.GRAPHQL_VALIDATION_FAILED, directive.getSourceLocation())));
            FragmentDefinition named = each instanceof FragmentSpread spread ? fragments.remove(spread.getName())
                    : null;
            SelectionSet within = each instanceof InlineFragment inline ? inline.getSelectionSet()
                    : named == null ? null : named.getSelectionSet();
            if (within != null) {
                conditions(within, fragments, errors);
            }
        }
    }
}
