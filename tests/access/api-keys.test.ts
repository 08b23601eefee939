import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { actorOf, createKey, listKeys, revokeKey } from '../../src/access/api-keys.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';

const AGENCY = '00000000-0000-5000-8000-000000000001';

describe('an API key', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  const refused = { code: 'UNAUTHENTICATED' };

  it('stands for a role and for agencies', async () => {
    const { id, key } = await createKey(fresh.database, { role: 'publisher', agencies: [AGENCY] });
    assert.deepEqual(await actorOf(fresh.database, key), { keyId: id, role: 'publisher', agencies: [AGENCY] });
    const all = await createKey(fresh.database, { role: 'reviewer', agencies: 'all' });
    assert.equal((await actorOf(fresh.database, all.key)).agencies, 'all');
  });

  it('is kept nowhere, only a hash of it', async () => {
    const { key } = await createKey(fresh.database, { role: 'publisher', agencies: 'all' });
    const secret = key.split('_').at(-1) ?? '';
    for (const table of ['api_key', 'audit']) {
      const text = JSON.stringify(await asOwner(fresh.ownerUrl, `select * from "intake"."${table}"`));
      assert.ok(text.length > 10 && !text.includes(secret), table);
    }
  });

  it('is refused with another secret, in another form, and when it is missing', async () => {
    const { key } = await createKey(fresh.database, { role: 'publisher', agencies: 'all' });
    const other = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [other, `${key}A`, key.slice(3), '', undefined, 'lc_000000000000_'.padEnd(59, 'A')])
      await assert.rejects(actorOf(fresh.database, wrong), refused, wrong);
  });

  it('is not used by one who knows its id and not its secret', async () => {
    const { id, key } = await createKey(fresh.database, { role: 'publisher', agencies: 'all' });
    await assert.rejects(actorOf(fresh.database, `${key.slice(0, -10)}${'A'.repeat(10)}`), refused);
    assert.equal((await listKeys(fresh.database)).find((known) => known.id === id)?.lastUsedAt, null);
  });

  it('shows when it was last used, and once revoked is refused', async () => {
    const { id, key } = await createKey(fresh.database, { role: 'administrator', agencies: 'all', label: 'desk' });
    const find = async () => (await listKeys(fresh.database)).find((known) => known.id === id);
    assert.deepEqual([(await find())?.label, (await find())?.lastUsedAt], ['desk', null]);
    await actorOf(fresh.database, key);
    const used = (await find())?.lastUsedAt ?? '';
    assert.match(used, /^\d{4}-.*Z$/);
    // To a minute: a key that is used all the time need not be written all the time.
    await actorOf(fresh.database, key);
    assert.equal((await find())?.lastUsedAt, used);
    await asOwner(fresh.ownerUrl, `update "intake"."api_key" set last_used_at = last_used_at - interval '61 seconds'`);
    await actorOf(fresh.database, key);
    assert.ok(((await find())?.lastUsedAt ?? '') > used);
    await revokeKey(fresh.database, id);
    await assert.rejects(actorOf(fresh.database, key), refused);
    await assert.rejects(revokeKey(fresh.database, id), { code: 'NOT_FOUND' });
  });
});
