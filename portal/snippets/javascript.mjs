// A notebook in a browser (Observable, Jupyter), a console, or Node 18 and newer. All of one indicator, page by page.
const PORTAL = 'http://localhost:8080';
const QUERY = `
query Everything($indicator: String!, $after: String) {
  observations(filter: {indicator: [$indicator]}, orderBy: PERIOD, first: 500, after: $after) {
    nodes { place { code } period figure { value text } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function ask(query, variables) {
  const response = await fetch(`${PORTAL}/graphql?lang=en`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data;
}

const rows = [];
for (let after = null, more = true; more;) {
  const page = (await ask(QUERY, { indicator: 'budget-revenue', after })).observations;
  rows.push(...page.nodes.map(({ place, period, figure }) => ({ place: place.code, period, ...figure })));
  ({ hasNextPage: more, endCursor: after } = page.pageInfo);
}
console.table(rows);
