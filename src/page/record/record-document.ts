import { z } from 'zod';
import type { Dataset } from '../../catalog/registry.js';
import type { AsOfInput } from '../../query/list-request.js';
import { asOfLiteral } from '../dataset/graphql-literal.js';
import { selectionOf } from '../selection.js';
import { DEADLINE_SELECTION, deadlineShape } from '../shown-deadline.js';

const CHECKS = 'checks { validator outcome severity certainty columns inputs { name value } message messageZh }';
const DIFFERENCE = 'field title before after absenceBefore absenceAfter';
const HISTORY = `history { kind reason actor sinceRevision untilRevision releasedAt digest changes { ${DIFFERENCE} } }`;

/** Everything that a record says of itself, as a GraphQL document. */
export function recordDocument(dataset: Dataset, id: string, asOf: AsOfInput | undefined): string {
  const moment = asOf === undefined ? '' : `, asOf: ${asOfLiteral(asOf)}`;
  const columns = dataset.columns.filter(({ name }) => name !== 'recordId');
  return `{
  ${dataset.singularName}(by: { id: ${JSON.stringify(id)} }${moment}) {
    id
    recordId
    label
    ${columns.map(selectionOf).join('\n    ')}
    absences { field reason }
    redactions { field rule basis }
    ${DEADLINE_SELECTION}
    ${CHECKS}
    ${HISTORY}
  }
}`;
}

const check = z.object({
  validator: z.string(),
  outcome: z.string(),
  severity: z.string(),
  certainty: z.string(),
  columns: z.array(z.string()),
  inputs: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
  message: z.string(),
  messageZh: z.string(),
});

const difference = z.object({
  field: z.string(),
  title: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  absenceBefore: z.string().nullable(),
  absenceAfter: z.string().nullable(),
});

const version = z.object({
  kind: z.string(),
  reason: z.string().nullable(),
  actor: z.string(),
  sinceRevision: z.number(),
  untilRevision: z.number().nullable(),
  releasedAt: z.string(),
  digest: z.string(),
  changes: z.array(difference),
});

const record = z.looseObject({
  id: z.string(),
  recordId: z.string(),
  label: z.string(),
  sinceRevision: z.number(),
  publishedAt: z.string(),
  absences: z.array(z.object({ field: z.string(), reason: z.string() })),
  redactions: z.array(z.object({ field: z.string(), rule: z.string(), basis: z.string() })),
  deadlines: z.array(deadlineShape),
  checks: z.array(check),
  history: z.array(version),
});

/** What the answer of `recordDocument` is, by its field. */
export const recordShape = z.record(z.string(), record.nullable());

export type ShownRecord = z.output<typeof record>;
export type ShownCheck = z.output<typeof check>;
export type ShownVersion = z.output<typeof version>;

/** All states of a record that is not there any more, as a GraphQL document. */
export function departedDocument(globalId: string): string {
  return `{ recordHistory(id: ${JSON.stringify(globalId)}) { kind reason actor sinceRevision untilRevision releasedAt digest changes { ${DIFFERENCE} } } }`;
}

export const departedShape = z.object({ recordHistory: z.array(version) });
