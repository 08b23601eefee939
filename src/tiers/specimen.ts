import type { Column, Dataset } from '../catalog/registry.js';
import { isValueObject, type Value } from '../catalog/value.js';
import type { Draft } from '../publication/draft.js';
import { dayNumber } from '../rules/day.js';
import { type Amount, amountIn, timesAmount } from './amounts.js';
import { dayText } from './day-text.js';

/** How a record differs from the specimen that it is made after. */
export interface Variation {
  /** Number of the day that takes the place of the specimen's own; all its dates move along, so their order stays. */
  readonly day: number;
  /** All money is multiplied by it, so sums and quotients stay what they are in the specimen, faults included. */
  readonly factor: number;
  /** Serial number of document numbers and addresses. */
  readonly serial: number;
}

type Part = { readonly name: string } & (
  | { readonly form: 'same'; readonly value: Value }
  | { readonly form: 'day'; readonly day: number }
  | { readonly form: 'time'; readonly time: number }
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'text'; readonly pieces: readonly string[] }
  | { readonly form: 'number'; readonly prefix: string; readonly after: number }
  | { readonly form: 'address'; readonly text: string }
  | { readonly form: 'money'; readonly amount: Amount }
);

/** A sample record, taken apart once so that many records can be made after it. */
export class Specimen {
  readonly agency: string | undefined;
  readonly absences: Readonly<Record<string, string>>;
  private readonly parts: readonly Part[];
  private readonly day: number;
  private readonly year: number;

  private constructor(dataset: Dataset, draft: Draft, anchor: string, replaced: ReadonlySet<string>) {
    const { agency } = draft.values;
    this.agency = typeof agency === 'string' ? agency : undefined;
    this.absences = draft.absences;
    this.day = dayNumber(anchor);
    this.year = Number(anchor.slice(0, 4));
    this.parts = dataset.columns.flatMap((column) => {
      const value = draft.values[column.name];
      return value === undefined || replaced.has(column.name) ? [] : [partOf(column, value, this.year)];
    });
  }

  /** @param anchors columns that hold the day a record is about; undefined when the sample holds none of them. */
  static of(
    dataset: Dataset,
    draft: Draft,
    anchors: readonly string[],
    replaced: ReadonlySet<string>,
  ): Specimen | undefined {
    const anchor = anchors.map((name) => draft.values[name]).find((value) => typeof value === 'string');
    return anchor === undefined ? undefined : new Specimen(dataset, draft, anchor.slice(0, 10), replaced);
  }

  /** The specimen's values, varied. */
  vary({ day, factor, serial }: Variation): Record<string, Value> {
    const shift = day - this.day;
    const year = Number(dayText(day).slice(0, 4));
    const values: Record<string, Value> = {};
    for (const part of this.parts) {
      switch (part.form) {
        case 'same':
          values[part.name] = part.value;
          break;
        case 'day':
          values[part.name] = dayText(part.day + shift);
          break;
        case 'time':
          values[part.name] = new Date(part.time + shift * 86_400_000).toISOString();
          break;
        case 'year':
          values[part.name] = part.year + year - this.year;
          break;
        case 'text':
          values[part.name] = part.pieces.join(String(year));
          break;
        case 'number':
          values[part.name] = `${part.prefix}〔${year + part.after}〕${serial}号`;
          break;
        case 'address':
          values[part.name] = `${part.text}?record=${serial}`;
          break;
        case 'money':
          values[part.name] = timesAmount(part.amount, factor);
          break;
      }
    }
    return values;
  }
}

function partOf({ name, kind }: Column, value: Value, year: number): Part {
  if (typeof value === 'number' && /year$/i.test(name) && value > 1990 && value < 2100)
    return { name, form: 'year', year: value };
  if (kind.name === 'money' && isValueObject(value)) return { name, form: 'money', amount: amountIn(value) };
  if (typeof value !== 'string') return { name, form: 'same', value };
  switch (kind.name) {
    case 'date':
      return { name, form: 'day', day: dayNumber(value) };
    case 'time':
      return { name, form: 'time', time: Date.parse(value) };
    case 'url':
      return { name, form: 'address', text: value };
    case 'document number':
      return numberPart(name, value, year);
    case 'text':
    case 'long text':
      return textPart(name, value, year);
    default:
      return { name, form: 'same', value };
  }
}

function numberPart(name: string, value: string, year: number): Part {
  const [, prefix, printed] = /^(.+)〔(\d{4})〕\d+号$/.exec(value) ?? [];
  return prefix === undefined || printed === undefined
    ? { name, form: 'same', value }
    : { name, form: 'number', prefix, after: Number(printed) - year };
}

function textPart(name: string, value: string, year: number): Part {
  const pieces = value.split(new RegExp(`${year}(?=[年〕])`));
  return pieces.length === 1 ? { name, form: 'same', value } : { name, form: 'text', pieces };
}
