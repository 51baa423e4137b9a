import {graphql} from 'relay-runtime';

graphql`
  fragment Projects_any on Node @refetchable(queryName: "ProjectsAnyQuery") {
    id
    ... on Project {
      name
      status
    }
  }
`;

graphql`
  fragment Projects_figure on Figure @refetchable(queryName: "ProjectsFigureQuery") {
    value
    valueText
    text
    evidence {
      source {
        issuedOn
      }
    }
  }
`;

graphql`
  fragment Projects_list on Query
  @argumentDefinitions(first: {type: "Int", defaultValue: 20}, after: {type: "String"}, last: {type: "Int"}, before: {type: "String"})
  @refetchable(queryName: "ProjectsListQuery") {
    projects(first: $first, after: $after, last: $last, before: $before) @connection(key: "Projects_projects") {
      edges {
        node {
          ...Projects_any
          percent {
            ...Projects_figure
          }
        }
      }
    }
  }
`;

graphql`
  fragment Projects_values on Indicator
  @argumentDefinitions(first: {type: "Int", defaultValue: 20}, after: {type: "String"})
  @refetchable(queryName: "ProjectsValuesQuery") {
    observations(first: $first, after: $after) @connection(key: "Projects_observations") {
      edges {
        node {
          period
        }
      }
    }
  }
`;

graphql`
  query ProjectsQuery {
    ...Projects_list
    indicator(code: "phones-per-100") {
      ...Projects_values
    }
    releases(last: 1) {
      nodes {
        publishedAt
      }
    }
  }
`;
