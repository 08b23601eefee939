import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt, textAt } from './json.js';
import { openSampleDoor } from './sample-door.js';

const { ask, attempt } = await openSampleDoor();

/**
 * Read off 龙城区2019年政务公开工作要点: who leads (牵头) or answers for (负责) each clause, and which agencies support it
 * by name, each as the plan calls it.
 */
const PLAN: Readonly<Record<string, { readonly leads: string; readonly supports?: string }>> = {
  '一.(一)': { leads: '区政府办公室' },
  '一.(二)': { leads: '' },
  '一.(三)': { leads: '' },
  '一.(四)': { leads: '区政府办公室' },
  '一.(五)': { leads: '区政府办公室 区委宣传部' },
  '一.(六)': { leads: '区委宣传部' },
  '一.(七)': { leads: '区政府办公室' },
  '二.(一)': { leads: '区政府办公室' },
  '二.(二)': { leads: '区市场监管局', supports: '区发展改革局 区营商局' },
  '三.(一)': {
    leads: '区发展改革局 区财政局 区人力资源和社会保障局 区扶贫局 区生态环境局',
    supports: '区自然资源局 区环卫局 区农业农村局',
  },
  '三.(二)': { leads: '区人力资源和社会保障局 区教育局 区退役军人事务局' },
  '三.(三)': { leads: '区教育局' },
  '三.(四)': { leads: '区卫生健康局 区医保中心 区自然资源局' },
  '三.(五)': { leads: '区财政局' },
  '三.(六)': { leads: '区政府办公室' },
  '四.(一)': { leads: '区营商局' },
  '四.(二)': { leads: '区营商局 区市场监管局 区司法局' },
  '四.(三)': { leads: '区营商局' },
  '四.(四)': { leads: '区政府办公室' },
  '五.(一)': { leads: '' },
  '五.(二)': { leads: '' },
  '五.(三)': { leads: '' },
};

/** Classes of agencies that the plan charges instead of single ones. */
const CLASSES: Readonly<Record<string, readonly (readonly [role: string, agencyClass: string])[]>> = {
  '一.(二)': [['RESPONSIBLE', '区政府各部门']],
  '二.(二)': [['SUPPORT', '具有市场监管职能的部门']],
  '三.(六)': [['SUPPORT', '区政府相关部门']],
  '四.(三)': [
    ['SUPPORT', '具有政务服务职责的部门'],
    ['SUPPORT', '具有政务热线部门'],
  ],
  '五.(一)': [['RESPONSIBLE', '各级政务公开工作机构']],
};

function named(text: string): readonly string[] {
  return text.split(' ').filter((name) => name !== '');
}

const { data: all } = await ask('{ agencies(first: 100) { nodes { name shortNames } } }');
const nicknames = new Map(
  listAt(all, 'agencies.nodes').map((agency) => [textAt(agency, 'name'), listAt(agency, 'shortNames')]),
);

/** That these agencies are the ones that the plan means, each called by one of its short names. */
function assertMeant(agencies: readonly unknown[], plan: string, clause: string): void {
  const calls = named(plan).map((name) => [...nicknames].find(([, names]) => names.includes(name))?.[0] ?? name);
  assert.deepEqual([...agencies].sort(), calls.sort(), clause);
}

describe('the question for all duties and the agencies that lead them', () => {
  const QUESTION = `{
    duties(first: 50) { nodes { clausePath title leadAgencies(first: 20) { nodes { name } } } }
  }`;

  it('gives the 22 clauses of the work plan with the agencies that it gives them', async () => {
    const { data } = await ask(QUESTION);
    assert.deepEqual(each(data, 'duties.nodes', 'clausePath'), Object.keys(PLAN));
    for (const duty of listAt(data, 'duties.nodes')) {
      const clause = textAt(duty, 'clausePath');
      assert.notEqual(textAt(duty, 'title'), '');
      assertMeant(each(duty, 'leadAgencies.nodes', 'name'), PLAN[clause]?.leads ?? '?', clause);
    }
  });

  it('takes two statements row by row, one for each level, and one where PostgreSQL writes it', async () => {
    const asked = `${QUESTION} `;
    assert.equal((await attempt(asked)).statements, 2);
    assert.equal((await attempt(asked)).statements, 1);
  });
});

describe('the assignments of a duty', () => {
  it('name every agency of the clause with its part, and the classes that the plan charges as a whole', async () => {
    const { data } = await ask(
      '{ duties(first: 50) { nodes { clausePath assignments { role agencies { name } agencyClass } } } }',
    );
    for (const duty of listAt(data, 'duties.nodes')) {
      const clause = textAt(duty, 'clausePath');
      const assignments = listAt(duty, 'assignments');
      const having = (isMeant: (role: string) => boolean) => [
        ...new Set(
          assignments
            .filter((entry) => isMeant(textAt(entry, 'role')))
            .flatMap((entry) => each(entry, 'agencies', 'name')),
        ),
      ];
      assertMeant(
        having((role) => role !== 'SUPPORT'),
        PLAN[clause]?.leads ?? '?',
        clause,
      );
      assertMeant(
        having((role) => role === 'SUPPORT'),
        PLAN[clause]?.supports ?? '',
        clause,
      );
      const classes = assignments.map((entry) => [at(entry, 'role'), at(entry, 'agencyClass')]);
      const charged = classes.filter(([, agencyClass]) => agencyClass !== null);
      if (clause in CLASSES) assert.deepEqual(charged, CLASSES[clause], clause);
    }
  });
});
