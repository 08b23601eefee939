import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type ChangeEntry,
  GENESIS,
  PublicationDigest,
  type PublicationHeader,
  recordDigest,
} from '../../src/publication/digest.js';
import type { Draft } from '../../src/publication/draft.js';
import { TOY_VALUES, toyValues } from '../catalog/columns/toy-values.js';
import { makers, toy, toyId, toys } from './toys.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const digestOf = (draft: Draft) => recordDigest(toys, draft);

function publicationDigest(previous: string, header: PublicationHeader, changes: readonly ChangeEntry[]): string {
  const digest = new PublicationDigest(previous, header);
  for (const change of changes) digest.add(change);
  return digest.hex();
}

describe('digest of a record', () => {
  it('is the SHA-256 of its canonical form, which anybody can compute', () => {
    const id = toyId('T1');
    const draft: Draft = {
      recordId: id,
      naturalKey: 'T1',
      values: { name: '积木', amount: 3 },
      absences: { colour: 'NOT_PUBLISHED' },
      redactions: [],
    };
    const text = `{"absences":{"colour":"NOT_PUBLISHED"},"dataset":"toys","recordId":"${id}","redactions":[],"values":{"amount":3,"name":"积木"}}`;
    assert.equal(digestOf(draft), sha256(text));
  });

  it('does not depend on the order of its columns', () => {
    const twice = toyValues(Object.keys(TOY_VALUES))
      .map((values) => Object.entries(values))
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(twice, ([one, other]) => {
        const digests = [one, other].map((entries) => digestOf({ ...toy('T'), values: Object.fromEntries(entries) }));
        assert.equal(digests[0], digests[1]);
      }),
    );
  });

  it('is of what the agency answers for, not of the names that the catalogue gives', () => {
    assert.equal(digestOf({ ...toy('T1'), naturalKey: 'another' }), digestOf(toy('T1')));
  });

  it('differs with every value, type, absence, redaction, record and dataset', () => {
    const redaction = { field: 'name', rule: 'natural-person-name', basis: '条例 art. 15' };
    const drafts = [
      toy('T1'),
      toy('T2'),
      toy('T1', { amount: 0 }),
      toy('T1', { amount: 1 }),
      toy('T1', { story: '1' }),
      toy('T1', { otherNames: [] }),
      toy('T1', { otherNames: ['甲', '乙'] }),
      toy('T1', { otherNames: ['乙', '甲'] }),
      toy('T1', { isForSale: false }),
      toy('T1', {}, { absences: { amount: 'WITHHELD_SECRET' } }),
      toy('T1', {}, { absences: { amount: 'NOT_PUBLISHED' } }),
      toy('T1', {}, { redactions: [redaction] }),
      toy('T1', {}, { redactions: [{ ...redaction, basis: '条例 art. 14' }] }),
    ];
    const digests = [...drafts.map(digestOf), recordDigest(makers, toy('T1'))];
    assert.equal(new Set(digests).size, drafts.length + 1);
  });
});

describe('digest of a publication', () => {
  const change = (sequence: number, more: Partial<ChangeEntry> = {}): ChangeEntry => {
    return { sequence, recordId: toyId(`T${sequence}`), kind: 'corrected', reason: 'a', digest: 'd', ...more };
  };
  const header: PublicationHeader = {
    revision: 1,
    releasedAt: '2019-05-15T01:30:00.000Z',
    dataset: 'toys',
    agency: null,
    releasedBy: 'OPERATOR',
  };

  it('differs with its predecessor, its header, and each part and the order of its changes', () => {
    const digests = [
      publicationDigest(GENESIS, header, [change(1), change(2)]),
      publicationDigest('1'.repeat(64), header, [change(1), change(2)]),
      publicationDigest(GENESIS, { ...header, revision: 2 }, [change(1), change(2)]),
      publicationDigest(GENESIS, { ...header, releasedAt: '2019-05-15T01:30:00.001Z' }, [change(1), change(2)]),
      publicationDigest(GENESIS, { ...header, dataset: 'makers' }, [change(1), change(2)]),
      publicationDigest(GENESIS, { ...header, agency: toyId('A') }, [change(1), change(2)]),
      publicationDigest(GENESIS, { ...header, releasedBy: 'REVIEWER' }, [change(1), change(2)]),
      publicationDigest(GENESIS, header, [change(2), change(1)]),
      publicationDigest(GENESIS, header, [change(1)]),
      publicationDigest(GENESIS, header, [change(1), change(2, { reason: 'b' })]),
      publicationDigest(GENESIS, header, [change(1), change(2, { kind: 'withdrawn' })]),
      publicationDigest(GENESIS, header, [change(1), change(2, { digest: 'e' })]),
      publicationDigest(GENESIS, header, [change(1), change(2, { recordId: toyId('T3') })]),
      publicationDigest(GENESIS, header, [change(1, { reason: 'a\n' }), change(2)]),
    ];
    assert.equal(new Set(digests).size, digests.length);
  });
});
