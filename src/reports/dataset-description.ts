import { fileAddress } from '../catalog/addresses.js';
import { type Cadence, cadences } from '../catalog/cadence.js';
import { CLAUSES } from '../catalog/clause.js';
import type { CodeList } from '../catalog/code-list.js';
import type { Privacy } from '../catalog/column.js';
import { unitOf } from '../catalog/columns/canonical-unit.js';
import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS } from '../catalog/file-formats.js';
import { DATA_LICENCE, PUBLISHER } from '../catalog/publisher.js';
import { type Column, type Dataset, referenceTarget } from '../catalog/registry.js';
import type { RuleForce } from '../rules/deadline-rules.js';
import { ruleLimitWords } from '../rules/rule-limit-words.js';
import { deadlineRulesOf } from './record-deadlines.js';

/** A clause of the work plan that a dataset answers. */
export interface ClauseDescription {
  readonly code: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** A rule that sets a deadline of the records of a dataset, as it stands now. */
export interface DeadlineRuleDescription {
  readonly rule: string;
  readonly duty: string;
  readonly dutyZh: string;
  readonly force: RuleForce;
  readonly basis: string;
  readonly limit: string;
  readonly limitZh: string;
  /** First day of its force, where that is known. */
  readonly effectiveFrom: string | null;
}

/** A column of the data dictionary. */
export interface ColumnDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly nullable: boolean;
  /** Filled by the catalogue itself, not by a file. */
  readonly isSystem: boolean;
  readonly isSortable: boolean;
  readonly operators: readonly string[];
  readonly privacy: Privacy;
  /** Unit of the canonical values, as a code of its measure with its Chinese name. */
  readonly unit: { readonly code: string; readonly title: string } | null;
  /** Unit that a bare number in a source file is in. */
  readonly sourceUnit: string | null;
  /** Dataset that it refers to. */
  readonly refersTo: string | null;
  readonly codeList: CodeList | null;
  /** Law, standard or form that defines it. */
  readonly source: string | null;
  readonly aliases: readonly string[];
}

/** A file that holds the whole dataset. */
export interface Distribution {
  readonly format: ExportFormat;
  readonly mediaType: string;
  readonly address: string;
  /** Address of its manifest: rows, size and digest of the file as it is now. */
  readonly manifest: string;
}

/** All that can be said of a dataset without looking into it. */
export interface DatasetDescription {
  readonly publisher: typeof PUBLISHER;
  readonly licence: string;
  readonly cadence: { readonly code: Cadence; readonly title: string };
  readonly clauses: readonly ClauseDescription[];
  readonly deadlineRules: readonly DeadlineRuleDescription[];
  /** Laws and documents that oblige to publish it. */
  readonly legalBases: readonly string[];
  readonly key: readonly (readonly string[])[];
  readonly columns: readonly ColumnDescription[];
  readonly distributions: readonly Distribution[];
}

const known = new WeakMap<Dataset, DatasetDescription>();

/** The description of a dataset, from its declaration and the rules it names. */
export function describeDataset(dataset: Dataset): DatasetDescription {
  const description = known.get(dataset) ?? describe(dataset);
  known.set(dataset, description);
  return description;
}

function describe(dataset: Dataset): DatasetDescription {
  const deadlineRules = rulesOf(dataset);
  return {
    publisher: PUBLISHER,
    licence: DATA_LICENCE,
    cadence: { code: dataset.cadence, title: cadences.find(dataset.cadence)?.title ?? dataset.cadence },
    clauses: dataset.clauses.map((code) => ({ code, ...CLAUSES[code] })),
    deadlineRules,
    legalBases: [...new Set(deadlineRules.map(({ basis }) => basis))],
    key: dataset.key.map((columns) => columns.map(({ name }) => name)),
    columns: dataset.columns.map(describeColumn),
    distributions: EXPORT_FORMATS.map((format) => {
      const address = fileAddress(dataset.name, format);
      return { format, mediaType: FILE_FORMATS[format].mediaType, address, manifest: `${address}.manifest.json` };
    }),
  };
}

// The newest version of a rule stands first.
function rulesOf(dataset: Dataset): readonly DeadlineRuleDescription[] {
  return deadlineRulesOf(dataset).flatMap(({ id, duty, dutyZh, force, versions: [version] }) => {
    if (version === undefined) return [];
    const { message, messageZh } = ruleLimitWords(version.limit);
    const { basis, effectiveFrom = null } = version;
    return [{ rule: id, duty, dutyZh, force, basis, limit: message, limitZh: messageZh, effectiveFrom }];
  });
}

export function describeColumn(column: Column): ColumnDescription {
  const { name, title, description, kind, nullable, isSystem, privacy, source = null, aliases } = column;
  const unit = unitOf(kind);
  return {
    name,
    title,
    description,
    kind: kind.name,
    nullable,
    isSystem,
    isSortable: kind.isSortable,
    operators: kind.filter?.operators ?? [],
    privacy,
    unit: unit === undefined ? null : { code: unit.code, title: unit.name ?? unit.title },
    sourceUnit: kind.sourceUnit ?? null,
    refersTo: referenceTarget(column) ?? null,
    codeList: kind.graphql.type === 'code' ? kind.graphql.list : null,
    source,
    aliases,
  };
}
