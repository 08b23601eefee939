import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CLAUSES } from '../../src/catalog/clause.js';
import { isValueObject } from '../../src/catalog/value.js';
import { sampleRecords } from './sample-records.js';
import { readSample } from './seed-files.js';

const OFFICE = '区政府办公室';
const RELEVANT = '区政府相关部门';

/** Read off 龙城区2019年政务公开工作要点, paragraph by paragraph: role and those charged, as the plan calls them. */
const PLAN: Readonly<Record<string, readonly (readonly [paragraph: number, role: string, ...charged: string[]])[]>> = {
  A1: [
    [1, '牵头', OFFICE],
    [1, '配合', RELEVANT],
  ],
  A2: [[1, '负责', '区政府各部门']],
  A3: [
    [1, '负责', '区政府各部门'],
    [2, '负责', '区政府各部门'],
  ],
  A4: [
    [1, '牵头', OFFICE],
    [1, '配合', RELEVANT],
  ],
  A5: [
    [1, '牵头', OFFICE, '区委宣传部'],
    [1, '配合', RELEVANT],
  ],
  A6: [
    [1, '牵头', '区委宣传部'],
    [1, '配合', RELEVANT],
  ],
  A7: [
    [1, '牵头', OFFICE],
    [1, '配合', RELEVANT],
  ],
  B1: [
    [1, '牵头', OFFICE],
    [1, '配合', RELEVANT],
  ],
  B2: [
    [1, '牵头', '区市场监管局'],
    [1, '配合', '区发展改革局', '区营商局', '具有市场监管职能的部门'],
  ],
  C1: [
    [1, '负责', '区发展改革局', '区财政局', '区人力资源和社会保障局'],
    [2, '负责', '区扶贫局', '区财政局'],
    [3, '牵头', '区生态环境局'],
    [3, '配合', '区自然资源局', '区环卫局', '区农业农村局'],
  ],
  C2: [[1, '负责', '区人力资源和社会保障局', '区教育局', '区退役军人事务局']],
  C3: [[1, '负责', '区教育局']],
  C4: [[1, '负责', '区卫生健康局', '区医保中心', '区自然资源局']],
  C5: [[1, '负责', '区财政局']],
  C6: [
    [1, '牵头', OFFICE],
    [1, '配合', RELEVANT],
  ],
  D1: [
    [1, '牵头', '区营商局'],
    [1, '配合', RELEVANT],
  ],
  D2: [
    [1, '负责', '区营商局', '区市场监管局'],
    [2, '牵头', '区司法局', '区营商局'],
    [2, '配合', RELEVANT],
  ],
  D3: [
    [1, '牵头', '区营商局'],
    [1, '配合', '具有政务服务职责的部门'],
    [2, '牵头', '区营商局'],
    [2, '配合', '具有政务热线部门'],
  ],
  D4: [
    [1, '牵头', OFFICE],
    [1, '配合', RELEVANT],
  ],
  E1: [[1, '负责', '各级政务公开工作机构']],
  E2: [[1, '负责', '各镇人民政府、街道办事处，区直各单位']],
  E3: [[1, '负责', '各镇人民政府、街道办事处，区直各单位']],
};

/** The 17 agencies that the plan names. */
const NAMED = [
  OFFICE,
  '区委宣传部',
  '区市场监管局',
  '区发展改革局',
  '区营商局',
  '区财政局',
  '区人力资源和社会保障局',
  '区扶贫局',
  '区生态环境局',
  '区自然资源局',
  '区环卫局',
  '区农业农村局',
  '区教育局',
  '区退役军人事务局',
  '区卫生健康局',
  '区医保中心',
  '区司法局',
];

const ROLES: Readonly<Record<string, string>> = { LEAD: '牵头', RESPONSIBLE: '负责', SUPPORT: '配合' };

const duties = sampleRecords('duties');
const agencies = sampleRecords('agencies');

/** How the plan calls the agency of that natural key or full name. */
function planName(text: string): string {
  const agency = agencies.find(({ key, label }) => key === text || label === text);
  const names = [agency?.values.shortNames ?? []].flat().map(String);
  return names.find((name) => NAMED.includes(name)) ?? `${text} (not named by the plan)`;
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Named agencies with one of these roles in any paragraph, each once, in the order of the plan. */
function expectedAgencies(clause: string, roles: readonly string[]): readonly string[] {
  const entries = (PLAN[clause] ?? []).filter(([, role]) => roles.includes(role));
  return [...new Set(entries.flatMap(([, , ...charged]) => charged))].filter((name) => NAMED.includes(name));
}

describe('duties', () => {
  test('are the 22 clauses, in the order and at the places of the plan', () => {
    assert.equal(duties.length, 22);
    assert.deepEqual(
      duties.map(({ values }) => [values.position, values.clauseCode, values.clausePath]),
      Object.entries(CLAUSES).map(([code, { path }], index) => [index + 1, code, path]),
    );
  });

  test('name the agencies that lead or answer for them, and those that support them, as the plan does', () => {
    for (const { values } of duties) {
      const clause = String(values.clauseCode);
      const leads = namesOf(values.leadAgencies).map(planName);
      assert.deepEqual(leads, expectedAgencies(clause, ['牵头', '负责']), clause);
      assert.deepEqual(namesOf(values.supportingAgencies).map(planName), expectedAgencies(clause, ['配合']), clause);
    }
  });

  test('assign each paragraph to the agencies and classes that it names', () => {
    for (const { values } of duties) {
      const assignments = Array.isArray(values.assignments) ? values.assignments.filter(isValueObject) : [];
      const actual = assignments.map(({ paragraph, role, agencies: charged, agencyClass }) => [
        paragraph,
        ROLES[String(role)],
        ...namesOf(charged).map(planName),
        ...(agencyClass === null || agencyClass === undefined ? [] : [agencyClass]),
      ]);
      assert.deepEqual(actual, PLAN[String(values.clauseCode)], String(values.clauseCode));
    }
  });

  test('charge all 17 agencies of the plan, and each of them is on the list of agencies', () => {
    const charged = duties.flatMap(({ values }) => [
      ...namesOf(values.leadAgencies),
      ...namesOf(values.supportingAgencies),
    ]);
    assert.deepEqual([...new Set(charged.map(planName))].sort(), [...NAMED].sort());
  });

  test('were signed on 18 September 2019 and dated 22 October 2019 on the page, and are facts', () => {
    for (const { formedOn, publishedOn, sample, planYear } of readSample('duties').rows) {
      assert.deepEqual([formedOn, publishedOn, sample, planYear], ['2019-09-18', '2019-10-22', 'false', '2019']);
    }
  });
});
