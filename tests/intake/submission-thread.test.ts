import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { at, textAt } from '../graphql/json.js';
import { type IntakeDesk, MARKET, openDesk } from './intake-desk.js';

const HEADINGS =
  '处罚机关,行政处罚决定书文号,行政相对人名称,行政相对人类别,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额,处罚决定日期,备注';

/** A file of penalties that is too large to be read on the server's own thread. */
function largeFile(year: number, remark = ''): string {
  const rows = Array.from(
    { length: 7_000 },
    (_, index) =>
      `${MARKET},龙市监处罚〔${year}〕${index + 1}号,朝阳测试${index}商贸有限公司,法人,经营超过保质期的食品,当事人经营超过保质期的食品。,《中华人民共和国食品安全法》第一百二十四条,罚款,处以罚款。,${1 + (index % 9)},${year}-05-06,${index === 6_999 ? remark : ''}`,
  );
  return [HEADINGS, ...rows].join('\r\n');
}

describe('A large file', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  it('is checked row by row as a small one is, and can be released', async () => {
    const file = largeFile(2024);
    assert.ok(Buffer.byteLength(file) > 1_000_000);
    const { status, body } = await desk.submit('penalties', file);
    assert.equal(status, 201);
    assert.equal(at(body, 'counts.sound'), 7_000);
    const decided = await desk.decide(textAt(body, 'id'), { decision: 'approve' });
    assert.equal(at(decided.body, 'published'), 7_000);
  });

  it('tells of a fault in its last row', async () => {
    const { body } = await desk.submit('penalties', largeFile(2023, '电话13812345678'));
    assert.equal(at(body, 'counts.faulty'), 1);
    assert.equal(at(body, 'problems.0.code'), 'PERSONAL_DATA');
    assert.equal(at(body, 'problems.0.row'), 7_001);
  });

  it('is refused with the same code as a small one', async () => {
    const headers = { 'idempotency-key': 'large-file' };
    assert.equal((await desk.submit('penalties', largeFile(2022), { headers })).status, 201);
    const again = await desk.submit('penalties', largeFile(2021), { headers });
    assert.equal(again.status, 409);
    assert.equal(at(again.body, 'code'), 'IDEMPOTENCY_CONFLICT');
  });

  it('is kept out as a whole when a row carries a marking of secrecy', async () => {
    const { body } = await desk.submit('penalties', largeFile(2020, '机密★10年'));
    assert.equal(at(body, 'status'), 'quarantined');
  });
});
