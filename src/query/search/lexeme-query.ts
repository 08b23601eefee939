import type { Registry } from '../../catalog/registry.js';
import type { NamedAgency } from './agency-names.js';
import { codesCalled } from './code-titles.js';
import { closeLengths, isChineseWord, type Lexeme, wholeLexeme } from './lexemes.js';
import type { Tier } from './search-cursor.js';
import type { SearchPlan } from './search-plan.js';
import type { SearchTerm, SearchWords } from './search-terms.js';

/** A question as PostgreSQL compares it with the lexemes of entries (`tsquery`), for each tier and for all together. */
export interface LexemeQuery {
  /** Undefined where nothing can be in the tier. */
  readonly ofTier: (tier: Tier) => string | undefined;
  /** Undefined where the question holds no word at all: then nothing is found. */
  readonly any: string | undefined;
}

// A word that more agencies bear than this (the district's own name) says nothing of which agency is meant.
const MOST_AGENCIES = 60;

/**
 * The question over lexemes. `污水 处理` without any agency or code of that name is, in tier TEXT,
 * `((^污水 | 污水) & (^处理 | 处理)) & !(^污水 & ^处理) & !=污水处理`, each lexeme in quotes.
 */
export function lexemeQuery(
  registry: Registry,
  plan: SearchPlan,
  { terms, whole }: SearchWords,
  agencies: readonly NamedAgency[],
): LexemeQuery {
  const conditions = filters(plan);
  const inName = terms.map(nameAlternatives);
  const anywhere = terms.map((term) => [
    ...nameAlternatives(term),
    quoted(term.lexeme, term.form === 'beginning'),
    ...meant(registry, term, terms, agencies),
  ]);
  const called = exactly(whole, agencies).map((lexeme) => quoted(lexeme));
  const exact = called.length === 0 ? undefined : anyOf(called);
  const name = terms.length === 0 ? undefined : allOf(inName.map(anyOf));
  const text = terms.length === 0 ? undefined : allOf(anywhere.map(anyOf));
  const with_ = (...parts: readonly (string | undefined)[]) =>
    allOf([...parts, ...conditions].filter((part) => part !== undefined));
  const not = (part: string | undefined) => (part === undefined ? undefined : `!${part}`);
  const lengths = whole === undefined ? [] : closeLengths(whole).map((lexeme) => quoted(lexeme));
  const isClose = lengths.length === 0 ? undefined : anyOf(lengths);
  const tiers: Readonly<Record<Tier, string | undefined>> = {
    EXACT: exact === undefined ? undefined : with_(exact),
    CLOSE: name === undefined || isClose === undefined ? undefined : with_(name, isClose, not(exact)),
    NAME: name === undefined ? undefined : with_(name, not(isClose), not(exact)),
    TEXT: text === undefined ? undefined : with_(text, not(name), not(exact)),
  };
  const either = [exact, text].filter((part) => part !== undefined);
  return { ofTier: (tier) => tiers[tier], any: either.length === 0 ? undefined : with_(anyOf(either)) };
}

function nameAlternatives({ lexeme, form, written }: SearchTerm): readonly string[] {
  const inName = quoted(`^${lexeme}`, form === 'beginning');
  return IS_INITIALS.test(written) ? [inName, quoted(`~${lexeme}`, true)] : [inName];
}

const IS_INITIALS = /^[a-z]{2,12}$/;

// More agencies than this end alike: then none of them is the one that was meant.
const MOST_EXACT = 5;

/** What a record is called that is called just this; of agencies, also with more in front: `教育局` is `龙城区教育局`. */
function exactly(whole: Lexeme | undefined, agencies: readonly NamedAgency[]): readonly Lexeme[] {
  if (whole === undefined) return [];
  const asked = whole.slice(1);
  const ending = asked.length < 2 ? [] : agencies.filter(({ names }) => names.some((name) => name.endsWith(asked)));
  const names = ending.length > MOST_EXACT ? [] : ending.flatMap((agency) => wholeLexeme(agency.names[0] ?? '') ?? []);
  return [...new Set([whole, ...names])];
}

function meant(
  registry: Registry,
  { lexeme, form }: SearchTerm,
  terms: readonly SearchTerm[],
  agencies: readonly NamedAgency[],
): readonly string[] {
  if (form !== 'word' || !isChineseWord(lexeme)) return [];
  const codes = codesCalled(registry, lexeme);
  return [...codes, ...agenciesMeant(lexeme, terms, agencies).map(({ recordId }) => `r:${recordId}`)].map((found) =>
    quoted(found),
  );
}

/** The agencies that a word means: those that bear it, or of too many, those that bear another, rarer word as well. */
function agenciesMeant(
  word: string,
  terms: readonly SearchTerm[],
  agencies: readonly NamedAgency[],
): readonly NamedAgency[] {
  const bearers = bearersOf(word, agencies);
  if (bearers.length <= MOST_AGENCIES) return bearers;
  const others = terms
    .filter(({ lexeme, form }) => lexeme !== word && form === 'word')
    .map(({ lexeme }) => bearersOf(lexeme, agencies))
    .filter((named) => named.length <= MOST_AGENCIES);
  return bearers.filter((agency) => others.some((named) => named.includes(agency)));
}

function bearersOf(word: string, agencies: readonly NamedAgency[]): readonly NamedAgency[] {
  return agencies.filter(({ names }) => names.some((name) => name.includes(word)));
}

function filters({ datasets, agency, years, from, to }: SearchPlan): readonly string[] {
  const any = (mark: string, values: readonly (string | number)[] | undefined) =>
    values === undefined || values.length === 0 ? [] : [anyOf(values.map((value) => quoted(`${mark}:${value}`)))];
  return [
    ...any(
      'd',
      datasets?.map(({ name }) => name),
    ),
    ...any('a', agency === undefined ? undefined : [agency]),
    ...any('y', years?.map(yearText)),
    ...any('y', yearsBetween(from, to)),
  ];
}

const MOST_YEARS = 30;

// Years narrow a range down by the index; its days are compared on the way.
function yearsBetween(from: string | undefined, to: string | undefined): readonly string[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const count = last - first + 1;
  return count < 1 || count > MOST_YEARS ? undefined : Array.from({ length: count }, (_, at) => yearText(first + at));
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** Any of these months, as a further condition. */
export function inMonths(query: string, months: readonly string[]): string {
  return allOf([query, anyOf(months.map((month) => quoted(`m:${month}`)))]);
}

function quoted(lexeme: Lexeme, isBeginning = false): string {
  return `'${lexeme.replace(/['\\]/g, '\\$&')}'${isBeginning ? ':*' : ''}`;
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' | ')})`;
}

function allOf(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' & ')})`;
}
