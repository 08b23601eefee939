import { printKey, recordIdOf } from '../catalog/identity.js';
import type { Dataset } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import type { Draft } from '../publication/draft.js';
import { seedAt, seedOf } from './chance.js';
import { wrongCreditCode } from './credit-codes.js';
import { dayText } from './day-text.js';
import type { Form } from './form.js';
import { type LaterChange, laterChanges } from './history.js';
import { monthAt, monthStarts, type Profile } from './months.js';
import { type Neighbours, Place, type Target } from './place.js';
import type { Specimen } from './specimen.js';

const QUESTIONS = { history: seedOf('history'), record: seedOf('record') };

/** Of a thousand codes that sources print, how many are wrong: one in eight. */
const WRONG_CODES = 120;

/** What the datasets of a tier have in common. */
export interface Surroundings {
  readonly set: (dataset: string) => Neighbours;
  readonly sample: (dataset: string) => readonly Draft[];
  /** The agency that a case of this seed falls to. */
  readonly agencyFor: (seed: number) => Target;
  /** The sample agency whose name holds this. */
  readonly office: (name: string) => Target;
}

/** All records that a tier adds to one dataset. None is kept: each is made when it is asked for, the same every time. */
export class BulkSet implements Neighbours {
  readonly seed: number;
  private readonly starts: readonly number[];
  private readonly codeColumns: readonly string[];
  private readonly key: ReadonlySet<string>;
  private readonly formedOnMissing: number;
  private readonly byAgency: ReadonlyMap<string, readonly Specimen[]>;
  private latest: { readonly index: number; readonly target: Target } | undefined;

  constructor(
    private readonly world: Surroundings,
    readonly dataset: Dataset,
    readonly profile: Profile,
    private readonly form: Form,
    readonly count: number,
    private readonly specimens: readonly Specimen[],
    /** Whether records of it may be withdrawn: not where others refer to them. */
    private readonly mayLeave: boolean,
  ) {
    this.seed = seedOf(dataset.name);
    this.starts = monthStarts(profile, count);
    this.key = new Set(dataset.key.flatMap((columns) => columns.map(({ name }) => name)));
    this.codeColumns = dataset.columns
      .filter(({ kind, name }) => kind.name === 'credit code' && !this.key.has(name))
      .map(({ name }) => name);
    // 5 to 30 % of the records of a dataset do not say when they were formed.
    this.formedOnMissing = this.key.has('formedOn') ? 0 : 50 + (this.seed % 251);
    const known = new Set(specimens.flatMap(({ agency }) => (agency === undefined ? [] : [agency])));
    this.byAgency = new Map([...known].map((id) => [id, specimens.filter(({ agency }) => agency === id)]));
  }

  place(index: number): Place {
    return new Place(this, index);
  }

  monthOf(index: number): number {
    return monthAt(this.starts, index);
  }

  /** The place of a month's first record; of the month after the last, the number of all. */
  monthStart(month: number): number {
    return this.starts[month] ?? this.count;
  }

  others(dataset: string): Neighbours {
    return this.world.set(dataset);
  }

  sample(dataset: string): readonly Draft[] {
    return this.world.sample(dataset);
  }

  /** The one agency that publishes all of it, where there is one. */
  get office(): Target | undefined {
    return this.form.office === undefined ? undefined : this.world.office(this.form.office);
  }

  agencyFor(seed: number): Target {
    return this.office ?? this.world.agencyFor(seed);
  }

  /** The record at a place, as others refer to it. */
  target(index: number): Target {
    if (this.latest?.index === index) return this.latest.target;
    const { parts, values } = this.form.identify(this.place(index));
    const naturalKey = printKey(parts);
    const label = String(values[this.dataset.label.name] ?? '');
    const target = { recordId: recordIdOf(this.dataset.name, naturalKey), naturalKey, label };
    this.latest = { index, target };
    return target;
  }

  laterChanges(index: number): readonly LaterChange[] {
    return laterChanges(seedAt(seedAt(this.seed, index), QUESTIONS.history), this.mayLeave);
  }

  /** A version of the record at a place; 0 is the first. */
  draft(index: number, version: number): Draft {
    const place = this.place(index);
    const chance = place.chance(QUESTIONS.record);
    const { parts, values: identity } = this.form.identify(place);
    const { agency } = place;
    const specimen = chance.pick(this.byAgency.get(agency.recordId) ?? this.specimens);
    // Each correction prints other amounts.
    const factor = 1 + chance.below(9) + version;
    const values = specimen.vary({ day: place.day, factor, serial: index });
    values.agency = agency.recordId;
    values.sample = true;
    this.nameApart(values, place);
    Object.assign(values, identity);
    this.form.complete?.(values, place);
    if (chance.happens(this.formedOnMissing)) delete values.formedOn;
    for (const name of this.codeColumns) {
      const code = values[name];
      if (typeof code === 'string' && chance.happens(WRONG_CODES)) values[name] = wrongCreditCode(code);
    }
    if (version > 0) this.correct(values, place, version);
    const naturalKey = printKey(parts);
    const absences = absencesBeside(specimen.absences, values);
    return { recordId: recordIdOf(this.dataset.name, naturalKey), naturalKey, values, absences, redactions: [] };
  }

  // Files name records by their label too, so no made record may bear the label of a sample record.
  private nameApart(values: Record<string, Value>, { index }: Place): void {
    const label = values[this.dataset.label.name];
    if (this.form.keepsLabels !== true && typeof label === 'string')
      values[this.dataset.label.name] = `${label}（${index + 1}）`;
  }

  // The page is published anew, some days later with every version; a day that is part of the key stays.
  private correct(values: Record<string, Value>, place: Place, version: number): void {
    const column = this.key.has('publishedOn') ? 'formedOn' : 'publishedOn';
    values[column] = dayText(place.day + 30 + version);
  }
}

function absencesBeside(
  absences: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, string>> {
  const rest: Record<string, string> = {};
  for (const [name, reason] of Object.entries(absences)) if (values[name] === undefined) rest[name] = reason;
  return rest;
}
