import { z } from 'zod';
import { timeUnits } from '../catalog/columns/duration.js';
import { ruleForces } from '../rules/evaluate-clocks.js';
import { ask } from './doors.js';
import { html, type Markup } from './html.js';
import { asWords, titleIn } from './language.js';
import { heading, layout, trail } from './layout.js';
import type { PageAnswer, Visit } from './visit.js';

const DOCUMENT =
  '{ deadlineRules { id duty dutyZh force versions { form count unit monthDay basis effectiveFrom effectiveTo certainty } } }';

const version = z.object({
  form: z.string(),
  count: z.number().nullable(),
  unit: z.string().nullable(),
  monthDay: z.string().nullable(),
  basis: z.string(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  certainty: z.string(),
});

const shape = z.object({
  deadlineRules: z.array(
    z.object({ id: z.string(), duty: z.string(), dutyZh: z.string(), force: z.string(), versions: z.array(version) }),
  ),
});

type Rule = z.output<typeof shape>['deadlineRules'][number];
type Version = Rule['versions'][number];

/** `/rules`: every time limit that records are judged by, with its legal basis and since when it is in force. */
export async function rulesPage(visit: Visit): Promise<PageAnswer> {
  const { deadlineRules } = await ask(visit.doors, DOCUMENT, shape);
  const { say } = visit;
  const title = say('期限规则', 'The rules of time limits');
  const main = html`${trail(visit, [say('问责', 'Accountability'), '/accountability'], [title])}
${heading(title, say(`${deadlineRules.length} 条`, `${deadlineRules.length}`))}
<p class="lead">${say(
    '记录是否逾期，按事件发生之日有效的规则判断。每条规则写明时限、依据与施行日期；未核实原文的标为暂定。',
    'Whether a record is late is judged by the rule in force on the day of its event. Each rule states its limit, its basis and its first day; what is not yet checked against its source is marked provisional.',
  )}</p>
<ul class="rules">
${deadlineRules.map((rule) => ruleItem(visit, rule))}</ul>`;
  return { form: 'page', markup: layout(visit, { title, place: 'accountability', main }) };
}

function ruleItem(visit: Visit, { id, duty, dutyZh, force, versions }: Rule): Markup {
  const { say, registry, language } = visit;
  const judged = registry.datasets.filter(({ clocks }) => clocks.some(({ rule }) => rule === id));
  return html`<li id="${id}"><h2><code>${id}</code> ${say(dutyZh, duty)} <small>${say(ruleForces.find(force)?.title ?? force, asWords(force))}</small></h2>
${versions.map(
  (
    one,
  ) => html`<p><strong>${limitInWords(visit, one)}</strong> · ${one.basis} <span class="faint">${period(visit, one)}${one.certainty === 'PROVISIONAL' ? say(' · 暂定', ' · provisional') : ''}</span></p>
`,
)}
${judged.length === 0 ? undefined : html`<p class="faint">${say('用于：', 'Judges: ')}${judged.map((dataset, index) => html`${index === 0 ? undefined : say('、', ', ')}<a href="${visit.to(`/datasets/${dataset.name}`)}">${titleIn(language, dataset)}</a>`)}</p>`}</li>
`;
}

function limitInWords({ say }: Visit, { form, count, unit, monthDay }: Version): string {
  const amount = `${count ?? ''} ${unit === null ? '' : say(timeUnits.find(unit)?.title ?? unit, `${asWords(unit).toLowerCase()}${count === 1 ? '' : 's'}`)}`;
  switch (form) {
    case 'AT_MOST':
      return say(`${amount}内`, `within ${amount}`);
    case 'AT_LEAST':
      return say(`不少于 ${amount}`, `at least ${amount}`);
    case 'BY_DAY':
      return say(`次年 ${monthDay ?? ''} 前`, `by ${monthDay ?? ''} of the year after`);
    case 'PROMISED':
      return say('按承诺期限', 'as promised');
    default:
      return say('未规定天数', 'no number of days');
  }
}

function period({ say }: Visit, { effectiveFrom, effectiveTo }: Version): string {
  const from = effectiveFrom === null ? '' : say(`自 ${effectiveFrom} 起`, `since ${effectiveFrom}`);
  return effectiveTo === null ? from : `${from} ${say(`至 ${effectiveTo}`, `until ${effectiveTo}`)}`;
}
