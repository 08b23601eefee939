import type { Value } from '../../src/catalog/value.js';

/**
 * One cell of a sample record. A string is written as it stands, so it may be a money cell (`12.5万元`) or a stated
 * reason for holding nothing (`#NOT_PUBLISHED`); any other value is written as its column writes it. `undefined` is
 * unknown: an empty cell.
 */
export type SeedCell = Value | undefined;

/** A sample record: column names and cells. A column that it does not mention is unknown. */
export type SeedRecord = Readonly<Record<string, SeedCell>>;

/** What a file of this folder gives: the records of one dataset, the same ones on every call. */
export interface DatasetSeed {
  readonly dataset: string;
  readonly records: () => readonly SeedRecord[];
}

/** Why a cell holds nothing, as a source file states it (`catalog/absence.ts`). */
export type StatedAbsence = '#NOT_PUBLISHED' | '#NOT_APPLICABLE' | '#WITHHELD_SECRET';

/** A count that may be unknown (`undefined`) or missing for a stated reason; neither is zero. */
export type Count = number | StatedAbsence | undefined;
