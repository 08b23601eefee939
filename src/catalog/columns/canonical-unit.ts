import type { ColumnKind } from '../column-kind.js';
import { area } from './area.js';
import type { Measure, Unit } from './measure.js';
import { money } from './money.js';
import { ratio } from './ratio.js';

const MEASURES: Readonly<Record<Measure['name'], Measure>> = { Money: money, Area: area, Ratio: ratio };

/** The unit in which a measure is compared and summed: yuan, m², 1 for the whole. */
export function canonicalUnit(measure: Measure): Unit | undefined {
  return measure.units.find(({ numerator, denominator }) => numerator === '1' && denominator === '1');
}

/** The unit of the canonical values of a kind; undefined for one that measures nothing, and for time limits, which say theirs. */
export function unitOf({ graphql }: ColumnKind): Unit | undefined {
  return graphql.type === 'measure' && graphql.measure !== 'Duration'
    ? canonicalUnit(MEASURES[graphql.measure])
    : undefined;
}
