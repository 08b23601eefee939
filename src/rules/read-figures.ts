import type { Column, Dataset } from '../catalog/registry.js';
import { printed } from './amount.js';
import type { CheckInput, Judgement, RecordValues, Statement } from './check-result.js';
import { namedColumn } from './named-column.js';
import { type PrintedFigure, readPrintedFigure } from './printed-figure.js';
import { noFigure, unjudged } from './unjudged.js';

export interface NamedFigure {
  readonly column: Column;
  readonly figure: PrintedFigure;
}

/** What a judgement is about, and the figures it needs, or the judgement that they are not all there. */
export interface Figures {
  readonly subject: { readonly columns: readonly string[]; readonly inputs: readonly CheckInput[] };
  readonly figures: readonly NamedFigure[];
  readonly missing: readonly Statement[];
}

/** The figures in these columns of a record, in their order; what holds none is named as missing. */
export function readFigures(dataset: Dataset, names: readonly string[], record: RecordValues): Figures {
  const columns = names.map((name) => namedColumn(dataset, name));
  const figures: NamedFigure[] = [];
  const missing: Statement[] = [];
  for (const column of columns) {
    const figure = readPrintedFigure(record[column.name]);
    if (figure === undefined) missing.push(noFigure(column, record[column.name]));
    else figures.push({ column, figure });
  }
  return {
    subject: { columns: names, inputs: columns.map(({ name }) => ({ name, value: printed(record[name]) })) },
    figures,
    missing,
  };
}

/** UNKNOWN when the figures can not be added or compared, because they are of different kinds. */
export function differentDimensions(
  subject: Figures['subject'],
  figures: readonly NamedFigure[],
): Judgement | undefined {
  const [first] = figures;
  const other = figures.find(({ figure }) => figure.dimension !== first?.figure.dimension);
  if (first === undefined || other === undefined) return undefined;
  return unjudged(subject, [
    {
      message: `${first.column.name} and ${other.column.name} are in different units`,
      messageZh: `${first.column.title}与${other.column.title}单位不同`,
    },
  ]);
}
