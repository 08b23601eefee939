const PAUSE = 150;
const SHOWN = 8;

/**
 * Results while one types: the first of those that the page of results itself would show, chosen with the arrow keys.
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function searchAsOneTypes(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-search]')) attach(input);
}

function attach(input: HTMLInputElement): void {
  const { form } = input;
  if (form === null) return;
  const list = document.createElement('ul');
  list.className = 'instant';
  list.id = `${input.id}-results`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.placeholder);
  list.hidden = true;
  form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  const show = (items: readonly HTMLElement[]) => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    asking.abort();
    const asked = input.value.trim();
    if (asked === '') return show([]);
    asking = new AbortController();
    const { signal } = asking;
    waiting = setTimeout(async () => {
      const items = await resultsFor(form.action, asked, signal).catch(() => []);
      if (!signal.aborted) show(items.map((item, index) => option(item, `${list.id}-${index}`)));
    }, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return show([]);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Enter') return;
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const at = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter') {
      const link = options[at]?.dataset.href;
      if (link === undefined) return;
      event.preventDefault();
      location.assign(link);
      return;
    }
    if (options.length === 0) return;
    event.preventDefault();
    const next = options[(at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length];
    for (const one of options) one.setAttribute('aria-selected', String(one === next));
    if (next !== undefined) input.setAttribute('aria-activedescendant', next.id);
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) show([]);
  });
}

/** The first results on the page of results. It is read as a document of its own, in which nothing runs. */
async function resultsFor(address: string, asked: string, signal: AbortSignal): Promise<readonly HTMLLIElement[]> {
  const response = await fetch(`${address}?${new URLSearchParams({ q: asked })}`, { signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll<HTMLLIElement>('.results > li')].slice(0, SHOWN);
}

function option(item: HTMLLIElement, id: string): HTMLElement {
  const link = item.querySelector('a');
  const shown = document.createElement('li');
  shown.id = id;
  shown.setAttribute('role', 'option');
  shown.setAttribute('aria-selected', 'false');
  shown.textContent = link?.textContent ?? '';
  const about = item.querySelector('.faint')?.textContent;
  if (about) {
    const small = document.createElement('small');
    small.textContent = ` ${about}`;
    shown.append(small);
  }
  const href = link?.getAttribute('href');
  if (href) {
    shown.dataset.href = href;
    shown.addEventListener('click', () => location.assign(href));
  }
  return shown;
}
