import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import { timeUnits } from '../catalog/columns/duration.js';
import { findUnit, type Measure } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import { isValueObject } from '../catalog/value.js';
import { divisionName } from '../rules/division.js';
import { shanghaiTime } from '../rules/shanghai-day.js';
import { html, type Markup } from './html.js';
import { asWords } from './language.js';
import type { Visit } from './visit.js';

const MEASURES: Readonly<Record<'Money' | 'Area' | 'Ratio', Measure>> = { Money: money, Area: area, Ratio: ratio };

/** Whether values of a kind are numbers, which stand right-aligned in tables. */
export function isNumeric({ graphql, name, isList }: ColumnKind): boolean {
  return !isList && (graphql.type === 'measure' || name === 'integer' || name === 'decimal');
}

/**
 * A value as GraphQL gives it (by `selectionOf`), written for people: codes by their titles, quantities as their source
 * printed them, references as links. Undefined where there is nothing.
 */
export function valueMarkup(visit: Visit, kind: ColumnKind, value: unknown): Markup | undefined {
  if (value === null || value === undefined) return undefined;
  // A record's list of references is a connection.
  const values = isValueObject(value) && 'nodes' in value ? value.nodes : value;
  if (kind.isList && Array.isArray(values)) return listMarkup(visit, kind, values);
  return oneMarkup(visit, kind, value);
}

function listMarkup(visit: Visit, kind: ColumnKind, values: readonly unknown[]): Markup | undefined {
  if (values.length === 0) return undefined;
  if (kind.graphql.type === 'embedded') return entriesMarkup(visit, kind.graphql.entry, values);
  const items = values.flatMap((value) => oneMarkup(visit, kind, value) ?? []);
  return html`${items.map((item, index) => (index === 0 ? item : html`${visit.say('、', ', ')}${item}`))}`;
}

function oneMarkup(visit: Visit, kind: ColumnKind, value: unknown): Markup | undefined {
  const { graphql } = kind;
  switch (graphql.type) {
    case 'reference':
      return isValueObject(value) ? recordLink(visit, graphql.target, value) : undefined;
    case 'code':
      return codeMarkup(visit, graphql.list.find(String(value))?.title, String(value));
    case 'measure':
      return isValueObject(value) ? quantityMarkup(visit, graphql.measure, value) : undefined;
    default:
      return scalarMarkup(visit, kind, value);
  }
}

/** A link to the page of a record that is referred to. */
export function recordLink(
  visit: Visit,
  dataset: string,
  { recordId, label }: Readonly<Record<string, unknown>>,
): Markup {
  return html`<a href="${visit.to(`/datasets/${dataset}/${String(recordId)}`)}">${String(label)}</a>`;
}

function codeMarkup({ language }: Visit, title: string | undefined, code: string): Markup {
  return language === 'zh' ? html`${title ?? code}` : html`<span title="${title ?? code}">${asWords(code)}</span>`;
}

function quantityMarkup(
  { say }: Visit,
  name: 'Money' | 'Area' | 'Ratio' | 'Duration',
  quantity: Readonly<Record<string, unknown>>,
): Markup {
  if (name === 'Duration') {
    const unit = String(quantity.unit);
    return html`${groupDigits(String(quantity.value))} ${say(timeUnits.find(unit)?.title ?? unit, asWords(unit).toLowerCase())}`;
  }
  const unit = String(quantity.sourceUnit);
  return html`<span class="figure">${groupDigits(String(quantity.sourceValue))}</span> <span class="unit">${findUnit(MEASURES[name], unit)?.title ?? unit}</span>`;
}

function scalarMarkup(visit: Visit, { name }: ColumnKind, value: unknown): Markup {
  const text = String(value);
  switch (name) {
    case 'flag':
      return html`${value === true ? visit.say('是', 'Yes') : visit.say('否', 'No')}`;
    case 'integer':
    case 'decimal':
      return html`<span class="figure">${groupDigits(text)}</span>`;
    case 'time':
    case 'release time':
      return html`<time datetime="${text}">${shanghaiTime(Date.parse(text))}</time>`;
    case 'date':
      return html`<time datetime="${text}">${text}</time>`;
    case 'url':
      return html`<a class="outside" rel="external noopener nofollow" href="${text}">${text}</a>`;
    case 'division':
      return html`${divisionName(text) ?? ''} <code>${text}</code>`;
    case 'document number':
    case 'credit code':
      return html`<span class="code">${text}</span>`;
    default:
      return html`${text}`;
  }
}

function entriesMarkup(visit: Visit, entry: Parameters<typeof declaredColumns>[0], values: readonly unknown[]): Markup {
  const entries = values.filter(isValueObject);
  const columns = declaredColumns(entry).filter(({ name }) => entries.some((item) => holds(item[name])));
  const { language } = visit;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${visit.say('明细', 'Entries')}"><table class="entries"><thead><tr>${columns.map(
    ({ kind, name, title }) =>
      html`<th scope="col"${isNumeric(kind) ? html` class="number"` : undefined}>${language === 'zh' ? title : asWords(name)}</th>`,
  )}</tr></thead><tbody>
${entries.map(
  (item) => html`<tr>${columns.map(
    ({ kind, name }) =>
      html`<td${isNumeric(kind) ? html` class="number"` : undefined}>${valueMarkup(visit, kind, item[name])}</td>`,
  )}</tr>
`,
)}</tbody></table></div>`;
}

function holds(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** `1234567.5` as `1,234,567.5`. */
export function groupDigits(text: string): string {
  const [, sign = '', whole, rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  return whole === undefined ? text : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}
