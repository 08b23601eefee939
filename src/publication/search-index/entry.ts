import type { Column, Dataset } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import { datasetOf, type Row } from '../../query/row.js';
import { agenciesOf } from '../../query/search/agency-names.js';
import { codeLexeme } from '../../query/search/code-titles.js';
import { dataDay } from '../../query/search/data-day.js';
import { initialLexemes, type Lexeme, lengthLexeme, textLexemes, wholeLexeme } from '../../query/search/lexemes.js';
import { foldText } from '../../query/search/script.js';
import { isName, maskedColumns, searchedColumns, textsOf } from '../../query/search/searched-columns.js';
import type { Segmenter } from '../../query/search/segmenter.js';

/** What the index keeps of a record version. */
export interface SearchEntry {
  readonly record_id: string;
  readonly since_revision: number;
  readonly until_revision: number | null;
  readonly agency: string | null;
  readonly day: string;
  readonly lexemes: readonly Lexeme[];
}

/** What people call the record that a reference leads to, where it is known. */
export type LabelOf = (dataset: Dataset, recordId: string) => string | undefined;

/** The entry of a record version. */
export function searchEntry(row: Row, labelOf: LabelOf, segmenter: Segmenter): SearchEntry {
  const dataset = datasetOf(row);
  const agency = typeof row.agency === 'string' ? row.agency : null;
  const day = dataDay(dataset, row);
  const lexemes = new Set<Lexeme>([`d:${dataset.name}`, `y:${day.slice(0, 4)}`, `m:${day.slice(0, 7)}`]);
  if (agency !== null) lexemes.add(`a:${agency}`);
  addWords(row, labelOf, segmenter, lexemes);
  return {
    record_id: row.recordId,
    since_revision: row.sinceRevision,
    until_revision: typeof row.untilRevision === 'number' ? row.untilRevision : null,
    agency,
    day,
    lexemes: [...lexemes],
  };
}

function addWords(row: Row, labelOf: LabelOf, segmenter: Segmenter, lexemes: Set<Lexeme>): void {
  const dataset = datasetOf(row);
  const masked = maskedColumns(row);
  // Agencies are few and all that they publish refers to them: their names are looked up when somebody asks, so that a
  // new name of an agency needs no new index.
  const agencies = agenciesOf(dataset);
  for (const column of searchedColumns(dataset)) {
    const value = row[column.name];
    if (value === null || value === undefined || masked.has(column.name)) continue;
    const target = dataset.referredBy(column);
    if (target === agencies && target !== undefined) for (const id of idsOf(value)) lexemes.add(`r:${id}`);
    else if (target !== undefined)
      for (const id of idsOf(value)) {
        const label = labelOf(target, id);
        if (label !== undefined) textLexemes(foldText(label), segmenter, '', lexemes);
      }
    else if (column.kind.graphql.type === 'code')
      for (const code of idsOf(value)) lexemes.add(codeLexeme(column.kind.graphql.list, code));
    else addTexts(column, isName(dataset, column), column === dataset.label, value, segmenter, lexemes);
  }
}

function addTexts(
  { kind }: Column,
  isNaming: boolean,
  isLabel: boolean,
  value: Value,
  segmenter: Segmenter,
  lexemes: Set<Lexeme>,
): void {
  const mark = isNaming ? '^' : '';
  for (const text of textsOf(kind, value)) {
    const folded = foldText(text);
    textLexemes(folded, segmenter, mark, lexemes);
    // The entries of a list of texts are other names, plates, subjects: each may be asked for as a whole.
    const whole = isNaming || (kind.search === 'text' && kind.isList) ? wholeLexeme(folded) : undefined;
    if (whole !== undefined) lexemes.add(whole);
    if (whole !== undefined && isLabel) lexemes.add(lengthLexeme(whole));
    if (isLabel && kind.search === 'text') initialLexemes(folded, segmenter, lexemes);
  }
}

function idsOf(value: Value): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
