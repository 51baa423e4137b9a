package vn.minhbach.graphql.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitor;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * How much a document asks for, its fragments wherever they are spread: known before it is validated, which takes time
 * that grows with that, and not with what is written.
 */
final class Extent {

    /** Fields of one name are one when they are planned, so more may be written than is asked for. */
    private static final int WRITTEN = 4;

    /** No name of ours comes near; what is told of long ones would be long, many times over. */
    private static final int LONGEST_NAME = 200;
    /**
     * To read a number takes time that grows with the square of its digits, so it is counted before anything is read.
     */
    private static final int MOST_DIGITS = 400;
    private static final NodeVisitor NAMES = new NodeVisitorStub() {
        @Override
        protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
            String name = node instanceof NamedNode<?> named ? named.getName() : null;
            String alias = node instanceof Field field ? field.getAlias() : null;
            if (name != null && name.length() > LONGEST_NAME || alias != null && alias.length() > LONGEST_NAME) {
                throw new Refused("A name has more than " + LONGEST_NAME + " characters");
            }
            return TraversalControl.CONTINUE;
        }
    };

    private final Limits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Measure> measured = new HashMap<>();

    /** @param fields and how deep they are nested */
    private record Measure(long fields, int depth) {

        static final Measure NONE = new Measure(0, 0);
        /** Of a fragment that is being measured: it is spread in itself, which validation says better than we. */
        static final Measure UNDER_WAY = new Measure(0, 0);

        Measure with(Measure other) {
            return new Measure(fields + other.fields, Math.max(depth, other.depth));
        }
    }

    private Extent(Document document, Limits limits) {
        this.limits = limits;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(each -> fragments.putIfAbsent(each.getName(), each));
    }

    /** @throws Refused where it is more than anybody may ask for */
    static void check(Document document, Limits limits) {
        new NodeTraverser().preOrder(NAMES, document);
        Extent extent = new Extent(document, limits);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(each -> extent.checked(extent.of(each.getSelectionSet())));
        extent.fragments.keySet().forEach(each -> extent.checked(extent.ofFragment(each)));
    }

    /**
     * @param text of a document that is not parsed yet.
     * @throws Refused where a number in it is longer than any
     */
    static void checkNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw new Refused("A number has more than " + MOST_DIGITS + " digits");
            }
        }
    }

    private Measure of(SelectionSet set) {
        Measure all = Measure.NONE;
        for (Selection<?> each : set == null ? List.<Selection<?>>of() : set.getSelections()) {
            all = checked(all.with(each instanceof Field field ? ofField(field)
                    : each instanceof InlineFragment fragment ? of(fragment.getSelectionSet())
                    : ofFragment(((FragmentSpread) each).getName())));
        }
        return all;
    }

    private Measure ofField(Field field) {
        Measure below = of(field.getSelectionSet());
        return new Measure(below.fields + 1, below.depth + 1);
    }

    private Measure ofFragment(String name) {
        Measure known = measured.get(name);
        if (known == null && fragments.containsKey(name)) {
            measured.put(name, Measure.UNDER_WAY);
            known = of(fragments.get(name).getSelectionSet());
            measured.put(name, known);
        }
        return known == null ? Measure.NONE : known;
    }

    private Measure checked(Measure measure) {
        if (measure.fields > (long) WRITTEN * limits.fields()) {
            throw new Refused("The query asks for more than " + limits.fields() + " fields; ask for fewer at a time");
        } else if (measure.depth > limits.depth()) {
            throw new Refused("maximum query depth exceeded " + measure.depth + " > " + limits.depth());
        }
        return measure;
    }
}
