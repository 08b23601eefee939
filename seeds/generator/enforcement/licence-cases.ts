import { printKey } from '../../../src/catalog/identity.js';
import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from '../../../src/rules/credit-code.js';
import type { SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS, type WishedLicence } from './deliberate-faults.js';
import { MASKED_NAME } from './enterprise-identity.js';
import { businessesIn, ENTERPRISES } from './enterprise-list.js';
import { LICENCE_ITEMS, type LicenceItem, licenceItemNamed } from './licence-item-list.js';
import { LICENCE_WISHES } from './licence-wishes.js';
import { type ExchangeEdition, partyCells } from './party.js';
import { NUMBER_PREFIX } from './task-list.js';
import { workdayBetween } from './working-days.js';

/** A licensing decision before it is written. */
export interface LicenceCase {
  readonly id: string;
  readonly item: LicenceItem;
  /** The name of a business or another body; absent for a natural person. */
  readonly holder?: string;
  readonly decidedOn: string;
  readonly decidedAfter: number;
  readonly publishedAfter: number;
  readonly deliveredAfter: number;
  readonly cells?: SeedRecord;
}

export interface NumberedLicence extends LicenceCase {
  readonly decisionNumber: string;
  /** Place among the licences of the item in the year. */
  readonly sequence: number;
}

const YEARS: readonly { readonly from: string; readonly to: string; readonly share: number }[] = [
  { from: '2018-06-04', to: '2018-12-14', share: 0.2 },
  { from: '2019-01-07', to: '2019-12-13', share: 1 },
  { from: '2020-03-02', to: '2020-06-18', share: 0.3 },
];

// Private non-enterprise institutions, which no register of businesses holds.
const BODIES = [
  '龙城区示例养老服务中心',
  '龙城区示例幼儿园',
  '龙城区示例社会工作服务中心',
  '龙城区示例老年书画院',
  '龙城区示例公益助残中心',
];

export const LICENCE_CASES: readonly NumberedLicence[] = numbered([
  ...LICENCE_ITEMS.flatMap(ordinaryLicences),
  ...[...LICENCE_WISHES, ...FAULTS.licences].map(wishedLicence),
]);

function ordinaryLicences(item: LicenceItem): readonly LicenceCase[] {
  return YEARS.flatMap(({ from, to, share }) =>
    Array.from({ length: Math.round(item.yearly * share) }, (_, index) => {
      const id = `${item.id} ${from.slice(0, 4)} ${index}`;
      const random = randomFor('licence', id);
      return plainLicence(id, item, holderOf(item, from, random), workdayBetween(from, to, random), random);
    }),
  );
}

function wishedLicence(wish: WishedLicence): LicenceCase {
  const { holder, decidedOn, cells } = wish;
  const id = `${wish.item} ${decidedOn}`;
  const plain = plainLicence(id, licenceItemNamed(wish.item), holder, decidedOn, randomFor('licence', id));
  return {
    ...plain,
    decidedAfter: wish.decidedAfter ?? plain.decidedAfter,
    publishedAfter: wish.publishedAfter ?? plain.publishedAfter,
    deliveredAfter: wish.deliveredAfter ?? plain.deliveredAfter,
    ...(cells === undefined ? {} : { cells }),
  };
}

function plainLicence(
  id: string,
  item: LicenceItem,
  holder: string | undefined,
  decidedOn: string,
  random: Random,
): LicenceCase {
  return {
    id,
    item,
    ...(holder === undefined ? {} : { holder }),
    decidedOn,
    decidedAfter: random.integer(1, 16),
    publishedAfter: random.integer(1, 6),
    deliveredAfter: random.integer(0, 8),
  };
}

function holderOf({ holders }: LicenceItem, day: string, random: Random): string | undefined {
  if (holders === 'persons') return undefined;
  return holders === 'bodies' ? random.pick(BODIES) : random.pick(businessesIn(holders, day)).name;
}

/** The columns on who holds the licence. */
export function holderCells({ holder, item }: LicenceCase, edition: ExchangeEdition): SeedRecord {
  const business = ENTERPRISES.find(({ name }) => name === holder);
  if (business !== undefined) return partyCells(business, edition, item.agency);
  if (holder === undefined)
    return {
      partyName: MASKED_NAME,
      partyKind: edition === 2018 ? 'NATURAL_PERSON' : undefined,
      partyCreditCode: '#NOT_APPLICABLE',
      legalRepresentative: '#NOT_APPLICABLE',
    };
  return {
    partyName: holder,
    partyKind: edition === 2018 ? 'LEGAL_PERSON' : undefined,
    partyCreditCode: bodyCode(holder),
    partySocialOrganisationNumber: `示例民证${String(BODIES.indexOf(holder) + 1).padStart(4, '0')}`,
    legalRepresentative: MASKED_NAME,
  };
}

/** GB 32100: authority 5 (民政), category 2 (民办非企业单位). */
function bodyCode(name: string): string {
  const body = `EX${randomFor('body code', name).integer(0, 999_999).toString().padStart(6, '0')}`;
  const first17 = `52${DISTRICT}${body}${organisationCodeCheckCharacter(body)}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}

/** The printed natural key of a licence. */
export function licenceKey({ item, decisionNumber }: NumberedLicence): string {
  return printKey([agencyKey(item.agency), decisionNumber]);
}

/** The construction permit that was granted to somebody on a day, where it is among the licences. */
export function constructionPermitOf(holder: string, decidedOn: string | undefined): NumberedLicence | undefined {
  return LICENCE_CASES.find(
    (one) => one.item.id === 'building-permit' && one.holder === holder && one.decidedOn === decidedOn,
  );
}

/** Each agency numbers its licences of an item and a year in the order of their days. */
function numbered(cases: readonly LicenceCase[]): readonly NumberedLicence[] {
  const last = new Map<string, number>();
  return [...cases]
    .sort((a, b) => compare(a.decidedOn, b.decidedOn) || compare(a.id, b.id))
    .map((one) => {
      const series = `${NUMBER_PREFIX[one.item.agency]}${one.item.series}〔${one.decidedOn.slice(0, 4)}〕`;
      const sequence = (last.get(series) ?? 0) + 1;
      last.set(series, sequence);
      return { ...one, sequence, decisionNumber: `${series}${sequence}号` };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
