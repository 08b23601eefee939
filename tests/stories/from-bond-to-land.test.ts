import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

describe('a taxpayer who asks where borrowed money went', () => {
  it('follows a bond to what it paid for, the project, and the land that was taken for it', async () => {
    const { data } = await ask(`{
      bondUses(filter: { projectName: { equals: "龙城区实验学校新建工程" } }) {
        nodes {
          bond { name }
          majorProject { name status landAcquisitions { nodes { batchName purpose approvedOn landParcels { totalCount } } } }
        }
      }
    }`);
    const [use, ...others] = listAt(data, 'bondUses.nodes');
    assert.deepEqual(others, []);
    assert.match(String(at(use, 'bond.name')), /专项债券|一般债券/);
    assert.equal(at(use, 'majorProject.name'), '龙城区实验学校新建工程');
    assert.deepEqual(at(use, 'majorProject.landAcquisitions.nodes'), [
      {
        batchName: '龙城区2019年度第2批次城镇建设用地',
        purpose: '教育用地',
        approvedOn: '2019-04-16',
        landParcels: { totalCount: 4 },
      },
    ]);
  });

  it('comes the same way back, from the land to the bond', async () => {
    const { data } = await ask(`{
      landAcquisitions(filter: { batchName: { equals: "龙城区2019年度第1批次城镇建设用地" } }) {
        nodes { majorProject { name bondUses { nodes { projectCode bond { uses { nodes { projectName } } } } } } }
      }
    }`);
    const project = at(data, 'landAcquisitions.nodes.0.majorProject');
    assert.equal(at(project, 'name'), '龙城工业园区标准化厂房建设项目');
    const [use] = listAt(project, 'bondUses.nodes');
    assert.equal(at(use, 'projectCode'), '2019-211303-77-03-000425');
    assert.ok(each(use, 'bond.uses.nodes', 'projectName').includes('龙城工业园区标准化厂房建设项目'));
  });

  it('sees which uses of bonds are of no major project', async () => {
    const { data } = await ask(`{
      all: bondUses { totalCount }
      linked: bondUses(first: 100, filter: { majorProject: { isNull: false } }) { nodes { projectCode majorProject { projectCode } } }
    }`);
    const linked = listAt(data, 'linked.nodes');
    for (const use of linked) assert.equal(at(use, 'majorProject.projectCode'), at(use, 'projectCode'));
    assert.ok(linked.length > 0 && linked.length < Number(at(data, 'all.totalCount')));
  });

  it('sees the licence to build that the owner of a project was granted', async () => {
    const { data } = await ask(`{
      majorProjects(filter: { name: { equals: "示例农机装备制造基地项目" } }) {
        nodes {
          ownerName approvals { kind documentNumber }
          licences { nodes { decisionNumber partyName enterprise { name } serviceItem { name } majorProjects { nodes { name } } } }
        }
      }
    }`);
    const project = at(data, 'majorProjects.nodes.0');
    const [licence, ...others] = listAt(project, 'licences.nodes');
    assert.deepEqual(others, []);
    assert.equal(at(licence, 'enterprise.name'), at(project, 'ownerName'));
    assert.equal(at(licence, 'serviceItem.name'), '建筑工程施工许可证核发');
    assert.deepEqual(each(licence, 'majorProjects.nodes', 'name'), ['示例农机装备制造基地项目']);
    assert.ok(each(project, 'approvals', 'documentNumber').includes(at(licence, 'decisionNumber')));
  });
});
