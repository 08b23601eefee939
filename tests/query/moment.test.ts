import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { AsOfInput } from '../../src/query/list-request.js';
import { type Moment, namedRevision, presentMoment, resolveAsOf } from '../../src/query/moment.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { publishToys } from './published-toys.js';
import { toy } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);
const first = await publishToys(database, [toy({ name: '第一' })]);
const second = await publishToys(database, [toy({ name: '第二' })]);

async function resolved(asOf: AsOfInput | undefined, present?: Moment): Promise<Moment> {
  return resolveAsOf(database.read, asOf, present ?? (await presentMoment(database.read)));
}

describe('asOf', () => {
  it('means the present where it names no moment, and where it names the newest', async () => {
    const present = { revision: second, isPresent: true };
    for (const asOf of [undefined, {}]) assert.deepEqual(await resolved(asOf), present);
    for (const asOf of [{ revision: second }, { time: new Date().toISOString() }])
      assert.deepEqual(await resolved(asOf), { ...present, isNamed: true });
  });

  it('is where addresses lead to when it was named, be it the newest or not', async () => {
    assert.equal(namedRevision(await resolved({})), undefined);
    assert.equal(namedRevision(await resolved({ revision: second })), second);
    assert.equal(namedRevision(await resolved({ revision: first })), first);
  });

  it('means the past where it names an older revision, and nothing yet at revision 0', async () => {
    assert.deepEqual(await resolved({ revision: first }), { revision: first, isPresent: false });
    assert.deepEqual(await resolved({ revision: 0 }), { revision: 0, isPresent: false });
    assert.deepEqual(await resolved({ time: '2019-10-22T09:30:00+08:00' }), { revision: 0, isPresent: false });
  });

  it('is refused for a revision that there is not', async () => {
    for (const revision of [second + 1, -1, 1.5])
      await assert.rejects(resolved({ revision }), {
        code: 'UNKNOWN_REVISION',
        message: `There is no revision ${revision}; the newest is ${second}.`,
        details: { argument: 'asOf', newest: second },
      });
  });

  it('is refused for a time that is still to come, since the answer could not be replayed', async () => {
    const time = new Date(Date.now() + 60_000).toISOString();
    await assert.rejects(resolved({ time }), {
      code: 'UNKNOWN_REVISION',
      message: `"asOf.time" ${time} is still to come; use a time that has passed.`,
    });
  });

  it('is refused for a time that is none or has no zone', async () => {
    for (const time of ['yesterday', '2019-10-22', '2019-10-22T09:30:00', ''])
      await assert.rejects(resolved({ time }), {
        code: 'BAD_ARGUMENT',
        message: `"asOf.time" is "${time}"; write an instant with a zone such as 2019-10-22T09:30:00+08:00.`,
      });
  });

  it('is refused for a revision and a time at once', async () => {
    await assert.rejects(resolved({ revision: first, time: '2019-10-22T09:30:00+08:00' }), {
      code: 'BAD_ARGUMENT',
      message: '"asOf" takes either "revision" or "time", not both.',
    });
  });

  it('may name the time of a publication that came while the request was under way', async () => {
    const seen = { revision: first, isPresent: true };
    const moment = await resolved({ time: new Date().toISOString() }, seen);
    assert.deepEqual(moment, { revision: second, isPresent: false });
  });
});
