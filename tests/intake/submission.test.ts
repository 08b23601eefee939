import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recordIdOf } from '../../src/catalog/identity.js';
import { asOwner } from '../fresh-database.js';
import { at, each, textAt } from '../graphql/json.js';
import { type IntakeDesk, openDesk, penaltiesCsv } from './intake-desk.js';

const NUMBER = '行政处罚决定书文号';

describe('a submission', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const problemsOf = async (...rows: readonly Readonly<Record<string, string>>[]) => {
    const { body } = await desk.submit('penalties', penaltiesCsv(...rows));
    return body;
  };

  it('is checked whole: sound rows wait for review, faulty ones say what is wrong with them', async () => {
    const { status, body } = await desk.submit(
      'penalties',
      penaltiesCsv({}, { [NUMBER]: '乙1', 处罚决定日期: '2019515日', 罚款金额: '五千', 处罚类别: '杖责' }),
    );
    assert.equal(status, 201);
    assert.deepEqual([at(body, 'counts.rows'), at(body, 'counts.sound'), at(body, 'counts.faulty')], [2, 1, 1]);
    assert.equal(at(body, 'status'), 'in-review');
    assert.deepEqual(each(body, 'problems', 'code').toSorted(), ['NOT_A_DATE', 'NOT_A_NUMBER', 'NOT_IN_CODE_LIST']);
    assert.deepEqual([...new Set(each(body, 'problems', 'row'))], [3]);
  });

  it('says what it made uniform, and what it warns of without stopping the row', async () => {
    const body = await problemsOf({
      [NUMBER]: '龙市监罚 [2026] ０１２ 号',
      处罚决定日期: '2020-03-02',
      处罚类别: '通报批评',
    });
    assert.equal(at(body, 'counts.sound'), 1);
    const codes = each(body, 'problems', 'code');
    assert.ok(codes.includes('NORMALISED') && codes.includes('CODE_NOT_IN_FORCE'), JSON.stringify(codes));
  });

  it('keeps a row out whose cell has no column, and says which it might be', async () => {
    const body = await problemsOf({ [NUMBER]: '丙1', 罚款数额: '1' });
    assert.equal(at(body, 'status'), 'faulty');
    assert.deepEqual(each(body, 'problems', 'code'), ['UNKNOWN_COLUMN']);
  });

  it('takes each record once, and refers to records by name', async () => {
    const body = await problemsOf({ [NUMBER]: '丁1' }, { [NUMBER]: '丁1' }, { [NUMBER]: '丁2', 处罚机关: '没有的局' });
    assert.deepEqual(each(body, 'problems', 'code').toSorted(), ['REPEATED_RECORD', 'UNKNOWN_REFERENCE']);
    assert.equal(at(body, 'counts.sound'), 1);
  });

  it('stops a row with personal data, and never repeats the data', async () => {
    const hidden = '２１１３０３ １９９００１０１ ００１Ｘ';
    const { body, text } = await desk.submit(
      'penalties',
      penaltiesCsv({ [NUMBER]: '戊1', 违法事实: `当事人身份证号${hidden}` }),
    );
    assert.deepEqual(each(body, 'problems', 'code'), ['PERSONAL_DATA']);
    assert.ok(!text.normalize('NFKC').replace(/\s/g, '').includes('19900101'), text);
    const stored = await asOwner(
      desk.fresh.ownerUrl,
      `select count(*)::int as found from "intake"."submission_row" r where r::text like '%００１Ｘ%'`,
    );
    assert.deepEqual(stored, [{ found: 0 }]);
  });

  it('masks the name of a person where the column says so, visibly', async () => {
    const { body } = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '己1', 法定代表人: '欧阳建国' }));
    const id = textAt(body, 'id');
    const { body: rows } = await desk.ask(`/api/v1/submissions/${id}/rows`, desk.keys.reviewer);
    assert.equal(at(rows, 'data.0.content.legal_representative'), '欧阳某');
    assert.equal(at(rows, 'data.0.content.redactions.0.field'), 'legalRepresentative');
  });

  it('counts penalties on persons and keeps nothing of them', async () => {
    const { body } = await desk.submit(
      'penalties',
      penaltiesCsv({ [NUMBER]: '庚1', 行政相对人类别: '自然人', 行政相对人名称: '示一' }, { [NUMBER]: '庚2' }),
    );
    assert.deepEqual([at(body, 'counts.counted'), at(body, 'counts.sound')], [1, 1]);
    const { text } = await desk.ask(`/api/v1/submissions/${textAt(body, 'id')}/rows`, desk.keys.reviewer);
    assert.ok(!text.includes('示一') && !text.includes('庚1'));
  });

  it('with a marking of secrecy is quarantined whole, and nothing of it is kept', async () => {
    const { body } = await desk.submit(
      'penalties',
      penaltiesCsv({ [NUMBER]: '辛1' }, { [NUMBER]: '辛2', 备注: '机密★5年' }),
    );
    assert.equal(at(body, 'status'), 'quarantined');
    const kept = await asOwner(
      desk.fresh.ownerUrl,
      'select count(*)::int as rows from "intake"."submission_row" where submission = $1',
      [textAt(body, 'id')],
    );
    assert.deepEqual(kept, [{ rows: 0 }]);
    const { status } = await desk.decide(textAt(body, 'id'), { decision: 'approve' });
    assert.equal(status, 400);
  });

  it('as a dry run is checked and not kept', async () => {
    const { body } = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '壬1' }), { query: '&dryRun=1' });
    assert.equal(at(body, 'counts.sound'), 1);
    const { status } = await desk.ask(`/api/v1/submissions/${textAt(body, 'id')}`, desk.keys.publisher);
    assert.equal(status, 404);
    const misspelt = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '壬2' }), { query: '&dryrun=1' });
    assert.deepEqual([misspelt.status, at(misspelt.body, 'code')], [400, 'BAD_ARGUMENT']);
  });

  it('that comes twice with one idempotency key is one submission; another file with it is refused', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const file = penaltiesCsv({ [NUMBER]: '癸1' });
    const answers = await Promise.all([1, 2, 3].map(() => desk.submit('penalties', file, { headers })));
    assert.equal(new Set(answers.map(({ body }) => textAt(body, 'id'))).size, 1);
    const other = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '癸2' }), { headers });
    assert.deepEqual([other.status, at(other.body, 'code')], [409, 'IDEMPOTENCY_CONFLICT']);
  });

  it('may hold rows that refer to each other, in any order; a row that rests on a faulty one is stopped', async () => {
    const lines = [
      '机构名称,机构类别,行政区划,上级机构,机构状态',
      '试办中心一,直属事业单位,211303,试办局一,在用',
      '试办局一,政府工作部门,211303,,在用',
      '试办中心二,直属事业单位,211303,试办局二,在用',
      '试办局二,没有的类别,211303,,在用',
    ];
    const { body, text } = await desk.submit('agencies', lines.join('\n'));
    assert.deepEqual([at(body, 'counts.sound'), at(body, 'counts.faulty')], [2, 2], text);
    const decided = await desk.decide(textAt(body, 'id'), { decision: 'approve' });
    assert.equal(at(decided.body, 'published'), 2, decided.text);
    const answer = await desk.graphql(
      '{ agencies(filter: { name: { equals: "试办中心一" } }) { nodes { parent { name } } } }',
    );
    assert.equal(at(answer, 'data.agencies.nodes.0.parent.name'), '试办局一');
  });

  it('needs a key that fits: its role, and its agency', async () => {
    const csv = penaltiesCsv({ [NUMBER]: '子1' });
    assert.equal((await desk.submit('penalties', csv, { key: 'lc_none' })).status, 401);
    assert.equal((await desk.submit('penalties', csv, { key: desk.keys.reviewer })).status, 403);
    const elsewhere = await desk.makeKey('publisher', [recordIdOf('agencies', 'nowhere')]);
    const { body } = await desk.submit('penalties', csv, { key: elsewhere });
    assert.deepEqual(each(body, 'problems', 'code'), ['NOT_YOUR_AGENCY']);
    const unknown = await desk.submit('penaltys', csv);
    assert.match(textAt(unknown.body, 'detail'), /did you mean "penalties"/);
    const unnamed = await desk.submit('', csv);
    assert.equal(unnamed.status, 404);
  });

  it('is seen by its publisher and its reviewers only', async () => {
    const { body } = await desk.submit('penalties', penaltiesCsv({ [NUMBER]: '丑1' }));
    const path = `/api/v1/submissions/${textAt(body, 'id')}`;
    assert.equal((await desk.ask(path)).status, 401);
    assert.equal((await desk.ask(path, await desk.makeKey('publisher'))).status, 404);
    assert.equal((await desk.ask(path, desk.keys.publisher)).status, 200);
    const waitingFor = async (key: string) =>
      each((await desk.ask('/api/v1/submissions', key)).body, 'data', 'id').includes(textAt(body, 'id'));
    assert.equal(await waitingFor(desk.keys.reviewer), true);
    assert.equal(await waitingFor(await desk.makeKey('publisher')), false);
    const problems = await desk.ask(`${path}/problems.csv`, desk.keys.reviewer);
    assert.match(problems.text, /^\uFEFFrow,column,code,severity,message,messageZh,value\r\n/);
  });
});
