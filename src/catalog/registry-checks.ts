import { LongchengError } from '../errors.js';
import { type CheckDeclaration, checkSubject } from './check.js';
import { CLAUSES } from './clause.js';
import { clockColumns } from './clock.js';
import { type DatasetDraft, keyAlternatives } from './dataset-draft.js';
import { FAMILIES } from './family.js';
import { camelCase, lowerFirst } from './naming.js';
import { referenceTarget } from './registry.js';

function fail(draft: DatasetDraft, sentence: string): never {
  throw new LongchengError('BAD_CATALOGUE', `${draft.recordClass.name}: ${sentence}`, { dataset: draft.options.name });
}

/** Every contradiction that a catalogue can hold, found before anything is derived from it. */
export function checkCatalogue(drafts: readonly DatasetDraft[]): void {
  const byName = new Map<string, DatasetDraft>();
  for (const draft of drafts) {
    checkNames(draft);
    const other = byName.get(draft.options.name);
    if (other !== undefined)
      fail(draft, `the name "${draft.options.name}" is taken by ${other.recordClass.name}; choose another.`);
    const twin = [...byName.values()].find(({ recordClass }) => recordClass.name === draft.recordClass.name);
    if (twin !== undefined)
      fail(draft, `the class of dataset "${twin.options.name}" has the same name; give one of them another.`);
    byName.set(draft.options.name, draft);
    checkPlace(draft);
    checkColumns(draft);
    checkKey(draft);
    checkOrder(draft);
  }
  for (const draft of drafts) {
    checkReferences(draft, byName);
    checkInverses(draft, drafts);
    for (const check of draft.options.checks ?? []) checkCheck(draft, check, drafts);
    for (const clock of draft.options.clocks ?? [])
      checkColumnsExist(draft, `clock ${clock.rule}`, clockColumns(clock));
    const { countedOnly, displayedUntil } = draft.options;
    if (countedOnly !== undefined) checkColumnsExist(draft, 'countedOnly', [countedOnly.column]);
    if (displayedUntil !== undefined) checkColumnsExist(draft, 'displayedUntil', [displayedUntil]);
  }
}

function checkNames({ options, recordClass, ...draft }: DatasetDraft): void {
  const named = { options, recordClass, ...draft };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(options.name)) fail(named, `"${options.name}" is not a kebab-case name.`);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(recordClass.name))
    fail(named, 'the class name must be PascalCase; it becomes the GraphQL type.');
  if (lowerFirst(recordClass.name) === camelCase(options.name))
    fail(named, `the class name must be singular, since "${options.name}" is the name of the whole list.`);
  if (!/\p{Script=Han}/u.test(options.title)) fail(named, 'the title must be Chinese.');
  if (!/[a-z]/.test(options.description)) fail(named, 'the description must say in English what one record is.');
}

function checkPlace(draft: DatasetDraft): void {
  const { family, clauses } = draft.options;
  if (!(family in FAMILIES))
    fail(draft, `there is no family "${family}"; use one of ${Object.keys(FAMILIES).join(', ')}.`);
  const unknown = clauses === 'all' ? undefined : clauses.find((clause) => !(clause in CLAUSES));
  if (unknown !== undefined) fail(draft, `the work plan has no clause "${unknown}"; use A1 to E3.`);
}

const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

function checkColumns(draft: DatasetDraft): void {
  const seen = new Set<string>();
  const stored = new Set<string>();
  for (const column of draft.columns) {
    if (seen.has(column.name)) fail(draft, `column "${column.name}" is one that every record has already; rename it.`);
    seen.add(column.name);
    if (!CAMEL_CASE.test(column.name)) fail(draft, `column "${column.name}" is not camelCase.`);
    for (const { suffix } of column.kind.database.parts) {
      const name = column.databaseName + suffix;
      if (stored.has(name))
        fail(draft, `column "${column.name}" would be stored as "${name}" beside another; rename it.`);
      stored.add(name);
    }
    if (!/\p{Script=Han}/u.test(column.title)) fail(draft, `column "${column.name}" needs a Chinese title.`);
    if (!/[a-z]/.test(column.description)) fail(draft, `column "${column.name}" needs an English description.`);
    if (RESERVED.has(column.name))
      fail(draft, `column "${column.name}" has a name that every record uses itself; rename it.`);
  }
}

