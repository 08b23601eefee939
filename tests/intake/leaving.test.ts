import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { eraseExpired } from '../../src/publication/display-periods.js';
import { reapplyErasures, rememberErasure } from '../../src/publication/erasure-register.js';
import { verify } from '../../src/publication/verify.js';
import { asOwner } from '../fresh-database.js';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { type IntakeDesk, openDesk, penaltiesCsv } from './intake-desk.js';

const NUMBER = '行政处罚决定书文号';

describe('a record that leaves', () => {
  let desk: IntakeDesk;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-erasures-'));
    desk = await openDesk(folder);
  });
  after(async () => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  const publish = async (row: Readonly<Record<string, string>>) => {
    const { body } = await desk.submit('penalties', penaltiesCsv(row));
    const decided = await desk.decide(textAt(body, 'id'), { decision: 'approve', reason: '更正' });
    assert.equal(decided.status, 200, decided.text);
    const answer = await desk.graphql(
      `{ penalties(filter: { decisionNumber: { equals: "${row[NUMBER]}" } }) { nodes { id recordId } } }`,
    );
    return {
      id: textAt(answer, 'data.penalties.nodes.0.id'),
      recordId: textAt(answer, 'data.penalties.nodes.0.recordId'),
    };
  };
  const leave = async (id: string, body: object, key = desk.keys.administrator) => {
    const response = await desk.server.app.inject({
      method: 'POST',
      url: `/api/v1/penalties/${id}/withdrawal`,
      headers: { authorization: `Bearer ${key}` },
      payload: body,
    });
    return { status: response.statusCode, body: response.json<unknown>() };
  };
  const found = (marker: string) =>
    asOwner(
      desk.fresh.ownerUrl,
      `select (select count(*) from "open"."penalties" where content like $1)::int + (select count(*) from "intake"."submission_row" r where r::text like $1)::int as found`,
      [`%${marker}%`],
    );

  it('by withdrawal leaves its reason and its past', async () => {
    const { id } = await publish({ [NUMBER]: '甲1' });
    assert.equal((await leave(id, {})).status, 400);
    const { status } = await leave(id, { reason: '处罚决定被撤销' });
    assert.equal(status, 200);
    const answer = await desk.graphql(
      `{ penalty(by: { id: "${id}" }) { id } recordHistory(id: "${id}") { kind reason } }`,
    );
    assert.equal(at(answer, 'data.penalty'), null);
    assert.deepEqual(listAt(answer, 'data.recordHistory').at(-1), { kind: 'WITHDRAWN', reason: '处罚决定被撤销' });
    assert.equal((await leave(id, { reason: '再次' })).status, 404);
  });

  it('by erasure is gone from every version and from intake, and the chain still verifies', async () => {
    await publish({ [NUMBER]: '乙1', 处罚内容: '标记内容一' });
    const { id, recordId } = await publish({ [NUMBER]: '乙1', 处罚内容: '标记内容一又改' });
    assert.equal((await leave(id, { erase: 'PERSONAL_DATA' }, desk.keys.reviewer)).status, 403);
    assert.equal((await leave(id, { erase: 'WHATEVER' })).status, 400);
    const before = at(await desk.graphql('{ catalog { revision } }'), 'data.catalog.revision');
    assert.equal((await leave(id, { erase: 'PERSONAL_DATA' })).status, 200);
    assert.deepEqual(await found('标记内容一'), [{ found: 0 }]);
    const past = await desk.ask(`/api/v1/penalties/${recordId}?asOf=${String(before)}`);
    assert.equal(past.status, 404);
    const verdict = await verify(registry, desk.database.read);
    assert.ok(verdict.isIntact, JSON.stringify(verdict));
    const again = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '乙1' }));
    assert.deepEqual(each(again.body, 'problems', 'code'), ['ERASED_RECORD']);
  });

  it('by erasure does not come back with a backup: what is remembered is erased again at the start', async () => {
    const { recordId } = await publish({ [NUMBER]: '丁1', 处罚内容: '标记内容四' });
    assert.equal(await reapplyErasures(desk.database, folder), 0);
    // The register knows of an erasure that the database, restored from before it, does not.
    await rememberErasure(folder, 'penalties', [recordId], 'PERSONAL_DATA');
    assert.equal(await reapplyErasures(desk.database, folder), 1);
    assert.deepEqual(await found('标记内容四'), [{ found: 0 }]);
    assert.equal(await reapplyErasures(desk.database, folder), 0);
  });

  it('is erased when its display period is over, and refused when it already was', async () => {
    await publish({ [NUMBER]: '丙1', 公示截止期: '2099-12-31', 处罚内容: '标记内容三' });
    const late = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '丙2', 公示截止期: '2020-01-01' }));
    assert.deepEqual(each(late.body, 'problems', 'code').toSorted(), ['DISPLAY_PERIOD_OVER']);
    const remembered: string[] = [];
    const remember = async (_: string, recordIds: readonly string[]) => void remembered.push(...recordIds);
    await eraseExpired(desk.database, '2099-12-31', remember);
    assert.deepEqual([remembered.length, await found('标记内容三')], [0, [{ found: 2 }]]);
    await eraseExpired(desk.database, '2100-01-01', remember);
    assert.deepEqual([remembered.length, await found('标记内容三')], [1, [{ found: 0 }]]);
  });
});
