import type { Column } from '../../catalog/registry.js';
import { datasetOf, type Row } from '../row.js';
import { agenciesOf } from './agency-names.js';
import { documentNumbersIn, numberLexemes } from './document-numbers.js';
import { initialRuns } from './lexemes.js';
import { foldText } from './script.js';
import type { PreparedSearch } from './search.js';
import type { SearchTerm } from './search-terms.js';
import { maskedColumns, searchedColumns, textsOf } from './searched-columns.js';
import type { Segmenter } from './segmenter.js';

/** A piece of a passage: plain text as the record has it, never markup. */
export interface HighlightPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A passage of a hit; its parts, one after the other, are the passage. */
export interface Highlight {
  /** Name of the column that it stands in. */
  readonly field: string;
  readonly title: string;
  readonly parts: readonly HighlightPart[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MOST = 5;

/** Where a hit has what was asked for: at most five passages, in the order of its columns, its name first. */
export function highlightsOf(search: PreparedSearch, row: Row): readonly Highlight[] {
  const dataset = datasetOf(row);
  const masked = maskedColumns(row);
  const columns = searchedColumns(dataset).filter((column) => !masked.has(column.name));
  const found: Highlight[] = [];
  for (const column of [dataset.label, ...columns.filter((other) => other !== dataset.label)]) {
    for (const text of textsIn(search, row, column)) {
      const parts = passage(
        text,
        spansIn(text, search.words.terms, search.lexicon.segmenter, column === dataset.label),
      );
      if (parts === undefined) continue;
      found.push({ field: column.name, title: column.title, parts });
      if (found.length === MOST) return found;
      break;
    }
  }
  return found;
}

function textsIn({ agencies }: PreparedSearch, row: Row, column: Column): readonly string[] {
  const dataset = datasetOf(row);
  const value = row[column.name];
  if (dataset.referredBy(column) !== agenciesOf(dataset) || agenciesOf(dataset) === undefined)
    return textsOf(column.kind, value);
  const ids = (Array.isArray(value) ? value : [value]).map(String);
  return agencies.filter(({ recordId }) => ids.includes(recordId)).flatMap(({ names }) => names);
}

/** Where terms stand in a text, merged and in order. */
function spansIn(text: string, terms: readonly SearchTerm[], segmenter: Segmenter, isLabel: boolean): readonly Span[] {
  const folded = foldText(text);
  const spans = terms.flatMap((term) => [
    ...(term.form === 'number' ? numberSpans(folded, term) : wordSpans(folded, term.written)),
    ...(isLabel && IS_INITIALS.test(term.written) ? initialSpans(folded, term.written, segmenter) : []),
  ]);
  spans.sort((one, other) => one.start - other.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

const IS_INITIALS = /^[a-z]{2,12}$/;

function wordSpans(text: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    spans.push({ start: at, end: at + word.length });
  return spans;
}

function numberSpans(text: string, { lexeme }: SearchTerm): readonly Span[] {
  return documentNumbersIn(text).filter((number) => numberLexemes(number).includes(lexeme));
}

function initialSpans(text: string, initials: string, segmenter: Segmenter): readonly Span[] {
  return initialRuns(text, segmenter).flatMap(({ letters, at, wordStarts }) =>
    wordStarts
      .filter((start) => letters.startsWith(initials, start))
      .map((start) => ({ start: at + start, end: at + start + initials.length })),
  );
}

const BEFORE = 20;
const LONGEST = 120;

function passage(text: string, spans: readonly Span[]): readonly HighlightPart[] | undefined {
  const [first] = spans;
  if (first === undefined) return undefined;
  const start = text.length <= LONGEST ? 0 : Math.max(0, first.start - BEFORE);
  const end = Math.min(text.length, start + LONGEST);
  const parts: HighlightPart[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start >= end) break;
    if (span.start > at) parts.push({ text: text.slice(at, span.start), isMatch: false });
    parts.push({ text: text.slice(span.start, Math.min(span.end, end)), isMatch: true });
    at = Math.min(span.end, end);
  }
  if (at < end) parts.push({ text: text.slice(at, end), isMatch: false });
  return parts;
}
