import type { RunStatement } from '../../database/statement.js';
import { readAt } from '../read-at.js';
import { inMonths } from './lexeme-query.js';
import { type PreparedSearch, windowsFor } from './search.js';
import { COUNTED, tallyStatement } from './search-statement.js';

/** One value of a facet: a dataset's name, an agency's record id, a year; and its hits. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** How many hits a search has, and how they are spread. */
export interface SearchTally {
  readonly count: number;
  /** False for common words: then `count` is a lower bound, and the facets are of that many of the newest hits. */
  readonly isExact: boolean;
  readonly datasets: readonly FacetValue[];
  readonly agencies: readonly FacetValue[];
  readonly years: readonly FacetValue[];
}

/** Count the hits of a search: to the end up to 10,000, beyond that the newest months until there are as many. */
export async function readTally(read: RunStatement, { lexemes, plan, moment }: PreparedSearch): Promise<SearchTally> {
  const { any } = lexemes;
  const counts = new Counts();
  if (any === undefined) return counts.tally(true);
  const whole = await readAt(read, moment, (validity) => tallyStatement(any, plan, COUNTED + 1, validity));
  if (Number(whole[0]?.count ?? 0) <= COUNTED) {
    counts.add(whole);
    return counts.tally(true);
  }
  for (const months of await windowsFor(read, moment, plan)) {
    counts.add(
      await readAt(read, moment, (validity) => tallyStatement(inMonths(any, months), plan, undefined, validity)),
    );
    if (counts.total >= COUNTED) return counts.tally(false);
  }
  return counts.tally(true);
}

class Counts {
  total = 0;
  private readonly facets = new Map<string, Map<string, number>>();

  add(rows: readonly Readonly<Record<string, unknown>>[]): void {
    this.total += Number(rows[0]?.count ?? 0);
    for (const { facet, value, hits } of rows) {
      if (typeof facet !== 'string' || typeof value !== 'string') continue;
      const values = this.facets.get(facet) ?? new Map<string, number>();
      this.facets.set(facet, values);
      values.set(value, (values.get(value) ?? 0) + Number(hits));
    }
  }

  tally(isExact: boolean): SearchTally {
    const values = (facet: string) =>
      [...(this.facets.get(facet) ?? [])]
        .map(([value, count]) => ({ value, count }))
        .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
    return {
      count: this.total,
      isExact,
      datasets: values('dataset'),
      agencies: values('agency'),
      years: values('year').sort((one, other) => Number(other.value) - Number(one.value)),
    };
  }
}
