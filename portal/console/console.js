import './globals.js';
import 'graphiql/graphiql.min.js';
import 'graphiql/graphiql.min.css';
import './console.css';
import { createElement, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Longer addresses are not taken by every server and program on their way. */
const LONGEST_ADDRESS = 8000;
/** A window as wide as that has room for the documentation beside the editors. */
const WIDE = '(min-width: 68rem)';

const GraphiQL = window.GraphiQL;
const place = document.getElementById('graphiql');
const given = new URLSearchParams(window.location.search);
/** What GraphiQL's own parts know of its tabs, editors and runs; set whenever it is drawn. */
const inside = {};

/** Draws nothing: it stands within GraphiQL, where alone its tabs can be reached. */
function Within() {
  inside.editors = GraphiQL.React.useEditorContext();
  inside.execution = GraphiQL.React.useExecutionContext();
  useEffect(() => given.get('query') ? runSoon() : undefined, []);
  useEffect(() => inside.editors.queryEditor?.setOption('lineWrapping', true), [inside.editors.queryEditor]);
  return null;
}

/** Whether nobody wrote anything there. */
function isUntouched(text) {
  return text.trim() === '' || text.trim() === place.dataset.welcome.trim();
}

/** Opens a query in a tab of its own, or the tab that has it already, and runs it, as nothing that can be asked changes anything. */
function open(query, variables) {
  const { editors, execution } = inside;
  const opened = editors.tabs.findIndex(tab => (tab.query ?? '').trim() === query.trim() && (tab.variables ?? '') === variables);
  if (opened >= 0) {
    flushSync(() => editors.changeTab(opened));
  } else {
    if (!isUntouched(editors.queryEditor.getValue())) {
      flushSync(() => editors.addTab());
    }
    editors.queryEditor.setValue(query);
    editors.variableEditor?.setValue(variables);
  }
  execution.stop();
  runSoon();
}

/** The editors tell their tab of new text a moment later. */
function runSoon() {
  window.setTimeout(() => inside.execution.run(), 200);
}

/** The address of the page is that of what stands in its editors, to be sent to others. */
function remember(query, variables) {
  const address = new URL(window.location.href);
  for (const [name, value] of [['query', query], ['variables', variables]]) {
    if (value?.trim()) {
      address.searchParams.set(name, value);
    } else {
      address.searchParams.delete(name);
    }
  }
  if (address.href.length <= LONGEST_ADDRESS) {
    window.history.replaceState(null, '', address);
  }
  for (const each of document.querySelectorAll('[data-question]')) {
    const chosen = new URL(each.href).searchParams.get('query').trim() === (query ?? '').trim();
    if (chosen) {
      each.setAttribute('aria-current', 'true');
    } else {
      each.removeAttribute('aria-current');
    }
  }
  for (const each of document.querySelectorAll('[data-language]')) {
    const other = new URL(each.href);
    other.searchParams.set('query', query ?? '');
    other.searchParams.set('variables', variables ?? '');
    each.href = other;
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('[data-question]');
  if (link && inside.editors?.queryEditor && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    const question = new URL(link.href).searchParams;
    open(question.get('query'), question.get('variables') ?? '');
    if (!window.matchMedia(WIDE).matches) {
      link.closest('details').open = false;
    }
  }
});

const now = { query: given.get('query') ?? '', variables: given.get('variables') ?? '' };
document.querySelector('details.questions').open = window.matchMedia(WIDE).matches;

createRoot(place).render(createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({
    url: place.dataset.endpoint,
    subscriptionUrl: new URL('/graphql', window.location.href).href.replace(/^http/, 'ws'),
  }),
  query: given.get('query') ?? undefined,
  variables: given.get('variables') ?? undefined,
  defaultQuery: place.dataset.welcome,
  visiblePlugin: window.matchMedia(WIDE).matches ? GraphiQL.React.DOC_EXPLORER_PLUGIN : undefined,
  isHeadersEditorEnabled: false,
  shouldPersistHeaders: false,
  inputValueDeprecation: true,
  toolbar: { additionalComponent: Within },
  onEditQuery: query => remember(now.query = query, now.variables),
  onEditVariables: variables => remember(now.query, now.variables = variables),
  onTabChange: ({ tabs, activeTabIndex }) => {
    now.query = tabs[activeTabIndex].query ?? '';
    now.variables = tabs[activeTabIndex].variables ?? '';
    remember(now.query, now.variables);
  },
}, createElement(GraphiQL.Logo, null, place.dataset.name)));
