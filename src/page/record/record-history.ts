import { absenceReasons } from '../../catalog/absence.js';
import type { Dataset } from '../../catalog/registry.js';
import { isValueObject } from '../../catalog/value.js';
import { shanghaiTime } from '../../rules/shanghai-day.js';
import { changeKindTitle } from '../change-words.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import { groupDigits } from '../value-markup.js';
import type { Visit } from '../visit.js';
import type { ShownVersion } from './record-document.js';

/** All states of a record, the newest first, each with what it changed. */
export function recordHistory(
  visit: Visit,
  dataset: Dataset,
  recordId: string,
  versions: readonly ShownVersion[],
): Markup {
  const { say } = visit;
  const address = visit.to(`/datasets/${dataset.name}/${recordId}`);
  return html`<section id="history" aria-labelledby="history-title"><h2 id="history-title">${say('历史', 'History')} <small>${say(`${versions.length} 个版本`, `${versions.length} states`)}</small></h2>
<ol class="history" reversed>
${versions.toReversed().map(
  (
    version,
  ) => html`<li><p><strong>${changeKindTitle(visit, version.kind)}</strong> <time datetime="${version.releasedAt}">${shanghaiTime(Date.parse(version.releasedAt))}</time> · ${
    isThere(version)
      ? html`<a href="${address}?asOf=${version.sinceRevision}">${say('版本', 'revision')} ${version.sinceRevision}</a>`
      : html`${say('版本', 'revision')} ${version.sinceRevision}`
  }${version.untilRevision === null ? undefined : html`<span class="faint"> → ${version.untilRevision}</span>`}</p>
${version.reason === null ? undefined : html`<p>${say('理由：', 'Reason: ')}${version.reason}</p>`}
${differences(visit, dataset, version)}
<p class="digest faint">SHA-256 <code>${version.digest}</code></p></li>
`,
)}</ol></section>`;
}

function isThere({ kind }: ShownVersion): boolean {
  return kind === 'PUBLISHED' || kind === 'CORRECTED';
}

function differences({ say, language }: Visit, dataset: Dataset, { changes }: ShownVersion): Markup | undefined {
  if (changes.length === 0) return undefined;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say('差异', 'Differences')}"><table class="differences"><thead><tr><th scope="col">${say('字段', 'Field')}</th><th scope="col">${say('原值', 'Before')}</th><th scope="col">${say('新值', 'After')}</th></tr></thead><tbody>
${changes.map(({ field, title, before, after, absenceBefore, absenceAfter }) => {
  const column = dataset.column(field);
  const named = column === undefined ? title : titleIn(language, column);
  return html`<tr><th scope="row">${named}</th><td><del>${jsonText(before, absenceBefore, say)}</del></td><td><ins>${jsonText(after, absenceAfter, say)}</ins></td></tr>
`;
})}</tbody></table></div>`;
}

/** A value in canonical JSON, as history shows values, in one line. */
function jsonText(value: unknown, absence: string | null, say: Visit['say']): string {
  if (value === null || value === undefined)
    return absence === null ? '—' : say(absenceReasons.find(absence)?.title ?? absence, asWords(absence));
  if (Array.isArray(value)) return value.map((item) => jsonText(item, null, say)).join(say('、', ', '));
  if (isValueObject(value)) {
    const { sourceValue, sourceUnit } = value;
    if (typeof sourceValue === 'string') return `${groupDigits(sourceValue)} ${String(sourceUnit ?? '')}`;
    return Object.values(value)
      .filter((member) => member !== null)
      .map((member) => jsonText(member, null, say))
      .join(' ');
  }
  return typeof value === 'boolean' ? (value ? say('是', 'yes') : say('否', 'no')) : String(value);
}
