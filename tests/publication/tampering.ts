import assert from 'node:assert/strict';
import { createOrm } from '../../src/database/orm.js';
import { statementRunner } from '../../src/database/statement.js';
import type { Verdict } from '../../src/publication/verdict.js';
import { verify } from '../../src/publication/verify.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { publishMakers, publishToys, toy, toyId } from './toys.js';

const price = { value: '10000.00', sourceValue: '1', sourceUnit: 'WAN_YUAN' };
const redaction = { field: 'story', rule: 'free-text', basis: '条例 art. 15' };

/** A small history, and its owner, who tampers with it; each tampering is undone once it was verified. */
export interface Tampering {
  readonly verdictAfter: (...statements: readonly string[]) => Promise<Verdict>;
  /** Asserts what verification names: a revision, and a record of it where it is one. */
  readonly assertNamed: (
    statements: string | readonly string[],
    revision: number,
    recordId: string | undefined,
    message: RegExp,
  ) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** 1: a maker. 2: toys A, B and C. 3: A is corrected, B withdrawn. 4: another maker. */
export async function startTampering(): Promise<Tampering> {
  const fresh = await freshDatabase(toyRegistry);
  await publishMakers(fresh, '龙城木业');
  const a = toy('A', { amount: 1, price }, { absences: { colour: 'WITHHELD_SECRET' }, redactions: [redaction] });
  await publishToys(fresh, [a, toy('B', { amount: 2 }), toy('C')]);
  const withdrawals = [{ recordId: toyId('B'), reason: 'broken' }];
  await publishToys(fresh, [toy('A', { amount: 3 })], { correctionReason: 'counted again', withdrawals });
  await publishMakers(fresh, '朝阳玩具');
  const owner = createOrm({ url: fresh.ownerUrl, poolSize: 1, session: {}, queryTimeout: 0 });
  const read = statementRunner(owner);
  const run = (text: string) => read({ text, values: [] });

  async function verdictAfter(...statements: readonly string[]): Promise<Verdict> {
    await run('begin');
    try {
      for (const text of statements) await run(text);
      return await verify(toyRegistry, read);
    } finally {
      await run('rollback');
    }
  }

  return {
    verdictAfter,
    assertNamed: async (statements, revision, recordId, message) => {
      const what = String(statements);
      const verdict = await verdictAfter(...[statements].flat());
      assert.ok(!verdict.isIntact, what);
      assert.equal(verdict.revision, revision, `${what}: ${verdict.message}`);
      assert.equal(verdict.recordId, recordId, what);
      assert.match(verdict.message, message);
    },
    end: async () => {
      await owner.close(true);
      await fresh.drop();
    },
  };
}
