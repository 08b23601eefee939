import { defineEntity, p } from '@mikro-orm/postgresql';
import { OPEN } from './dataset-tables.js';

/**
 * One act of publishing. Revisions are given in commit order, without gaps, and each digest covers the one before, so
 * that nobody can change, drop or insert a publication unnoticed.
 */
export const PublicationTable = defineEntity({
  name: 'Publication',
  tableName: 'publication',
  schema: OPEN,
  properties: {
    revision: p.bigint('number').primary().autoincrement(false),
    releasedAt: p.datetime(3).columnType('timestamptz(3)'),
    dataset: p.text().collation('C'),
    agency: p.uuid().nullable(),
    published: p.integer(),
    corrected: p.integer(),
    withdrawn: p.integer(),
    erased: p.integer().default(0),
    releasedBy: p.text().default('OPERATOR'),
    digest: p.text(),
    previousDigest: p.text(),
  },
  // When each dataset changed last is asked after every publication.
  indexes: [{ name: 'publication_by_dataset', properties: ['dataset', 'revision'] }],
});

/** One record's part in a publication. */
export const ChangeTable = defineEntity({
  name: 'Change',
  tableName: 'change',
  schema: OPEN,
  properties: {
    revision: p.bigint('number').primary(),
    sequence: p.integer().primary(),
    dataset: p.text().collation('C'),
    recordId: p.uuid(),
    kind: p.text(),
    reason: p.text().nullable(),
    digest: p.text(),
    // Of an erased record, whose versions are gone, the agency that it was of last: its feed has the tombstone.
    agency: p.uuid().nullable(),
  },
  indexes: [
    { name: 'change_by_record', properties: ['dataset', 'recordId', 'revision'] },
    // Every publication and every submission asks which of its records were erased, and few ever are.
    {
      name: 'change_erased',
      expression: `create index "change_erased" on "${OPEN}"."change" ("dataset", "record_id") where kind = 'erased'`,
    },
    // For whoever follows some datasets only.
    { name: 'change_by_dataset', properties: ['dataset', 'revision', 'sequence'] },
  ],
});
