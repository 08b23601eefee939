import type { Registry } from '../catalog/registry.js';
import type { Draft } from '../publication/draft.js';
import { AgencyShare } from './agency-share.js';
import { BulkSet, type Surroundings } from './bulk-set.js';
import { DISTRIBUTION, recordCount } from './distribution.js';
import type { Form } from './form.js';
import { FORMS } from './forms/index.js';
import type { Target } from './place.js';
import { Specimen } from './specimen.js';
import type { Tier } from './tier.js';

/** The sample records that a tier is made after, by dataset. */
export type Samples = ReadonlyMap<string, readonly Draft[]>;

// The three whose cases are 60 % of all, in the order of `GREAT_SHARES`.
const GREAT_AGENCIES = ['市场监督管理局', '公安局', '卫生健康局'];

// Datasets that made records refer to: their records stay, so that every reference leads somewhere.
const REFERRED_TO = new Set([
  'agencies',
  'service-items',
  'supervision-items',
  'check-items',
  'enterprises',
  'inspection-tasks',
  'licences',
  'budgets',
  'bonds',
  'land-acquisitions',
]);

/** All that a tier adds to the sample data, in the order of publication. */
export class World implements Surroundings {
  readonly sets: readonly BulkSet[];
  private readonly byName: ReadonlyMap<string, BulkSet>;
  private readonly agencies: readonly Target[];
  private readonly offices = new Map<string, Target>();
  private readonly share: AgencyShare;

  constructor(
    registry: Registry,
    tier: Tier,
    private readonly samples: Samples,
  ) {
    this.sets = DISTRIBUTION.map((portion) => {
      const form = FORMS.get(portion.dataset);
      if (form === undefined) throw new RangeError(`There is no form for ${portion.dataset}.`);
      const specimens = this.specimensOf(registry, form);
      const dataset = registry.get(portion.dataset);
      const mayLeave = !REFERRED_TO.has(dataset.name);
      return new BulkSet(this, dataset, portion.profile, form, recordCount(portion, tier), specimens, mayLeave);
    });
    this.byName = new Map(this.sets.map((set) => [set.dataset.name, set]));
    this.agencies = this.rankedAgencies();
    this.share = new AgencyShare(this.agencies.length);
  }

  set(dataset: string): BulkSet {
    const set = this.byName.get(dataset);
    if (set === undefined) throw new RangeError(`A tier adds nothing to ${dataset}.`);
    return set;
  }

  /** The sample records of a dataset. */
  sample(dataset: string): readonly Draft[] {
    return this.samples.get(dataset) ?? [];
  }

  /** The agency that a case of this seed falls to. */
  agencyFor(seed: number): Target {
    const agency = this.agencies[this.share.rankFor(seed)];
    if (agency === undefined) throw new RangeError('There is no agency.');
    return agency;
  }

  /** The sample agency whose name holds this. */
  office(name: string): Target {
    const known = this.offices.get(name);
    if (known !== undefined) return known;
    const office = this.sampleAgencies().find(({ label }) => label.includes(name));
    if (office === undefined) throw new RangeError(`The sample has no agency ${name}.`);
    this.offices.set(name, office);
    return office;
  }

  /** The agencies that publish under their own name whatever the month brings. */
  greatAgencies(): readonly Target[] {
    return GREAT_AGENCIES.map((name) => this.office(name));
  }

  private rankedAgencies(): readonly Target[] {
    const great = this.greatAgencies();
    const others = this.sampleAgencies().filter(({ recordId }) =>
      great.every((agency) => agency.recordId !== recordId),
    );
    const institutions = this.set('agencies');
    return [
      ...great,
      ...others,
      ...Array.from({ length: institutions.count }, (_, index) => institutions.target(index)),
    ];
  }

  private sampleAgencies(): readonly Target[] {
    return this.sample('agencies').map(({ recordId, naturalKey, values }) => ({
      recordId,
      naturalKey,
      label: String(values.name),
    }));
  }

  private specimensOf(registry: Registry, form: Form): readonly Specimen[] {
    const dataset = registry.get(form.dataset);
    const replaced = new Set([...(form.replaced ?? []), 'agency', 'sample']);
    const specimens = this.sample(form.dataset)
      .filter(form.isSpecimen ?? (() => true))
      .map((draft) => Specimen.of(dataset, draft, form.anchors, replaced))
      .filter((specimen) => specimen !== undefined);
    if (specimens.length === 0) throw new RangeError(`The sample has no specimen for ${form.dataset}.`);
    return specimens;
  }
}
