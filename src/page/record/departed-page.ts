import type { Dataset } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { changeKindTitle } from '../change-words.js';
import { html } from '../html.js';
import { titleIn } from '../language.js';
import { heading, layout, trail } from '../layout.js';
import type { PageAnswer, Visit } from '../visit.js';
import type { ShownVersion } from './record-document.js';
import { recordHistory } from './record-history.js';

/**
 * The page of a record that has left: when, why, and what is left of its past. 410, since it was there.
 * @throws LongchengError NOT_FOUND where there never was such a record.
 */
export function departedPage(
  visit: Visit,
  dataset: Dataset,
  recordId: string,
  versions: readonly ShownVersion[],
): PageAnswer {
  const last = versions.at(-1);
  if (last === undefined)
    throw new LongchengError('NOT_FOUND', `${dataset.name} has no such record; take its address from a list.`);
  const { say, language } = visit;
  const title = say(
    `该记录已${changeKindTitle(visit, last.kind)}`,
    `This record was ${changeKindTitle(visit, last.kind)}`,
  );
  const main = html`${trail(visit, [say('数据', 'Data'), '/'], [titleIn(language, dataset), `/datasets/${dataset.name}`])}
${heading(title, titleIn(language, dataset))}
${last.reason === null ? undefined : html`<p class="notice" role="note">${say('理由：', 'Reason: ')}${last.reason}</p>`}
${recordHistory(visit, dataset, recordId, versions)}`;
  return { form: 'page', status: 410, markup: layout(visit, { title, place: 'data', main }) };
}
