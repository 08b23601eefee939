import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

const REFUSED_TO_BE_INSPECTED = '朝龙市监处罚〔2019〕102号';

describe('a buyer who asks about an enterprise', () => {
  it('gets from a penalty to the enterprise, and to the inspection that the penalty came of', async () => {
    const { data } = await ask(`{
      penalties(filter: { decisionNumber: { equals: "${REFUSED_TO_BE_INSPECTED}" } }) {
        nodes {
          enterprise { name creditCode }
          inspectionResults { nodes { outcome subject { name } task { agency { name } } penalties { nodes { decisionNumber } } } }
        }
      }
    }`);
    const [penalty, ...others] = listAt(data, 'penalties.nodes');
    assert.deepEqual(others, []);
    assert.equal(at(penalty, 'enterprise.name'), '示例远东化工有限公司');
    assert.deepEqual(at(penalty, 'inspectionResults.nodes'), [
      {
        outcome: 'REFUSED',
        subject: { name: '示例远东化工有限公司' },
        task: { agency: { name: '龙城区市场监督管理局' } },
        penalties: { nodes: [{ decisionNumber: REFUSED_TO_BE_INSPECTED }] },
      },
    ]);
  });

  it('finds beside the enterprise its licences, penalties, inspections and environmental permits', async () => {
    const { data } = await ask(`{
      enterprises(filter: { name: { equals: "示例远东化工有限公司" } }) {
        nodes {
          creditCode
          licences { nodes { serviceItem { name supervisionItems { nodes { title } } } } }
          penalties { nodes { decisionNumber } }
          inspectionResults { nodes { outcome } }
          environmentalDecisions { nodes { applicantCreditCode } }
        }
      }
    }`);
    const enterprise = at(data, 'enterprises.nodes.0');
    assert.ok(each(enterprise, 'penalties.nodes', 'decisionNumber').includes(REFUSED_TO_BE_INSPECTED));
    assert.ok(each(enterprise, 'inspectionResults.nodes', 'outcome').includes('REFUSED'));
    const codes = each(enterprise, 'environmentalDecisions.nodes', 'applicantCreditCode');
    assert.ok(codes.length >= 2);
    assert.deepEqual([...new Set(codes)], [at(enterprise, 'creditCode')]);
    const licensed = listAt(enterprise, 'licences.nodes').filter((licence) => at(licence, 'serviceItem') !== null);
    const chemicals = licensed.find((licence) => at(licence, 'serviceItem.name') === '危险化学品经营许可证核发');
    assert.ok(
      each(chemicals, 'serviceItem.supervisionItems.nodes', 'title').includes(
        '危险化学品监管（危险化学品经营单位监督检查）',
      ),
    );
  });
});
