import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULTS as REQUEST_FAULTS } from '../../seeds/generator/requests/deliberate-faults.js';
import { FAULTS } from '../../seeds/generator/services/deliberate-faults.js';
import { tallyByAgency } from '../../src/reports/tally.js';
import { at, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';
import { openReader } from '../query/published-toys.js';
import { found, labelled } from './found.js';

const door = await openSampleDoor();
const { ask, database } = door;

describe('the guides of the sample', () => {
  it('are flagged where the steps that count take longer than the promise (V60)', async () => {
    const { results } = await found(door, 'serviceItems', 'V60');
    const steps = results.filter(({ message }) => message.includes('steps'));
    assert.deepEqual(labelled(steps, 'FAILED'), [FAULTS.stepsAbovePromise]);
    assert.ok(labelled(steps, 'PASSED').length > 40);
  });

  it('are flagged where they ask for a proof that the list cancelled, or that is in no list (V61)', async () => {
    const { results } = await found(door, 'serviceItems', 'V61');
    const failed = results.filter(({ outcome }) => outcome === 'FAILED');
    const cancelled = failed.filter(({ message }) => message.includes('cancelled'));
    assert.ok(labelled(cancelled, 'FAILED').includes(FAULTS.asksForCancelledProof.item));
    // ZM003, ZM007 and ZM014 were kept in 2019 and cancelled by the list of 2020; these guides still ask for them.
    assert.deepEqual(
      labelled(
        cancelled.filter(({ message }) => message.includes('(2020)')),
        'FAILED',
      ),
      ['个体工商户注册登记', '企业设立登记', '公共租赁住房申请', '居住证申领', '社会团体成立登记'].sort(),
    );
    const [unlisted, ...others] = failed.filter((result) => !cancelled.includes(result));
    assert.deepEqual([unlisted?.label, unlisted?.certainty], [FAULTS.asksForUnlistedProof.item, 'PROVISIONAL']);
    assert.deepEqual(others, []);
    assert.equal(labelled(results, 'PASSED').length, 11);
  });

  it('are flagged where their power was cancelled and they are still listed as in force (V98)', async () => {
    const { results } = await found(door, 'serviceItems', 'V98');
    assert.deepEqual(labelled(results, 'FAILED'), [FAULTS.cancelledButActive]);
    assert.deepEqual(labelled(results, 'PASSED'), ['养老机构设立许可']);
  });
});

describe('other records of the sample', () => {
  it('are flagged where a budget has project spending and no project text (V26)', async () => {
    const { results } = await found(door, 'budgets', 'V26');
    const failed = labelled(results, 'FAILED');
    assert.ok(failed.includes('龙城区人民政府办公室2019年部门预算'));
    assert.ok(!failed.some((label) => label.includes('2018')), 'The duty is of 2019.');
    assert.ok(labelled(results, 'PASSED').includes('龙城区教育局2019年部门预算'));
    assert.deepEqual(labelled(results, 'UNKNOWN'), ['龙城区卫生健康局2019年部门预算']);
  });

  it('are flagged where a document and its interpretation do not lead to each other (V96)', async () => {
    const interpretations = (await found(door, 'interpretations', 'V96')).results;
    const documents = (await found(door, 'documents', 'V96')).results;
    assert.equal(labelled(interpretations, 'FAILED').length, 6);
    assert.ok(labelled(documents, 'FAILED').includes('关于2019年调整退休人员基本养老金的通知'));
    assert.ok(labelled(documents, 'PASSED').length > 20);
  });

  it('are flagged where a report carries in what the one before did not carry out (V71)', async () => {
    const { results } = await found(door, 'annualReports', 'V71');
    const title = ({ agency, year }: { agency: string; year: number }) => `${agency}${year}年政府信息公开工作年度报告`;
    const afterUnbalanced = { ...REQUEST_FAULTS.unbalanced, year: REQUEST_FAULTS.unbalanced.year + 1 };
    assert.deepEqual(
      labelled(results, 'FAILED'),
      [title(REQUEST_FAULTS.wrongCarryOver), title(afterUnbalanced)].sort(),
    );
    const afterUnpublished = { ...REQUEST_FAULTS.unpublishedCarryOver, year: 2020 };
    assert.ok(labelled(results, 'UNKNOWN').includes(title(afterUnpublished)));
  });

  it('are flagged where a figure that adds up over the year falls (V84)', async () => {
    const { data } = await ask(`{
      taskReports(first: 100, filter: { isCumulative: { equals: true } }) { nodes { title checks { validator outcome } } }
    }`);
    const titlesWith = (outcome: string) =>
      listAt(data, 'taskReports.nodes')
        .filter((report) =>
          listAt(report, 'checks').some(
            (check) => at(check, 'validator') === 'V84' && at(check, 'outcome') === outcome,
          ),
        )
        .map((report) => String(at(report, 'title')));
    assert.deepEqual(titlesWith('FAILED'), ['高标准农田建设2019年全年执行情况']);
    const passed = titlesWith('PASSED');
    assert.ok(passed.length > 10);
    assert.ok(!passed.some((title) => title.includes('一季度')), 'The first report of a year gives no result.');
  });

  it('count in the tallies of coverage', async () => {
    const reader = await openReader(database);
    const tallies = await tallyByAgency(reader, database.registry.get('service-items'));
    const failing = [...tallies.values()].reduce((sum, tally) => sum + tally.failing, 0);
    const { data } = await ask('{ serviceItems(first: 100) { nodes { checks { outcome } } } }');
    const flagged = listAt(data, 'serviceItems.nodes').filter((node) =>
      listAt(node, 'checks').some((check) => at(check, 'outcome') === 'FAILED'),
    );
    assert.equal(failing, flagged.length);
  });
});

describe('the checks of a whole list', () => {
  it('share their statements, however many records there are', async () => {
    const counts: Record<string, number> = {};
    for (const list of ['serviceItems', 'budgets', 'documents', 'debtFlows', 'annualReports', 'knowledgeEntries'])
      counts[list] = (await found(door, list, 'V00')).statements;
    assert.deepEqual(counts, {
      serviceItems: 7,
      budgets: 4,
      documents: 2,
      debtFlows: 4,
      annualReports: 2,
      knowledgeEntries: 2,
    });
  });
});

describe('the annual report computed from the sample register', () => {
  const differencesIn = async (agency: string, year: number) => {
    const { data } = await ask(
      'query ($agency: ID!, $year: Int!) { computedAnnualReport(agency: $agency, year: $year) { coversDivision differences { figure computed published } } }',
      { agency: await idOf(agency), year },
    );
    return at(data, 'computedAnnualReport');
  };
  const idOf = async (name: string) => {
    const { data } = await ask(
      'query ($name: String!) { agencies(filter: { name: { equals: $name } }) { nodes { id } } }',
      { name },
    );
    return at(data, 'agencies.nodes.0.id');
  };

  it('is what the government published, which reports on all agencies of the district', async () => {
    assert.deepEqual(await differencesIn('朝阳市龙城区人民政府', 2019), { coversDivision: true, differences: [] });
  });

  it('names the figures that an agency published otherwise', async () => {
    const { agency, year } = REQUEST_FAULTS.unbalanced;
    const report = await differencesIn(agency, year);
    assert.deepEqual(
      listAt(report, 'differences').map((difference) => [
        at(difference, 'figure'),
        Number(at(difference, 'published')) - Number(at(difference, 'computed')),
      ]),
      [
        ['requestsCarriedOut', 1],
        ['requestTable.CARRIED_OUT.total', 1],
      ],
    );
  });
});
