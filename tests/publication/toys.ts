import assert from 'node:assert/strict';
import { recordIdOf } from '../../src/catalog/identity.js';
import type { Value } from '../../src/catalog/value.js';
import type { Draft } from '../../src/publication/draft.js';
import { type Batch, type PublicationOutcome, publish } from '../../src/publication/publish.js';
import { presentMoment } from '../../src/query/moment.js';
import { RequestReader } from '../../src/query/request-reader.js';
import type { Row } from '../../src/query/row.js';
import { asOwner, type FreshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';

export const toys = toyRegistry.get('toys');
export const makers = toyRegistry.get('makers');

type Values = Readonly<Record<string, Value>>;

export const toyId = (code: string): string => recordIdOf('toys', code);
export const makerId = (name: string): string => recordIdOf('makers', name);

/** A toy ready for release, sound but for what the test says otherwise. */
export function toy(
  code: string,
  values: Values = {},
  more: Partial<Pick<Draft, 'absences' | 'redactions'>> = {},
): Draft {
  return {
    recordId: toyId(code),
    naturalKey: code,
    values: { code, name: `玩具${code}`, maker: makerId('龙城木业'), ...values },
    absences: {},
    redactions: [],
    ...more,
  };
}

export function maker(name: string): Draft {
  return { recordId: makerId(name), naturalKey: name, values: { name }, absences: {}, redactions: [] };
}

/** Publish toys, and whatever else the batch says. */
export function publishToys(
  { database }: FreshDatabase,
  drafts: readonly Draft[],
  batch: Partial<Batch> = {},
): Promise<PublicationOutcome> {
  return publish(database, { dataset: toys, agency: null, drafts, ...batch });
}

export function publishMakers({ database }: FreshDatabase, ...names: readonly string[]): Promise<PublicationOutcome> {
  return publish(database, { dataset: makers, agency: null, drafts: names.map(maker) });
}

/** A toy as every door gets it, at present or as of a revision; null when there is none. */
export async function readToy({ database }: FreshDatabase, code: string, revision?: number): Promise<Row | null> {
  const reader = new RequestReader(toyRegistry, database.read, await presentMoment(database.read));
  return reader.record(toys, toyId(code), await reader.momentAt({ revision }));
}

/** A toy that is known to be there. */
export async function presentToy(fresh: FreshDatabase, code: string): Promise<Row> {
  const row = await readToy(fresh, code);
  assert.ok(row, `There is no toy ${code}.`);
  return row;
}

/** Every version of a toy as it is stored, oldest first. */
export function versionsOf({ ownerUrl }: FreshDatabase, code: string): Promise<readonly Record<string, unknown>[]> {
  const text =
    'select since_revision::int as since, until_revision::int as until, amount from "open"."toys" where record_id = $1 order by 1';
  return asOwner(ownerUrl, text, [toyId(code)]);
}

/** Every change of a toy as it is stored, oldest first. */
export function changesOf({ ownerUrl }: FreshDatabase, code: string): Promise<readonly Record<string, unknown>[]> {
  const text = 'select revision::int as revision, kind, reason from "open"."change" where record_id = $1 order by 1';
  return asOwner(ownerUrl, text, [toyId(code)]);
}
