import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { emptyUnreleased } from '../../src/publication/submission/retention.js';
import { asOwner } from '../fresh-database.js';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { type IntakeDesk, openDesk, penaltiesCsv } from './intake-desk.js';

const NUMBER = '行政处罚决定书文号';
const PARTY = '行政相对人名称';

describe('the audit log', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  it('is read by administrators, newest first, and page by page to its beginning', async () => {
    const { body } = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '审1' }));
    const id = textAt(body, 'id');
    await desk.decide(id, { decision: 'reject', reason: '文号有误' });
    const { body: all } = await desk.ask('/api/v1/audit?first=1000', desk.keys.administrator);
    const ids = each(all, 'data', 'id').map(Number);
    assert.deepEqual(
      ids,
      ids.toSorted((one, other) => other - one),
    );
    const walked: number[] = [];
    for (let before = ''; ; ) {
      const { body: page } = await desk.ask(`/api/v1/audit?first=2${before}`, desk.keys.administrator);
      walked.push(...each(page, 'data', 'id').map(Number));
      if (at(page, 'next') === null) break;
      before = `&before=${at(page, 'next')}`;
    }
    assert.deepEqual(walked, ids);
    const { body: own } = await desk.ask(`/api/v1/audit?subject=${id}`, desk.keys.administrator);
    assert.deepEqual(each(own, 'data', 'act'), ['reject', 'submitted']);
    assert.equal(listAt((await desk.ask('/api/v1/audit?act=reject', desk.keys.administrator)).body, 'data').length, 1);
  });

  it('is for nobody else', async () => {
    assert.equal((await desk.ask('/api/v1/audit')).status, 401);
    for (const key of [desk.keys.publisher, desk.keys.reviewer])
      assert.equal((await desk.ask('/api/v1/audit', key)).status, 403);
    const page = await desk.server.app.inject({
      url: '/api/v1/%61udit',
      headers: { origin: 'https://elsewhere.example' },
    });
    assert.equal(page.headers['access-control-allow-origin'], undefined);
  });

  it('refuses pages beyond all use and parameters that there are not', async () => {
    assert.equal(
      at((await desk.ask('/api/v1/audit?first=1001', desk.keys.administrator)).body, 'code'),
      'PAGE_TOO_LARGE',
    );
    assert.equal((await desk.ask('/api/v1/audit?last=1', desk.keys.administrator)).status, 400);
  });
});

describe('what was not released', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const held = async (marker: string) => {
    const [row] = await asOwner(
      desk.fresh.ownerUrl,
      `select count(*)::int as rows from "intake"."submission_row" r where r::text like $1`,
      [`%${marker}%`],
    );
    return Number(row?.rows);
  };
  const age = (days: number) =>
    asOwner(
      desk.fresh.ownerUrl,
      `update "intake"."decision" set decided_at = decided_at - make_interval(days => ${days}); update "intake"."submission" set received_at = received_at - make_interval(days => ${days})`,
    );

  it('loses its content after its time, and what waits or was released keeps it', async () => {
    const submit = async (row: Readonly<Record<string, string>>) =>
      textAt((await desk.submit('penalties', penaltiesCsv(row))).body, 'id');
    const rejected = await submit({ [NUMBER]: '留1', [PARTY]: '被退回公司' });
    const waiting = await submit({ [NUMBER]: '留2', [PARTY]: '待审查公司' });
    const faulty = await submit({ [NUMBER]: '留3', [PARTY]: '有错误公司', 处罚决定日期: '2026-02-30' });
    await desk.decide(rejected, { decision: 'reject', reason: '文号有误' });

    await age(29);
    assert.equal(await emptyUnreleased(desk.database, 30), 0);
    assert.ok((await held('被退回公司')) > 0);

    await age(2);
    assert.equal(await emptyUnreleased(desk.database, 30), 2);
    assert.deepEqual([await held('被退回公司'), await held('留3')], [0, 0]);
    assert.ok((await held('待审查公司')) > 0);
    assert.equal(await emptyUnreleased(desk.database, 30), 0);

    const { body } = await desk.ask('/api/v1/audit?act=emptied', desk.keys.administrator);
    assert.deepEqual(each(body, 'data', 'subject').toSorted(), [rejected, faulty].toSorted());
    assert.deepEqual(each(body, 'data', 'details'), [
      { rows: 1, days: 30 },
      { rows: 1, days: 30 },
    ]);
    const shown = await desk.ask(`/api/v1/submissions/${rejected}`, desk.keys.reviewer);
    assert.equal(at(shown.body, 'status'), 'decided');
    assert.equal((await desk.decide(waiting, { decision: 'approve' })).status, 200);
  });
});
