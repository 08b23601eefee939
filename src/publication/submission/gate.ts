import { isRecordId } from '../../catalog/identity.js';
import { type Column, type Dataset, referenceTarget } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import { detectPersonalData } from '../../rules/personal-data/detect.js';
import { DETECTORS } from '../../rules/personal-data/detectors.js';
import type { DetectionContext } from '../../rules/personal-data/hit.js';
import { isPersonName, NameMasker } from '../../rules/personal-data/person-name.js';
import { findSecretMarks } from '../../rules/personal-data/secret-marks.js';
import type { Redaction } from '../draft.js';
import type { RowFinding } from './row-finding.js';
import { safeValue } from './safe-value.js';

/** What the gate lets through of a row, and what it says. */
export interface Gate {
  readonly values: Record<string, Value>;
  readonly redactions: readonly Redaction[];
  readonly findings: readonly RowFinding[];
  readonly secretMarks: readonly RowFinding[];
}

type Values = Readonly<Record<string, Value>>;

// What cells of these kinds can hold (a code, a day, an amount) says nothing of a person, or the kind refuses it.
const HARMLESS = new Set([
  'code',
  'code list',
  'date',
  'instant',
  'integer',
  'decimal',
  'money',
  'area',
  'ratio',
  'duration',
  'flag',
  'division',
]);

/** Basis of a masked name: what a state organ publishes must be no more than its duty needs. */
const NAME_BASIS = '个人信息保护法 art. 34；政府信息公开条例 art. 15';

/**
 * The gate between an agency's file and the public: personal data stops the row unless the column's privacy class masks
 * it, in which case the masking is a visible redaction; markings of secrecy are reported apart. It fails closed: a cell
 * that could not be read is looked at as it is.
 */
export function passGate(dataset: Dataset, row: number, cells: ReadonlyMap<string, string>, read: Values): Gate {
  const values: Record<string, Value> = { ...read };
  const redactions: Redaction[] = [];
  const findings: RowFinding[] = [];
  const secretMarks: RowFinding[] = [];
  const masker = new NameMasker();
  for (const [name, cell] of cells) {
    const column = dataset.column(name);
    if (column === undefined || cell === '') continue;
    if (HARMLESS.has(column.kind.name)) continue;
    const masked = maskNames(column, values[name], masker);
    if (masked !== undefined) {
      values[name] = masked;
      redactions.push({ field: name, rule: 'NATURAL_PERSON_NAME', basis: NAME_BASIS });
    }
    for (const text of textsOf(values[name] ?? cell)) {
      findings.push(...personalData(column, row, text, cell));
      secretMarks.push(...secrets(column, row, text));
    }
  }
  return { values, redactions, findings, secretMarks };
}

function maskNames(column: Column, value: Value | undefined, masker: NameMasker): Value | undefined {
  if (column.privacy !== 'natural-person-name' || value === undefined) return undefined;
  const mask = (text: Value): Value => (typeof text === 'string' && isPersonName(text) ? masker.mask(text) : text);
  const masked = Array.isArray(value) ? value.map(mask) : mask(value);
  return JSON.stringify(masked) === JSON.stringify(value) ? undefined : masked;
}

/** Every text in a value, those inside its entries too. Ids of records are none: their digits now and then look like others. */
function textsOf(value: Value | null): readonly string[] {
  if (typeof value === 'string') return isRecordId(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function personalData(column: Column, row: number, text: string, cell: string): readonly RowFinding[] {
  const hits = detectPersonalData(text, contextOf(column));
  if (hits.length === 0) return [];
  return [...new Set(hits.map(({ detector }) => detector))].map((detector) => {
    const { title, titleZh, basis } = DETECTORS[detector];
    return {
      row,
      column: column.name,
      code: 'PERSONAL_DATA',
      severity: 'error',
      message: `${column.name} holds personal data (${title}; ${basis}); remove it before it can be published.`,
      messageZh: `"${column.title}"含有个人信息（${titleZh}），请删除后重新提交`,
      value: safeValue(cell),
    };
  });
}

function secrets(column: Column, row: number, text: string): readonly RowFinding[] {
  const context = { isAgencyName: referenceTarget(column) === 'agencies' };
  return findSecretMarks(text, context).map(({ mark }) => ({
    row,
    column: column.name,
    code: 'SECRET_MARK',
    severity: 'error',
    message: `${column.name} holds the marking "${mark}"; the whole submission is kept out. Ask the secrecy office of the agency.`,
    messageZh: `"${column.title}"含有涉密标志"${mark}"，整批数据已隔离，请与保密工作机构联系`,
    value: null,
  }));
}

const contexts = new WeakMap<Column, DetectionContext>();

function contextOf(column: Column): DetectionContext {
  const known = contexts.get(column);
  if (known !== undefined) return known;
  const context = { title: column.title, isOfficeContact: column.kind.name === 'contact' };
  contexts.set(column, context);
  return context;
}
