import { html, type Markup } from '../html.js';
import { titleIn } from '../language.js';
import { deadlineItem } from '../record/judgements.js';
import type { Visit } from '../visit.js';
import { type AnsweringDataset, type Clause, decided, type Tally } from './coverage.js';
import { shareBar } from './league.js';

/** A clause of the work plan: who owes it, what is there, what is late. */
export function clauseSection(visit: Visit, { duty, datasets }: Clause): Markup {
  const { say } = visit;
  const { clauseCode, clausePath, title, summary, leadAgencies, supportingAgencies, deadlines, recordId } = duty;
  const agencies = (nodes: readonly { readonly recordId: string; readonly label: string }[]) =>
    nodes.map(
      (agency, index) =>
        html`${index === 0 ? undefined : say('、', ', ')}<a href="${visit.to(`/datasets/agencies/${agency.recordId}`)}">${agency.label}</a>`,
    );
  return html`<section class="clause" id="${clauseCode}" aria-labelledby="${clauseCode}-title">
<h3 id="${clauseCode}-title"><span class="path">${clausePath}</span> <a href="${visit.to(`/datasets/duties/${recordId}`)}">${title}</a></h3>
${summary === null ? undefined : html`<p>${summary}</p>`}
<dl class="facts"><div><dt>${say('牵头', 'Lead')}</dt><dd>${agencies(leadAgencies.nodes)}</dd></div>${
    supportingAgencies.nodes.length === 0
      ? undefined
      : html`<div><dt>${say('配合', 'With')}</dt><dd>${agencies(supportingAgencies.nodes)}</dd></div>`
  }</dl>
${deadlines.length === 0 ? undefined : html`<details class="own-deadline"><summary>${say('任务本身的期限', 'The time limits of the clause itself')}</summary><ul class="judgements">${deadlines.map((deadline) => deadlineItem(visit, deadline))}</ul></details>`}
${datasets.length === 0 ? html`<p class="empty">${say('尚无数据集回应此条。', 'No dataset answers this clause yet.')}</p>` : datasetTable(visit, datasets)}
</section>
`;
}

function datasetTable(visit: Visit, datasets: readonly AnsweringDataset[]): Markup {
  const { say } = visit;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say('回应该条款的数据集', 'Datasets that answer the clause')}"><table class="answers">
<thead><tr><th scope="col">${say('数据集 / 牵头机构', 'Dataset / lead agency')}</th><th scope="col" class="number">${say('记录', 'Records')}</th><th scope="col">${say('最近发布', 'Latest')}</th><th scope="col" class="number">${say('按期', 'On time')}</th><th scope="col" class="number">${say('逾期完成', 'Done late')}</th><th scope="col" class="number">${say('逾期未办', 'Overdue')}</th><th scope="col">${say('逾期占比', 'Share late')}</th><th scope="col" class="number">${say('校验未过', 'Failing')}</th></tr></thead>
${datasets.map((answer) => datasetRows(visit, answer))}</table></div>`;
}

function datasetRows(visit: Visit, { dataset: { name }, tally, leadAgencies }: AnsweringDataset): Markup {
  const dataset = visit.registry.get(name);
  const address = visit.to(`/datasets/${name}`);
  const filterable = dataset.column('agency') !== undefined;
  return html`<tbody><tr><th scope="row"><a href="${address}">${titleIn(visit.language, dataset)}</a></th>${tallyCells(tally)}</tr>
${leadAgencies
  .map(({ agency, tally: own }) =>
    agency === null
      ? undefined
      : html`<tr class="own"><th scope="row">${filterable ? html`<a href="${address}?filter[agency][equals]=${agency.recordId}">${agency.label}</a>` : agency.label}</th>${tallyCells(own)}</tr>
`,
  )
  .filter((row) => row !== undefined)}</tbody>
`;
}

function tallyCells(tally: Tally): Markup {
  const { all, late } = decided(tally);
  const count = (value: number, tone: string) => html`<td class="number${value > 0 ? ` ${tone}` : ''}">${value}</td>`;
  return html`<td class="number">${tally.recordCount === 0 ? html`<span class="state plain">0</span>` : tally.recordCount}</td><td>${tally.latestPublishedOn ?? html`<span class="nothing">—</span>`}</td><td class="number">${tally.onTime}</td>${count(tally.late, 'late')}${count(tally.overdue, 'overdue')}<td>${all === 0 ? html`<span class="nothing">—</span>` : shareBar(late / all)}</td>${count(tally.failing, 'late')}`;
}
