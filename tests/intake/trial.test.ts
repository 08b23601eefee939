import { it } from 'node:test';
import { openDesk, penaltiesCsv } from './intake-desk.js';

it('trial', async () => {
  const desk = await openDesk();
  const a = await desk.submit(
    'penalties',
    penaltiesCsv(
      {},
      {
        行政处罚决定书文号: '龙市监处罚〔2026〕2号',
        违法事实: '当事人张三，身份证号２１１３０３１９９００１０１００１Ｘ',
      },
    ),
  );
  console.log(a.status, JSON.stringify(a.body, null, 1));
  const id = (a.body as any).id;
  const d = await desk.decide(id, { decision: 'approve' });
  console.log(d.status, d.text);
  console.log(
    JSON.stringify(
      await desk.graphql(
        '{ penalties(first:1, orderBy:[{field: DECIDED_ON, direction: DESC}]) { nodes { decisionNumber partyName fine { amount } } } releaseReviews(first:2, orderBy:[{field:decidedOn, direction: DESC}]) { nodes { title reviewedKey attributeDecided } } }',
      ),
    ),
  );
});
