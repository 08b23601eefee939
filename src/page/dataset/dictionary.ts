import { OPERATORS } from '../../catalog/operators.js';
import { type Column, type Dataset, referenceTarget } from '../../catalog/registry.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import type { Visit } from '../visit.js';

/** The data dictionary of a dataset: every column with its meaning, kind, codes and source. */
export function dictionary(visit: Visit, dataset: Dataset): Markup {
  const { say } = visit;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('数据字典', 'Data dictionary')}"><table class="dictionary">
<thead><tr><th scope="col">${say('列', 'Column')}</th><th scope="col">${say('名称', 'Name')}</th><th scope="col">${say('含义', 'Meaning')}</th><th scope="col">${say('种类', 'Kind')}</th><th scope="col">${say('来源', 'Source')}</th></tr></thead>
<tbody>
${dataset.columns.map((column) => columnRow(visit, column))}</tbody></table></div>`;
}

function columnRow(visit: Visit, column: Column): Markup {
  const { say, language } = visit;
  const { name, kind, description, nullable, source } = column;
  const target = referenceTarget(column);
  const leads =
    target === undefined
      ? undefined
      : html` → <a href="${visit.to(`/datasets/${target}`)}">${titleIn(language, visit.registry.get(target))}</a>`;
  return html`<tr id="column-${name}"><th scope="row"><code>${name}</code></th><td>${titleIn(language, column)}</td><td><span lang="en">${description}</span>${codesOf(visit, column)}</td><td>${kind.name}${leads}${nullable ? say('，可空缺', ', may be empty') : undefined}<br><span class="faint">${operatorsOf(visit, column)}</span></td><td>${source ?? ''}</td></tr>
`;
}

function codesOf({ language, say }: Visit, { kind }: Column): Markup | undefined {
  if (kind.graphql.type !== 'code') return undefined;
  const { codes, edition } = kind.graphql.list;
  return html`<details><summary>${say(`${codes.length} 个代码（版本 ${edition}）`, `${codes.length} codes (edition ${edition})`)}</summary><ul class="codes">${codes.map(
    ({ code, title, description }) =>
      html`<li><code>${code}</code> ${language === 'zh' ? title : asWords(code)} <span class="faint" lang="en">${description}</span></li>`,
  )}</ul></details>`;
}

function operatorsOf({ say }: Visit, { kind }: Column): string {
  const operators = kind.filter?.operators ?? [];
  return operators.map((name) => say(OPERATORS[name].descriptionZh, name)).join(say('、', ', '));
}
