import { OPERATORS, type OperatorName } from '../../catalog/operators.js';
import { type Column, type Dataset, referenceTarget } from '../../catalog/registry.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import type { Visit } from '../visit.js';
import type { Choices } from './choices.js';
import { OWN_PARAMETERS, type View } from './view.js';

/** The form of the conditions of a view: each column by what it is. It works without JavaScript: it is sent as it is. */
export function filterForm(visit: Visit, view: View, choices: Choices): Markup {
  const { say } = visit;
  const fields = view.dataset.columns.flatMap((column) => {
    const field = columnField(visit, view, column, choices);
    return field === undefined ? [] : [{ column, field, isUsed: isUsed(view, column) }];
  });
  const near = fields.filter(({ column, isUsed: used }) => used || isNear(view.dataset, column));
  const far = fields.filter((field) => !near.includes(field));
  return html`<form class="filter" method="get" action="#records">
${keptInputs(view)}<div class="fields">
${near.map(({ field }) => field)}</div>
${
  far.length === 0
    ? undefined
    : html`<details><summary>${say(`更多条件（${far.length}）`, `More conditions (${far.length})`)}</summary><div class="fields">
${far.map(({ field }) => field)}</div></details>`
}
<p class="actions"><button type="submit">${say('筛选', 'Filter')}</button> <a href="?">${say('清除', 'Clear')}</a></p>
</form>`;
}

