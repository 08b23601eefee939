/** One shape of question, asked of each server in its own words; the answers hold the same. */
export interface Shape {
  readonly name: string;
  readonly ours: string;
  readonly postgraphile: string;
  /** Path at the hand-written server. */
  readonly floor: string;
}

export const SHAPES: readonly Shape[] = [
  {
    name: '50 agencies with their departments',
    ours: '{ agencies(first: 50) { nodes { name kind phone departments(first: 20) { nodes { name phone } } } } }',
    postgraphile:
      '{ allAgencies(first: 50, orderBy: NATURAL_KEY_ASC) { nodes { name kind phone departmentsByAgency(first: 20, orderBy: NATURAL_KEY_ASC) { nodes { name phone } } } } }',
    floor: '/agencies',
  },
  {
    name: '100 penalties with their agency',
    ours: '{ penalties(first: 100) { nodes { decisionNumber caseName partyName decidedOn status agency { name phone } } } }',
    postgraphile:
      '{ allPenalties(first: 100, orderBy: NATURAL_KEY_ASC) { nodes { decisionNumber caseName partyName decidedOn status agencyByAgency { name phone } } } }',
    floor: '/penalties',
  },
  {
    name: '10 agencies, penalties, enterprises, licences',
    ours: '{ agencies(first: 10) { nodes { name penalties(first: 5) { nodes { decisionNumber enterprise { name licences(first: 3) { nodes { decisionNumber decidedOn } } } } } } } }',
    postgraphile:
      '{ allAgencies(first: 10, orderBy: NATURAL_KEY_ASC) { nodes { name penaltiesByAgency(first: 5, orderBy: NATURAL_KEY_ASC) { nodes { decisionNumber enterprisByEnterprise { name licencesByEnterprise(first: 3, orderBy: NATURAL_KEY_ASC) { nodes { decisionNumber decidedOn } } } } } } } }',
    floor: '/nest',
  },
];

/** Views of the present records for PostGraphile, which finds relations by keys and, for views, by smart comments. */
export const VIEWS = `
drop schema if exists bench_views cascade;
create schema bench_views;
${[
  ['agencies', 'name, kind, phone', ''],
  ['departments', 'agency, name, phone', '@foreignKey (agency) references bench_views.agencies (record_id)'],
  ['enterprises', 'name', ''],
  [
    'penalties',
    'agency, enterprise, decision_number, case_name, party_name, decided_on, status',
    '@foreignKey (agency) references bench_views.agencies (record_id)\\n@foreignKey (enterprise) references bench_views.enterprises (record_id)',
  ],
  [
    'licences',
    'enterprise, decision_number, decided_on',
    '@foreignKey (enterprise) references bench_views.enterprises (record_id)',
  ],
]
  .map(
    ([table, columns, keys]) => `
create view bench_views.${table} as select record_id, natural_key, ${columns} from open.${table} where until_revision is null;
comment on view bench_views.${table} is E'@primaryKey record_id\\n${keys}';`,
  )
  .join('')}
`;
