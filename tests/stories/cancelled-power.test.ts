import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

describe('the owner of a home for the elderly who needs no licence any more', () => {
  it('sees what cancelled it, what it asked for, and who supervises the home now', async () => {
    const { data } = await ask(`{
      serviceItems(filter: { name: { equals: "养老机构设立许可" } }) {
        nodes {
          status
          materials { name certificationItem { name code action } }
          powerAdjustments { nodes { documentNumber action basis { title document { documentNumber title } } } }
          supervisionItems { nodes { title serviceItems { nodes { name status } } checkItems { nodes { title } } } }
          checks { validator outcome }
        }
      }
    }`);
    const [item, ...others] = listAt(data, 'serviceItems.nodes');
    assert.deepEqual(others, []);
    assert.equal(at(item, 'status'), 'CANCELLED');
    const proofs = each(item, 'materials', 'certificationItem').filter((proof) => proof !== null);
    assert.deepEqual(proofs, [{ name: '从业人员健康合格证明', code: 'ZM002', action: 'KEPT' }]);
    const [adjustment] = listAt(item, 'powerAdjustments.nodes');
    assert.equal(at(adjustment, 'action'), 'CANCELLED');
    assert.ok(
      each(adjustment, 'basis', 'document').some(
        (document) => document !== null && at(document, 'documentNumber') === '朝龙政办发〔2019〕7号',
      ),
    );
    const [supervision, ...more] = listAt(item, 'supervisionItems.nodes');
    assert.deepEqual(more, []);
    assert.equal(at(supervision, 'title'), '养老服务监管（养老机构监督检查）');
    assert.deepEqual(listAt(supervision, 'serviceItems.nodes'), [
      { name: '养老机构设立许可', status: 'CANCELLED' },
      { name: '养老机构备案', status: 'ACTIVE' },
    ]);
    assert.ok(listAt(supervision, 'checkItems.nodes').length > 0);
    assert.ok(
      listAt(item, 'checks').some((check) => at(check, 'validator') === 'V98' && at(check, 'outcome') === 'PASSED'),
    );
  });

  it('reads the documents of the district on which guides, proofs and charges rest', async () => {
    const { data } = await ask(`{
      serviceItems(filter: { name: { equals: "公共租赁住房申请" } }) { nodes { basis { document { documentNumber force } } } }
      certificationItems(filter: { code: { equals: "ZM025" } }) { nodes { basis { document { documentNumber } } } }
      chargeItems(filter: { code: { equals: "D03" } }) { nodes { basis { document { documentNumber } } } }
    }`);
    const cited = (list: string) =>
      listAt(data, `${list}.nodes`).flatMap((record) =>
        each(record, 'basis', 'document').filter((document) => document !== null),
      );
    assert.deepEqual(cited('serviceItems'), [{ documentNumber: '朝龙政办发〔2016〕18号', force: 'AMENDED' }]);
    assert.deepEqual(cited('certificationItems'), [{ documentNumber: '朝龙政办发〔2016〕18号' }]);
    assert.deepEqual(cited('chargeItems'), [{ documentNumber: '朝龙政办发〔2016〕18号' }]);
  });
});
