package vn.minhbach.sdmx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.sdmx.Artefact.Reference;
import vn.minhbach.sdmx.StructureDetail.Form;

/**
 * Which structures are wanted.
 *
 * @param types any of them
 * @param agencies who keeps them; null for anybody
 * @param ids null for all
 * @param items of lists and schemes, only these; null for all
 * @param references which others come with them: {@code none}, {@code children} and so on, or a kind
 */
record StructureQuery(Set<ArtefactType> types, Set<String> agencies, Set<String> ids, Set<String> items,
        StructureDetail detail, String references) {

    /** A structure, and how much of it. */
    record Found(Artefact artefact, Form form) {
    }

    /** In the order in which a message holds them. */
    List<Found> find(Snapshot at) throws SdmxFault {
        List<Artefact> all = Artefacts.of(at);
        Map<Reference, Artefact> known = all.stream()
                .collect(Collectors.toMap(Artefact::reference, Function.identity()));
        Set<Reference> asked = all.stream()
                .filter(each -> types.contains(each.type()) && (agencies == null || agencies.contains(each.agency()))
                        && (ids == null || ids.contains(each.id())))
                .map(Artefact::reference).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Reference, Found> found = new LinkedHashMap<>();
        for (Reference each : asked) {
            Artefact artefact = items == null ? known.get(each) : some(known.get(each));
            if (artefact != null) {
                found.put(each, new Found(artefact, items == null ? detail.ofAsked : Form.PARTIAL));
            }
        }
        if (found.isEmpty()) {
            throw SdmxFault.noResults();
        }
        for (Reference each : referenced(asked, known)) {
            found.computeIfAbsent(each, other -> new Found(
                    detail.ofReferenced == Form.PARTIAL ? withData(at, known.get(other), asked) : known.get(other),
                    detail.ofReferenced));
        }
        return found.values().stream().sorted(Comparator.comparing(each -> each.artefact().type())).toList();
    }

    /** Null where it has none of the items. */
    private Artefact some(Artefact artefact) {
        List<Item> some = artefact.items() == null ? List.of()
                : artefact.items().get().stream().filter(each -> items.contains(each.id())).toList();
        return some.isEmpty() ? null : artefact.with(some);
    }

    /** Of a list, those codes that there are data of in the flows that are asked for, and what is above these. */
    private static Artefact withData(Snapshot at, Artefact artefact, Set<Reference> asked) {
        SeriesDimension dimension = List.of(SeriesDimension.values()).stream()
                .filter(each -> each.codelist().equals(artefact.id())).findFirst().orElse(null);
        if (artefact.type() != ArtefactType.CODELIST || dimension == null) {
            return artefact;
        }
        List<String> flows = asked.stream().filter(each -> each.type() == ArtefactType.DATAFLOW).map(Reference::id)
                .toList();
        Set<String> used = new HashSet<>();
        (flows.isEmpty() ? List.of(Artefacts.STRUCTURE) : flows)
                .forEach(each -> used.addAll(Coverage.of(at).of(each).values().getOrDefault(dimension, List.of())));
        List<Item> items = artefact.items().get();
        Map<String, String> parents = new HashMap<>();
        items.forEach(each -> parents.put(each.id(), each.parent()));
        for (String each : List.copyOf(used)) {
            for (String above = parents.get(each); above != null && used.add(above);) {
                above = parents.get(above);
            }
        }
        return artefact.with(items.stream().filter(each -> used.contains(each.id())).toList());
    }

    private Set<Reference> referenced(Set<Reference> asked, Map<Reference, Artefact> known) throws SdmxFault {
        return switch (references) {
            case "none" -> Set.of();
            case "children" -> children(asked, known);
            case "descendants" -> descendants(asked, known);
            case "parents", "ancestors" -> parents(asked, known);
            case "parentsandsiblings" -> parentsAndSiblings(asked, known);
            case "all" -> {
                Set<Reference> all = parentsAndSiblings(asked, known);
                all.addAll(descendants(asked, known));
                yield all;
            }
            default -> {
                Set<ArtefactType> wanted = ArtefactType.of(references);
                if (wanted == null) {
                    throw SdmxFault.syntax("references", references);
                }
                Set<Reference> all = parentsAndSiblings(asked, known);
                all.addAll(descendants(asked, known));
                yield all.stream().filter(each -> wanted.contains(each.type()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
        };
    }

    private static Set<Reference> children(Set<Reference> of, Map<Reference, Artefact> known) {
        return of.stream().flatMap(each -> known.get(each).references().stream()).filter(known::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Reference> descendants(Set<Reference> of, Map<Reference, Artefact> known) {
        Set<Reference> all = new LinkedHashSet<>();
        for (Set<Reference> next = children(of, known); !next.isEmpty();) {
            next.removeAll(all);
            all.addAll(next);
            next = children(next, known);
        }
        return all;
    }

    private static Set<Reference> parents(Set<Reference> of, Map<Reference, Artefact> known) {
        return known.values().stream().filter(each -> each.references().stream().anyMatch(of::contains))
                .map(Artefact::reference).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Reference> parentsAndSiblings(Set<Reference> of, Map<Reference, Artefact> known) {
        Set<Reference> parents = parents(of, known);
        Set<Reference> all = new LinkedHashSet<>(parents);
        all.addAll(children(parents, known));
        return all;
    }
}
