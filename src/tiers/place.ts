import type { Draft } from '../publication/draft.js';
import { Chance, seedAt, seedOf } from './chance.js';
import { dayText } from './day-text.js';
import { dayIn, firstDayOf, type Profile, yearOf } from './months.js';

/** A record that others refer to. */
export interface Target {
  readonly recordId: string;
  readonly naturalKey: string;
  /** Its name, where it has one. */
  readonly label: string;
}

/** The records of one dataset, as a place among them sees them. */
export interface Neighbours {
  readonly seed: number;
  readonly count: number;
  readonly profile: Profile;
  readonly monthOf: (index: number) => number;
  /** The place of a month's first record; of the month after the last, the number of all. */
  readonly monthStart: (month: number) => number;
  readonly agencyFor: (seed: number) => Target;
  readonly place: (index: number) => Place;
  /** The record at a place, as others refer to it. */
  readonly target: (index: number) => Target;
  /** What the tier adds to another dataset. */
  readonly others: (dataset: string) => Neighbours;
  /** The sample records of a dataset. */
  readonly sample: (dataset: string) => readonly Draft[];
}

const LOTS = { day: seedOf('day'), agency: seedOf('agency'), number: seedOf('number') };

/** Where a record stands in its dataset, and all that follows from it: its month and day, its agency, its parents. */
export class Place {
  readonly seed: number;
  readonly month: number;

  constructor(
    readonly set: Neighbours,
    readonly index: number,
  ) {
    this.seed = seedAt(set.seed, index);
    this.month = set.monthOf(index);
  }

  /** Number of the day that the record is about. */
  get day(): number {
    return dayIn(this.set.profile, this.month, seedAt(this.seed, LOTS.day));
  }

  get dayText(): string {
    return dayText(this.day);
  }

  /** The last day of its month. */
  get monthEnd(): string {
    return dayText(firstDayOf(this.month + 1) - 1);
  }

  get year(): number {
    return yearOf(this.month);
  }

  /** Chance for one question about the record. */
  chance(question: number): Chance {
    return new Chance(seedAt(this.seed, question));
  }

  /** The agency that it falls to. */
  get agency(): Target {
    return this.set.agencyFor(seedAt(this.seed, LOTS.agency));
  }

  /** Its number among the records of its month. */
  get withinMonth(): number {
    return this.index - this.set.monthStart(this.month);
  }

  get withinYear(): number {
    return this.index - this.set.monthStart(this.month - (this.month % 12));
  }

  /**
   * The record of another dataset that it belongs to: both are spread evenly over each other, and no parent is younger
   * than its child. `within` counts the children of one parent.
   */
  parent(dataset: string): { readonly target: Target; readonly place: Place; readonly within: number } {
    const parents = this.set.others(dataset);
    const even = Math.floor((this.index * parents.count) / this.set.count);
    const index = Math.min(even, parents.monthStart(this.month + 1) - 1);
    const within = this.index - Math.ceil((index * this.set.count) / parents.count);
    return { target: parents.target(index), place: parents.place(index), within };
  }

  /** Any record of a dataset that stands there from the start. */
  any(dataset: string, lot: number): Target {
    const others = this.set.others(dataset);
    return others.target(lot % others.count);
  }

  /**
   * A number of a document, `朝龙许可〔2012〕123号`. One in twenty repeats the number of the record before, where that
   * is another agency's: numbers are the agencies' own, and nobody keeps them apart.
   */
  documentNumber(prefix: string): string {
    const before = this.index % 20 === 19 ? this.set.place(this.index - 1) : undefined;
    const numbered = before === undefined || before.agency.recordId === this.agency.recordId ? this : before;
    return `${prefix}〔${numbered.year}〕${numbered.index + 1_000}号`;
  }
}
