import type { Question } from '../bench/compare/load.js';

const post = (query: string): Question => ({ path: '/graphql', body: JSON.stringify({ query }) });

/** What many ask: the first pages, one view of the whole, a feed. */
const POPULAR: readonly Question[] = [
  { path: '/api/v1/penalties?first=20' },
  { path: '/api/v1/agencies?first=50' },
  { path: '/api/v1/datasets' },
  { path: '/api/v1/penalties/feed.atom' },
  { path: '/' },
  { path: '/datasets/penalties' },
  post('{ penalties(first: 20) { nodes { decisionNumber partyName decidedOn agency { name } } } }'),
  post('{ catalog { datasets { name title } } }'),
];

// One in so many of each kind.
const UNIQUE = 3;
const WHOLE_FILE = 500;

/** The next of a mix: two thirds of what many ask, one third of what nobody has asked before, now and then a file. */
export function questionOf(number: number): Question {
  if (number % WHOLE_FILE === WHOLE_FILE - 1) return { path: '/api/v1/agencies.csv' };
  if (number % UNIQUE !== 0) return POPULAR[number % POPULAR.length] ?? { path: '/' };
  const amount = (number / 1_000).toFixed(3);
  if (number % 2 === 0) return { path: `/api/v1/penalties?first=10&filter[fine][gte]=${amount}` };
  return post(
    `{ penalties(first: 10, filter: { fine: { gte: "${amount}" } }) { nodes { decisionNumber fine { amount } agency { name } } } }`,
  );
}
