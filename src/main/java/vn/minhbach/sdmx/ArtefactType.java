package vn.minhbach.sdmx;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Kinds of structures that there are, in the order in which a message holds them. */
enum ArtefactType {
    AGENCY_SCHEME("agencyscheme", "OrganisationSchemes", "AgencyScheme", "Agency", "base", "agencySchemes", "agencies"),
    DATA_PROVIDER_SCHEME("dataproviderscheme", "OrganisationSchemes", "DataProviderScheme", "DataProvider", "base",
            "dataProviderSchemes", "dataProviders"),
    DATAFLOW("dataflow", "Dataflows", "Dataflow", null, "datastructure", "dataflows", null),
    CATEGORY_SCHEME("categoryscheme", "CategorySchemes", "CategoryScheme", "Category", "categoryscheme",
            "categorySchemes", "categories"),
    CATEGORISATION("categorisation", "Categorisations", "Categorisation", null, "categoryscheme", "categorisations",
            null),
    CODELIST("codelist", "Codelists", "Codelist", "Code", "codelist", "codelists", "codes"),
    CONCEPT_SCHEME("conceptscheme", "Concepts", "ConceptScheme", "Concept", "conceptscheme", "conceptSchemes",
            "concepts"),
    DATA_STRUCTURE("datastructure", "DataStructures", "DataStructure", null, "datastructure", "dataStructures", null),
    CONTENT_CONSTRAINT("contentconstraint", "Constraints", "ContentConstraint", null, "registry", "dataConstraints",
            null);

    /** What SDMX knows beside these, and there is none of. */
    private static final Set<String> OTHERS = Set.of("organisationunitscheme", "dataconsumerscheme",
            "metadatastructure", "hierarchicalcodelist", "metadataflow",
            "provisionagreement", "structureset", "process", "reportingtaxonomy", "attachmentconstraint",
            "allowedconstraint", "customtype", "vtlmapping", "namepersonalisation",
            "ruleset", "transformation", "userdefinedoperator", "customtypescheme", "vtlmappingscheme",
            "namepersonalisationscheme", "rulesetscheme", "transformationscheme",
            "userdefinedoperatorscheme", "hierarchy", "hierarchyassociation", "metadataprovisionagreement",
            "metadataproviderscheme", "representationmap", "categoryschememap",
            "conceptschememap", "organisationschememap", "reportingtaxonomymap", "structuremap", "valuelist",
            "geocodelist", "geographiccodelist", "geogridcodelist");
    private static final Map<String, Set<ArtefactType>> GROUPS = Map.of("structure", EnumSet.allOf(ArtefactType.class),
            "*", EnumSet.allOf(ArtefactType.class),
            "organisationscheme", EnumSet.of(AGENCY_SCHEME, DATA_PROVIDER_SCHEME), "actualconstraint",
            EnumSet.of(CONTENT_CONSTRAINT),
            "dataconstraint", EnumSet.of(CONTENT_CONSTRAINT));

    /** As addresses write it. */
    final String resource;
    /** The element that holds all of the kind. */
    final String container;
    /** The element of one, by which its class is called too. */
    final String element;
    /** The element of what is in one; null where nothing is. */
    final String item;
    /** The package of SDMX's information model. */
    final String inPackage;
    /** What SDMX-JSON calls all of the kind. */
    final String list;
    /** The same of what is in one; null where nothing is. */
    final String items;

    ArtefactType(String resource, String container, String element, String item, String inPackage, String list,
            String items) {
        this.resource = resource;
        this.container = container;
        this.element = element;
        this.item = item;
        this.inPackage = inPackage;
        this.list = list;
        this.items = items;
    }

    /**
     * Those that addresses call so, none for kinds that there is nothing of; null for a word that SDMX does not know.
     */
    static Set<ArtefactType> of(String resource) {
        for (ArtefactType each : values()) {
            if (each.resource.equals(resource)) {
                return EnumSet.of(each);
            }
        }
        return OTHERS.contains(resource) ? Set.of() : GROUPS.get(resource);
    }
}
