import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { WRITER } from '../../src/database/roles.js';
import { verify } from '../../src/publication/verify.js';
import { asRole } from '../database/as-role.js';
import { asOwner } from '../fresh-database.js';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { type IntakeDesk, openDesk, penaltiesCsv } from './intake-desk.js';

const NUMBER = '行政处罚决定书文号';

describe('a review', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const submitted = async (...numbers: readonly string[]) => {
    const { body, text } = await desk.submit(
      'penalties',
      penaltiesCsv(...numbers.map((number) => ({ [NUMBER]: number }))),
    );
    assert.equal(at(body, 'counts.sound'), numbers.length, text);
    return textAt(body, 'id');
  };
  const published = async (number: string) => {
    const answer = await desk.graphql(
      `{ penalties(filter: { decisionNumber: { equals: "${number}" } }) { nodes { recordId history { kind reason } } } }`,
    );
    return listAt(answer, 'data.penalties.nodes');
  };

  it('makes public what it approves, in the answer to the very next question', async () => {
    const id = await submitted('甲1');
    assert.deepEqual(await published('甲1'), []);
    const { status, body } = await desk.decide(id, { decision: 'approve' });
    assert.deepEqual([status, at(body, 'published'), at(body, 'undecided')], [200, 1, 0]);
    assert.equal((await published('甲1')).length, 1);
  });

  it('releases what a server of the release before took in, whose rows are JSON', async () => {
    const id = await submitted('子1', '子2');
    for (const text of [
      'alter table "intake"."submission_row" disable trigger keep_what_was_checked',
      `update "intake"."submission_row" r set cells = null, version = json_build_object('natural_key', r.natural_key, 'agency', r.agency, 'sample', false,
'decision_number', split_part(r.natural_key, '|', 2), 'party_name', '朝阳龙城食品有限公司', 'party_kind', 'LEGAL_PERSON', 'kinds', '["FINE"]'::json,
'fine', '5000.00', 'fine_source_value', '0.5', 'fine_source_unit', 'WAN_YUAN', 'decided_on', '2026-11-02') where submission = '${id}'`,
      `update "intake"."submission" set columns = null where id = '${id}'`,
      'alter table "intake"."submission_row" enable trigger keep_what_was_checked',
    ])
      await asOwner(desk.fresh.ownerUrl, text);
    const { body } = await desk.ask(`/api/v1/submissions/${id}/rows`, desk.keys.reviewer);
    assert.equal(at(body, 'data.0.content.fine'), '5000.00');
    const decided = await desk.decide(id, { decision: 'approve' });
    assert.equal(at(decided.body, 'published'), 2);
    assert.equal((await published('子1')).length, 1);
    assert.equal((await verify(desk.database.registry, desk.database.read)).isIntact, true);
  });

  it('is of what was checked: nobody exchanges a cell meanwhile, and a row is emptied whole', async () => {
    const id = await submitted('丑1');
    const { body } = await desk.ask(`/api/v1/submissions/${id}/rows`, desk.keys.reviewer);
    assert.equal(at(body, 'data.0.content.fine'), '5000.00');
    assert.deepEqual(at(body, 'data.0.content.kinds'), ['FINE']);
    const where = `where submission = '${id}'`;
    await assert.rejects(
      asRole(desk.fresh, WRITER, `update "intake"."submission_row" set cells = array['x'] ${where}`),
      /can not be changed/,
    );
    await asRole(desk.fresh, WRITER, `update "intake"."submission_row" set version = null ${where}`);
    const [row] = await asOwner(desk.fresh.ownerUrl, `select cells from "intake"."submission_row" ${where}`);
    assert.equal(row?.cells, null);
  });

  it('is never of the own submission, nor by a publisher, nor for another agency', async () => {
    const csv = penaltiesCsv({ [NUMBER]: '乙1' });
    const own = await desk.submit('penalties', csv, { key: desk.keys.administrator });
    const id = textAt(own.body, 'id');
    const answers = [
      await desk.decide(id, { decision: 'approve' }, desk.keys.administrator),
      await desk.decide(id, { decision: 'approve' }, desk.keys.publisher),
      await desk.decide(id, { decision: 'approve' }, await desk.makeKey('reviewer', [])),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [403, 404, 404],
    );
    assert.deepEqual(await published('乙1'), []);
  });

  it('decides row by row, each once and for ever', async () => {
    const id = await submitted('丙1', '丙2', '丙3');
    const first = await desk.decide(id, { decision: 'reject', reason: '文号有误', rows: [3] });
    assert.deepEqual([first.status, at(first.body, 'undecided')], [200, 2], first.text);
    const again = await desk.decide(id, { decision: 'approve', rows: [3] });
    assert.deepEqual([again.status, at(again.body, 'code')], [409, 'ALREADY_DECIDED']);
    const rest = await desk.decide(id, { decision: 'approve' });
    assert.equal(at(rest.body, 'published'), 2);
    assert.equal((await desk.decide(id, { decision: 'approve' })).status, 409);
    assert.deepEqual(await published('丙2'), []);
    await assert.rejects(
      desk.database.writer.em.fork().getConnection().execute(`update "intake"."decision" set decision = 'approve'`),
      /permission denied/,
    );
  });

  it('of a whole submission is one entry, by which every row of it is decided for ever', async () => {
    const id = await submitted('戊1', '戊2');
    await desk.decide(id, { decision: 'reject', reason: '文号有误' });
    const again = await desk.decide(id, { decision: 'approve', rows: [2] });
    assert.deepEqual([again.status, at(again.body, 'code')], [409, 'ALREADY_DECIDED']);
    const { body } = await desk.ask(`/api/v1/submissions/${id}/rows`, desk.keys.reviewer);
    assert.deepEqual(each(body, 'data', 'decision'), ['reject', 'reject']);
    const decisions = await asOwner(
      desk.fresh.ownerUrl,
      `select id, (select count(*)::int from intake.decision_row r where r.decision = d.id) as rows from intake.decision d where submission = '${id}'`,
    );
    assert.deepEqual(
      decisions.map(({ rows }) => rows),
      [0],
    );
    const behind = [
      `insert into intake.decision_row (submission, "row", decision) values ('${id}', 2, ${Number(decisions[0]?.id)})`,
      `insert into intake.decision (submission, decision, decided_by, is_whole) select '${id}', 'approve', decided_by, true from intake.decision limit 1`,
    ];
    for (const text of behind) await assert.rejects(asRole(desk.fresh, WRITER, text), /A row is decided once/);
  });

  it('of two reviewers at once lets one win and tells the other', async () => {
    const id = await submitted('丁1', '丁2');
    const other = await desk.makeKey('reviewer');
    const answers = await Promise.all([
      desk.decide(id, { decision: 'approve' }),
      desk.decide(id, { decision: 'reject', reason: '不符' }, other),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
  });

  it('rejects with a reason only, withholds with a ground only', async () => {
    const id = await submitted('戊1');
    const refused = [
      await desk.decide(id, { decision: 'reject' }),
      await desk.decide(id, { decision: 'withhold' }),
      await desk.decide(id, { decision: 'withhold', ground: 'BECAUSE' }),
      await desk.decide(id, { decision: 'perhaps' }),
    ];
    assert.deepEqual(
      refused.map(({ status }) => status),
      [400, 400, 400, 400],
    );
    assert.match(textAt(refused[1]?.body, 'detail'), /TRADE_SECRET 商业秘密/);
  });

  it('shows what is withheld as withheld, with the ground and nothing else', async () => {
    const id = await submitted('己不公开1');
    const { status } = await desk.decide(id, { decision: 'withhold', ground: 'TRADE_SECRET' });
    assert.equal(status, 200);
    assert.deepEqual(await published('己不公开1'), []);
    const answer = await desk.graphql(
      '{ releaseReviews(filter: { withholdGround: { equals: TRADE_SECRET }, sample: { equals: false } }) { nodes { title attributeDecided } } }',
    );
    assert.deepEqual(listAt(answer, 'data.releaseReviews.nodes'), [
      { title: '行政处罚（不予公开）', attributeDecided: 'WITHHELD' },
    ]);
  });

  it('corrects a public record only with a reason, which stays with the correction', async () => {
    const id = await submitted('庚1');
    await desk.decide(id, { decision: 'approve' });
    const { body } = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '庚1', 罚款金额: '0.6' }));
    assert.equal(at(body, 'counts.corrected'), 1);
    const without = await desk.decide(textAt(body, 'id'), { decision: 'approve' });
    assert.equal(without.status, 400);
    const { status } = await desk.decide(textAt(body, 'id'), { decision: 'approve', reason: '罚款金额录入有误' });
    assert.equal(status, 200);
    assert.deepEqual(each((await published('庚1'))[0], 'history', 'kind'), ['PUBLISHED', 'CORRECTED']);
    assert.deepEqual(each((await published('庚1'))[0], 'history', 'reason'), [null, '罚款金额录入有误']);
  });

  it('tells how many penalties on persons there were, and not how many when that would tell who', async () => {
    const { body } = await desk.submit(
      'penalties',
      penaltiesCsv({ [NUMBER]: '辛1' }, { [NUMBER]: '辛2', 行政相对人类别: '自然人' }),
    );
    await desk.decide(textAt(body, 'id'), { decision: 'approve' });
    const answer = await desk.graphql(
      '{ releaseReviews(filter: { title: { contains: "自然人" }, sample: { equals: false } }) { nodes { title } } }',
    );
    assert.deepEqual(each(answer, 'data.releaseReviews.nodes', 'title'), ['自然人行政处罚<5条（只计数，不逐条公开）']);
  });

  it('leaves a chain of audit entries that nobody can change', async () => {
    const entries = await asOwner(
      desk.fresh.ownerUrl,
      'select digest, previous_digest from "intake"."audit" order by id',
    );
    assert.ok(entries.length > 10);
    for (const [index, entry] of entries.slice(1).entries())
      assert.equal(entry.previous_digest, entries[index]?.digest);
    const connection = desk.database.writer.em.fork().getConnection();
    await assert.rejects(connection.execute('delete from "intake"."audit"'), /permission denied/);
    await assert.rejects(connection.execute(`update "intake"."audit" set act = 'none'`), /permission denied/);
  });
});
