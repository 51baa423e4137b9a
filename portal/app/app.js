// Finds as a reader types. Without it the form leads to the page of results, as it does with it when Enter is pressed.

/** In milliseconds: nobody wants an answer to each letter. */
const PAUSE = 180;
const LEAST = 2;

const given = new URLSearchParams(window.location.search);

/** @return {label, told, options: [{text, about, address}]} in the page's language, of the release and day that it shows */
async function find(text, signal) {
  const asked = new URLSearchParams({ q: text, lang: document.documentElement.lang });
  ['release', 'publishedBy'].forEach(name => given.get(name) && asked.set(name, given.get(name)));
  const answer = await fetch(`/search/suggestions?${asked}`, { signal });
  return answer.json();
}

/** A combobox with a list, as the ARIA Authoring Practices have it. */
function suggest(input) {
  const list = document.createElement('ul');
  const told = document.createElement('p');
  let options = [];
  let at = -1;
  let wait;
  let asked;
  list.id = `${input.id}-found`;
  list.className = 'suggested';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  told.className = 'hidden';
  told.setAttribute('role', 'status');
  input.after(list, told);
  input.parentElement.classList.add('suggesting');
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })
    .forEach(([name, value]) => input.setAttribute(name, value));

  function close() {
    asked?.abort();
    clearTimeout(wait);
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function show(found) {
    options = found.options;
    list.setAttribute('aria-label', found.label);
    at = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...options.map((each, i) => {
      const option = document.createElement('li');
      const about = document.createElement('span');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      about.className = 'when';
      about.textContent = each.about;
      option.append(each.text, ' ', about);
      // Before the field loses the focus, which closes the list.
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => window.location.assign(each.address));
      return option;
    }));
    list.hidden = !options.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    told.textContent = found.told;
  }

  function move(by) {
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = (at + by + options.length + 1) % (options.length + 1);
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  input.addEventListener('input', () => {
    clearTimeout(wait);
    asked?.abort();
    const text = input.value.trim();
    if (text.length < LEAST) return close();
    wait = setTimeout(async () => {
      asked = new AbortController();
      try {
        show(await find(text, asked.signal));
      } catch {
        close();
      }
    }, PAUSE);
  });
  input.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && list.children[at]) {
      event.preventDefault();
      window.location.assign(options[at].address);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
}

document.querySelectorAll('#q-site, [data-suggest]').forEach(suggest);
