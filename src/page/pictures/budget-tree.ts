import { z } from 'zod';
import { chartFigure } from '../chart-figure.js';
import type { ChartNode } from '../chart-spec.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { groupDigits } from '../value-markup.js';
import type { Visit } from '../visit.js';
import { everyNode, pageDocument, type WholeList } from './every-node.js';
import type { DrawnPicture, Picture } from './picture.js';

/** 支出功能分类. What a government budget spends on, as areas that add up to its total. */
export const budgetPicture: Picture = {
  name: 'budget',
  title: ['预决算支出构成', 'What the budget is spent on'],
  about: [
    '按功能分类的支出矩形图，合计与公布数一致',
    'Expenditure by function; the areas add up to the published total',
  ],
  datasets: ['budgets', 'budget-lines'],
  draw: drawBudget,
};

const choicesShape = z.object({
  budgetLineStatistics: z.object({
    groups: z.array(
      z.object({
        keys: z.array(z.object({ value: z.string().nullable(), label: z.string().nullable() })),
        count: z.number(),
      }),
    ),
  }),
});

const CHOICES = `{
  budgetLineStatistics(filter: { classification: { equals: FUNCTIONAL } }, groupBy: [{ field: BUDGET }], orderBy: [{ function: COUNT, direction: DESC }], first: 60) {
    groups { keys { value label } count }
  }
}`;

const line = z.object({
  recordId: z.string(),
  accountCode: z.string(),
  accountName: z.string(),
  parent: z.object({ recordId: z.string() }).nullable(),
  budgetAmount: z.object({ amount: z.string() }).nullable(),
  adjustedAmount: z.object({ amount: z.string() }).nullable(),
  actualAmount: z.object({ amount: z.string() }).nullable(),
});
type Line = z.output<typeof line>;

const AMOUNT = '{ amount(unit: WAN_YUAN) }';

async function drawBudget(visit: Visit): Promise<DrawnPicture> {
  const { say } = visit;
  const { budgetLineStatistics } = await ask(visit.doors, CHOICES, choicesShape);
  const budgets = budgetLineStatistics.groups.flatMap(({ keys: [key] }) =>
    key?.value === null || key === undefined ? [] : [{ recordId: key.value, label: key.label ?? key.value }],
  );
  const asked = new URLSearchParams(visit.query).get('budget');
  const budget = budgets.find(({ recordId }) => recordId === asked) ?? budgets[0];
  if (budget === undefined)
    return {
      content: html`<p class="empty">${say('尚无支出科目。', 'No expenditure is published yet.')}</p>`,
      document: CHOICES,
    };
  const list: WholeList = {
    field: 'budgetLines',
    filter: `{ budget: { equals: ${JSON.stringify(budget.recordId)} }, classification: { equals: FUNCTIONAL }, side: { equals: EXPENDITURE }, table: { equals: EXPENDITURE } }`,
    selection: `recordId accountCode accountName parent { recordId } budgetAmount ${AMOUNT} adjustedAmount ${AMOUNT} actualAmount ${AMOUNT}`,
  };
  const lines = await everyNode(visit.doors, list, line);
  const roots = accountTree(lines, say('其余（未细分）', 'the rest, not broken down'));
  const root = roots.length === 1 ? roots[0] : undefined;
  const drawn: ChartNode = root ?? { name: budget.label, children: roots };
  const content = html`<form class="choices" method="get" data-auto><label class="field"><span>${say('预决算', 'Budget')}</span><select name="budget">${budgets.map(
    ({ recordId, label }) =>
      html`<option value="${recordId}"${recordId === budget.recordId ? html` selected` : undefined}>${label}</option>`,
  )}</select></label><button type="submit">${say('查看', 'Show')}</button></form>
${chartFigure(visit, {
  title: say(
    `${budget.label}：支出 ${groupDigits(String(total(drawn)))} 万元`,
    `${budget.label}: ${groupDigits(String(total(drawn)))} × 10,000 yuan`,
  ),
  spec: { kind: 'treemap', unit: say('万元', '10,000 yuan'), root: drawn },
  table: treeTable(visit, drawn),
  note: html`<a href="${visit.to(`/datasets/budgets/${budget.recordId}`)}">${say('查看该预决算', 'See this budget')}</a> · ${say('单击方块可放大。', 'Click an area to enlarge it.')}`,
})}`;
  return { content, document: pageDocument(list) };
}

/**
 * The accounts as trees, each with the amount that was published; what the accounts below one do not add up to stands
 * beside them as a part of its own, so that the parts always sum to the whole.
 */
export function accountTree(lines: readonly Line[], restName: string): readonly ChartNode[] {
  const known = new Set(lines.map(({ recordId }) => recordId));
  const below = Map.groupBy(lines, ({ parent }) =>
    parent !== null && known.has(parent.recordId) ? parent.recordId : '',
  );
  const node = (own: Line): ChartNode => {
    const value = amountOf(own);
    const children = (below.get(own.recordId) ?? []).map(node);
    const rest = value - children.reduce((sum, child) => sum + (child.value ?? 0), 0);
    const parts =
      children.length > 0 && rest > 0.005
        ? [...children, { name: restName, value: Math.round(rest * 100) / 100 }]
        : children;
    return { name: own.accountName, value, ...(parts.length === 0 ? {} : { children: parts }) };
  };
  return (below.get('') ?? []).map(node);
}

// The newest of what a table states: what was spent, else what was planned last.
function amountOf({ actualAmount, adjustedAmount, budgetAmount }: Line): number {
  return Number((actualAmount ?? adjustedAmount ?? budgetAmount)?.amount ?? 0);
}

function total({ value, children = [] }: ChartNode): number {
  return value ?? children.reduce((sum, child) => sum + total(child), 0);
}

function treeTable({ say }: Visit, root: ChartNode): Markup {
  const whole = total(root);
  const rows = (node: ChartNode, depth: number): readonly Markup[] => [
    html`<tr><th scope="row" class="depth-${depth}">${node.name}</th><td class="number">${groupDigits(String(total(node)))}</td><td class="number">${whole === 0 ? '—' : `${((total(node) / whole) * 100).toFixed(1)}%`}</td></tr>
`,
    ...(node.children ?? []).flatMap((child) => rows(child, depth + 1)),
  ];
  return html`<table class="plain"><thead><tr><th scope="col">${say('科目', 'Account')}</th><th scope="col" class="number">${say('万元', '10,000 yuan')}</th><th scope="col" class="number">${say('占比', 'Share')}</th></tr></thead><tbody>
${rows(root, 0)}</tbody></table>`;
}