const RESERVED = new Set(['id', 'label', 'untilRevision', 'digest', 'absences', 'redactions', 'checks', 'history']);

function checkKey(draft: DatasetDraft): void {
  const alternatives = keyAlternatives(draft.options);
  if (alternatives.length === 0) fail(draft, 'the natural key is empty.');
  for (const [index, names] of alternatives.entries()) {
    if (names.length === 0) fail(draft, 'the natural key is empty.');
    for (const name of names) {
      const column = draft.columns.find((candidate) => candidate.name === name);
      if (column === undefined) fail(draft, `the key names "${name}", which is no column.`);
      if (column.kind.isList) fail(draft, `the key names "${name}", a list; a key is made of single values.`);
      if (referenceTarget(column) === draft.options.name)
        fail(
          draft,
          `the key names "${name}", a reference to the dataset itself; a key can not be made of keys like it.`,
        );
      if (column.nullable && index === alternatives.length - 1)
        fail(draft, `the key's last choice names "${name}", which may be absent; declare it not nullable.`);
    }
  }
  if (!draft.columns.some((column) => column.name === draft.options.label))
    fail(draft, `the label names "${draft.options.label}", which is no column.`);
}

function checkOrder(draft: DatasetDraft): void {
  for (const term of draft.options.order ?? []) {
    const column = draft.columns.find(({ name }) => name === term.replace(/^-/, ''));
    if (column === undefined) fail(draft, `the order names "${term}", which is no column.`);
    if (!column.kind.isSortable) fail(draft, `the order names "${term}"; a ${column.kind.name} can not be sorted by.`);
  }
}

function checkReferences(draft: DatasetDraft, byName: ReadonlyMap<string, DatasetDraft>): void {
  for (const column of draft.columns) {
    const target = referenceTarget(column);
    if (target !== undefined && !byName.has(target)) {
      fail(draft, `column "${column.name}" refers to "${target}", which is no dataset of this registry.`);
    }
  }
}

function checkInverses(target: DatasetDraft, drafts: readonly DatasetDraft[]): void {
  const taken = new Map<string, string>(target.columns.map(({ name }) => [name, target.recordClass.name]));
  for (const { name, draft } of inversesOf(target, drafts)) {
    const owner = RESERVED.has(name) ? 'every record' : taken.get(name);
    if (!CAMEL_CASE.test(name))
      fail(
        draft,
        `the way back from ${target.recordClass.name} is named "${name}"; its \`inverse\` must be camelCase.`,
      );
    if (owner !== undefined)
      fail(
        draft,
        `the way back from ${target.recordClass.name} would be named "${name}", which ${owner} uses there; give the reference another \`inverse\`.`,
      );
    taken.set(name, draft.recordClass.name);
  }
}

function inversesOf(
  target: DatasetDraft,
  drafts: readonly DatasetDraft[],
): readonly { readonly name: string; readonly draft: DatasetDraft }[] {
  return drafts.flatMap((draft) => {
    const names = draft.columns
      .filter((column) => referenceTarget(column) === target.options.name)
      .map((column) => draft.inverseNames.get(column.name));
    return [...new Set(names)]
      .filter((name): name is string => typeof name === 'string')
      .map((name) => ({ name, draft }));
  });
}

function checkCheck(draft: DatasetDraft, check: CheckDeclaration, drafts: readonly DatasetDraft[]): void {
  const { own, related } = checkSubject(check);
  checkColumnsExist(draft, `check ${check.validator}`, own);
  if (related === undefined) return;
  const dependent = inversesOf(draft, drafts).find(({ name }) => name === related.relation)?.draft;
  if (dependent === undefined)
    fail(draft, `check ${check.validator} counts "${related.relation}", which is no way back to this dataset.`);
  for (const name of related.columns) {
    if (!dependent.columns.some((column) => column.name === name))
      fail(draft, `check ${check.validator} names "${name}", which ${dependent.recordClass.name} does not have.`);
  }
}

function checkColumnsExist(draft: DatasetDraft, where: string, names: readonly string[]): void {
  for (const name of names)
    if (!draft.columns.some((column) => column.name === name))
      fail(draft, `${where} names "${name}", which is no column.`);
}