// What the form does not ask about stays as it is.
function keptInputs({ parameters, dataset }: View): Markup {
  const kept = [...parameters].filter(([name]) => {
    if (OWN_PARAMETERS.includes(name) || ['order', 'fields', 'asOf', 'first'].includes(name)) return true;
    const [, column] = /^filter\[([^\]]+)\]/.exec(name) ?? [];
    return column !== undefined && !isInForm(dataset, column, name);
  });
  return html`${kept.map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}">`)}`;
}

function isInForm(dataset: Dataset, columnName: string, name: string): boolean {
  const column = dataset.column(columnName);
  return column !== undefined && formNames(column).some((one) => name === one || name.startsWith(`${one}[`));
}

function formNames(column: Column): readonly string[] {
  return fieldOperators(column).map((operator) => `filter[${column.name}][${operator}]`);
}

/** The operators that the form has an input for. */
function fieldOperators({ kind }: Column): readonly OperatorName[] {
  const operators = kind.filter?.operators ?? [];
  const has = (...names: readonly OperatorName[]) => names.filter((name) => operators.includes(name));
  if (kind.graphql.type === 'code') return has(kind.isList ? 'includesAny' : 'in');
  if (kind.graphql.type === 'reference') return has(kind.isList ? 'includes' : 'equals', 'where');
  if (kind.name === 'flag') return has('equals');
  if (kind.name === 'date' || operators.includes('gte')) return has('gte', 'lte');
  return has('contains', 'includes').slice(0, 1);
}

function isUsed({ parameters }: View, { name }: Column): boolean {
  return [...parameters.keys()].some((key) => key.startsWith(`filter[${name}]`));
}

function isNear(dataset: Dataset, column: Column): boolean {
  return !column.isSystem && (column.indexed || column === dataset.label || dataset.key.flat().includes(column));
}

function columnField(visit: Visit, view: View, column: Column, choices: Choices): Markup | undefined {
  const { kind, isSystem } = column;
  if (isSystem || kind.filter === undefined) return undefined;
  if (kind.graphql.type === 'code') return codeField(visit, view, column);
  if (kind.graphql.type === 'reference') return referenceField(visit, view, column, choices);
  if (kind.name === 'flag') return flagField(visit, view, column);
  if (kind.name === 'time') return undefined;
  const [first, second] = fieldOperators(column);
  if (first === undefined) return undefined;
  return second === undefined ? textField(visit, view, column, first) : rangeField(visit, view, column);
}

function codeField(visit: Visit, view: View, column: Column): Markup | undefined {
  const { graphql } = column.kind;
  const [operator] = fieldOperators(column);
  if (graphql.type !== 'code' || operator === undefined) return undefined;
  const name = `filter[${column.name}][${operator}]`;
  const chosen = new Set(view.parameters.getAll(name).flatMap((text) => text.split(',')));
  const { language, say } = visit;
  const count = chosen.size === 0 ? say('任意', 'Any') : say(`已选 ${chosen.size} 项`, `${chosen.size} chosen`);
  return html`<fieldset class="codes"><legend>${titleIn(language, column)}</legend><details${chosen.size > 0 ? html` open` : undefined}><summary>${count}</summary>
${graphql.list.codes.map(
  ({
    code,
    title,
  }) => html`<label><input type="checkbox" name="${name}" value="${code}"${chosen.has(code) ? html` checked` : undefined}> ${language === 'zh' ? title : asWords(code)}</label>
`,
)}</details></fieldset>
`;
}

function referenceField(visit: Visit, view: View, column: Column, choices: Choices): Markup | undefined {
  const target = referenceTarget(column);
  if (target === undefined) return undefined;
  const options = choices.get(target);
  if (options === undefined) {
    const label = visit.registry.get(target).label;
    if (!label.kind.filter?.operators.includes('contains')) return undefined;
    return labelled(
      visit,
      column,
      html`<input name="filter[${column.name}][where][${label.name}][contains]" value="${view.parameters.get(`filter[${column.name}][where][${label.name}][contains]`) ?? ''}" placeholder="${visit.say('名称含有…', 'Name contains …')}">`,
    );
  }
  const name = `filter[${column.name}][${column.kind.isList ? 'includes' : 'equals'}]`;
  const chosen = view.parameters.get(name);
  return labelled(
    visit,
    column,
    html`<select name="${name}"><option value="">${visit.say('任意', 'Any')}</option>${options.map(
      ({ recordId, label }) =>
        html`<option value="${recordId}"${recordId === chosen ? html` selected` : undefined}>${label}</option>`,
    )}</select>`,
  );
}

function flagField(visit: Visit, view: View, column: Column): Markup {
  const name = `filter[${column.name}][equals]`;
  const chosen = view.parameters.get(name) ?? '';
  const { say } = visit;
  const options = [
    ['', say('任意', 'Any')],
    ['true', say('是', 'Yes')],
    ['false', say('否', 'No')],
  ] as const;
  return labelled(
    visit,
    column,
    html`<select name="${name}">${options.map(([value, title]) => html`<option value="${value}"${value === chosen ? html` selected` : undefined}>${title}</option>`)}</select>`,
  );
}

function textField(visit: Visit, view: View, column: Column, operator: OperatorName): Markup {
  const name = `filter[${column.name}][${operator}]`;
  const { description, descriptionZh } = OPERATORS[operator];
  return labelled(
    visit,
    column,
    html`<input name="${name}" value="${view.parameters.get(name) ?? ''}" placeholder="${visit.say(`${descriptionZh}…`, description)}">`,
  );
}

function rangeField({ language, say }: Visit, { parameters }: View, column: Column): Markup {
  const isDate = column.kind.name === 'date';
  const title = titleIn(language, column);
  const input = (operator: 'gte' | 'lte', chinese: string, english: string) => {
    const name = `filter[${column.name}][${operator}]`;
    const type = isDate ? html`type="date"` : html`inputmode="decimal"`;
    return html`<input ${type} name="${name}" value="${parameters.get(name) ?? ''}" aria-label="${title} ${say(chinese, english)}"${isDate ? undefined : html` placeholder="${say(chinese, english)}"`}>`;
  };
  const unit =
    column.kind.graphql.type === 'measure' && column.kind.graphql.measure === 'Money'
      ? say('（可写 12万元）', ' (12万元 will do)')
      : '';
  return html`<fieldset class="range"><legend>${title}<span class="faint">${unit}</span></legend>${
    isDate ? input('gte', '起', 'from') : input('gte', '不小于', 'at least')
  }<span aria-hidden="true">–</span>${isDate ? input('lte', '止', 'until') : input('lte', '不大于', 'at most')}</fieldset>
`;
}

function labelled({ language }: Visit, column: Column, control: Markup): Markup {
  return html`<label class="field"><span>${titleIn(language, column)}</span>${control}</label>
`;
}
