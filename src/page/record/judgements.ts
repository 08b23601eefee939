import type { Dataset } from '../../catalog/registry.js';
import { checkOutcomes } from '../../rules/check-result.js';
import { ruleForces } from '../../rules/evaluate-clocks.js';
import { stateSign } from '../deadline-words.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import type { ShownDeadline } from '../shown-deadline.js';
import type { Visit } from '../visit.js';
import type { ShownCheck } from './record-document.js';

/** Where the legal clocks of a record stand: each with its rule, its days, and the reasoning in a sentence. */
export function deadlineSection(visit: Visit, deadlines: readonly ShownDeadline[]): Markup | undefined {
  if (deadlines.length === 0) return undefined;
  const { say } = visit;
  return html`<section aria-labelledby="deadlines-title"><h2 id="deadlines-title">${say('期限核对', 'Time limits')}</h2>
<ul class="judgements">${deadlines.map((deadline) => deadlineItem(visit, deadline))}</ul></section>`;
}

/** One clock: its state, its duty, its reasoning, and one click to its rule. */
export function deadlineItem(visit: Visit, deadline: ShownDeadline): Markup {
  const { say } = visit;
  const { rule, duty, dutyZh, basis, force, state, startOn, dueOn, doneOn, calendar, certainty, message, messageZh } =
    deadline;
  const day = (chinese: string, english: string, value: string | null) =>
    value === null ? undefined : html`<div><dt>${say(chinese, english)}</dt><dd>${value}</dd></div>`;
  return html`<li><p>${stateSign(visit, state)} <strong>${say(dutyZh, duty)}</strong>${certainty === 'PROVISIONAL' ? html` <span class="faint">${say('（暂定）', '(provisional)')}</span>` : undefined}</p>
<p>${say(messageZh, message)}</p>
<dl class="facts small">${day('起算', 'Start', startOn)}${day('届满', 'Due', dueOn)}${day('完成', 'Done', doneOn)}</dl>
<p class="faint"><a class="rule" href="${visit.to(`/rules#${rule}`)}">${say('规则', 'Rule')} ${rule}</a> · ${basis} · ${say(ruleForces.find(force)?.title ?? force, asWords(force))} · ${calendar}</p></li>
`;
}

/** What the checks found: what failed or can not be told in full, what passed in one line. */
export function checkSection(visit: Visit, dataset: Dataset, checks: readonly ShownCheck[]): Markup | undefined {
  if (checks.length === 0) return undefined;
  const { say } = visit;
  const open = checks.filter(({ outcome }) => outcome !== 'PASSED');
  const passed = checks.filter(({ outcome }) => outcome === 'PASSED');
  return html`<section aria-labelledby="checks-title"><h2 id="checks-title">${say('校验', 'Checks')} <small>${say(`${passed.length} 项通过，${open.length} 项未通过或无法判断`, `${passed.length} passed, ${open.length} failed or unknown`)}</small></h2>
<p class="faint">${say('数据照原样公布，校验结果标在旁边。', 'Figures stay as published; what checks found stands beside them.')}</p>
${open.length === 0 ? undefined : html`<ul class="judgements">${open.map((check) => checkItem(visit, dataset, check))}</ul>`}
${passed.length === 0 ? undefined : html`<details><summary>${say(`通过的 ${passed.length} 项`, `The ${passed.length} that passed`)}</summary><ul class="judgements">${passed.map((check) => checkItem(visit, dataset, check))}</ul></details>`}</section>`;
}

function checkItem(
  { say, language }: Visit,
  dataset: Dataset,
  { validator, outcome, columns, message, messageZh }: ShownCheck,
): Markup {
  const tone = outcome === 'FAILED' ? 'bad' : outcome === 'PASSED' ? 'good' : 'plain';
  const names = columns.flatMap((name) => {
    const column = dataset.column(name);
    return column === undefined ? [] : [titleIn(language, column)];
  });
  return html`<li><p><span class="state ${tone}">${say(checkOutcomes.find(outcome)?.title ?? outcome, asWords(outcome))}</span> ${say(messageZh, message)}</p>
<p class="faint">${validator} · ${names.join(say('、', ', '))}</p></li>
`;
}
