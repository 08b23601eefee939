const SHOWN = 8;

interface ShownChange {
  readonly dataset: string;
  readonly recordId: string;
  readonly kind: string;
  readonly revision: number;
  readonly record: { readonly label?: string } | null;
}

/** The list of the latest publications goes on as they happen, by the change stream that everyone can read. */
export function followPublications(): void {
  const list = document.querySelector<HTMLElement>('[data-feed]');
  if (list === null) return;
  const live = document.querySelector<HTMLElement>('[data-live]');
  const revision = document.querySelector<HTMLElement>('[data-revision]');
  const source = new EventSource('/api/v1/changes/stream');
  source.addEventListener('open', () => live?.removeAttribute('hidden'));
  source.addEventListener('error', () => live?.setAttribute('hidden', ''));
  source.addEventListener('change', (event) => {
    const change: ShownChange = JSON.parse(event.data);
    list.prepend(changeItem(list, change));
    while (list.children.length > SHOWN) list.lastElementChild?.remove();
    if (revision !== null) revision.textContent = String(change.revision);
  });
  // A stream that stays open would keep the page out of the browser's store for going back.
  addEventListener('pagehide', () => source.close());
}

function changeItem(list: HTMLElement, { dataset, recordId, kind, revision, record }: ShownChange): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'new';
  const link = document.createElement('a');
  link.href = `${list.dataset.prefix ?? ''}/datasets/${encodeURIComponent(dataset)}/${encodeURIComponent(recordId)}`;
  link.textContent = record?.label ?? dataset;
  const about = document.createElement('span');
  about.className = 'faint';
  about.textContent = ` ${list.dataset[kind.toLowerCase()] ?? kind} · ${revision}`;
  item.append(link, about);
  return item;
}
