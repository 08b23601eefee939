import type { ValueObject } from '../../../src/catalog/value.js';
import type { Provision } from './members.js';

/** A material of a guide, as the sheets list it. */
export interface MaterialSheet {
  readonly name: string;
  readonly kind: 'FORM' | 'LICENCE' | 'PROOF' | 'APPROVAL' | 'OTHER';
  /** Code of the certification item, of a proof. */
  readonly certification?: string;
  readonly necessity?: 'CONDITIONAL' | 'DEFERRABLE';
  readonly reducedBy?: string;
}

export interface FeeSheet {
  readonly name: string;
  readonly standard: string;
  readonly amount?: string;
  readonly basis: string;
  readonly waiver?: string;
  /** List and code of the charge item of 2019. */
  readonly charge: readonly [list: string, code: string];
}

/** One service item: what is not said of it here is derived in `service-items.ts`. */
export interface ItemSheet {
  readonly name: string;
  readonly mainItem?: string;
  readonly type: 'T01' | 'T04' | 'T05' | 'T07' | 'T08' | 'T09' | 'T10' | 'T20';
  readonly targets: readonly ('NATURAL' | 'LEGAL')[];
  readonly statutory: string;
  readonly statutoryNote?: string;
  readonly promised: string;
  readonly caseKind?: 'REPORTED';
  readonly basis: readonly Provision[];
  readonly conditions: string;
  readonly materials: readonly MaterialSheet[];
  readonly procedures?: readonly (
    | 'ON_SITE'
    | 'EXPERT_REVIEW'
    | 'PUBLIC_NOTICE'
    | 'TESTING'
    | 'HEARING'
    | 'APPRAISAL'
  )[];
  readonly fees?: readonly FeeSheet[];
  readonly result: readonly [name: string, kind: 'LICENCE' | 'APPROVAL' | 'OTHER', validity?: string];
  readonly lifeEvents?: readonly string[];
  readonly businessEvents?: readonly string[];
  readonly jointAgencies?: readonly string[];
  readonly delegatedBy?: string;
  readonly powerSource?: 'DELEGATED' | 'ENTRUSTED' | 'AUTHORISED';
  readonly quota?: string;
  readonly annualCheck?: string;
  readonly status?: 'SUSPENDED' | 'CANCELLED';
  readonly effectiveToOn?: string;
}

/** The items of one agency. */
export interface AgencyItems {
  readonly agency: string;
  /** The branch hall of the agency; without one its items are handled in the comprehensive hall. */
  readonly hall?: string;
  readonly items: readonly ItemSheet[];
}

/** An item with what its place in the directory gives it. */
export interface PlacedItem extends ItemSheet {
  readonly agency: string;
  readonly hall: string | undefined;
  /** Place in the directory, from one. */
  readonly serial: number;
}

export type Entries = readonly ValueObject[];

export const EITHER: ItemSheet['targets'] = ['NATURAL', 'LEGAL'];
export const PERSONS: ItemSheet['targets'] = ['NATURAL'];
export const ENTERPRISES: ItemSheet['targets'] = ['LEGAL'];

/** What a public service without a limit in law says of it. */
export const NO_STATUTORY_LIMIT = '#NOT_APPLICABLE';

export function form(name: string): MaterialSheet {
  return { name, kind: 'FORM' };
}

/** A certificate that the applicant holds. */
export function licence(name: string, necessity?: MaterialSheet['necessity']): MaterialSheet {
  return { name, kind: 'LICENCE', reducedBy: '电子证照', ...(necessity === undefined ? {} : { necessity }) };
}

export const IDENTITY_CARD: MaterialSheet = licence('居民身份证');
export const BUSINESS_LICENCE: MaterialSheet = licence('营业执照');
export const HOUSEHOLD_BOOK: MaterialSheet = licence('居民户口簿');

/** A proof, with its code in the list of certification items where it stands there. */
export function proof(name: string, certification?: string): MaterialSheet {
  return { name, kind: 'PROOF', ...(certification === undefined ? {} : { certification }) };
}

export function approval(name: string): MaterialSheet {
  return { name, kind: 'APPROVAL', reducedBy: '部门核查' };
}

export function other(name: string, necessity?: MaterialSheet['necessity']): MaterialSheet {
  return { name, kind: 'OTHER', ...(necessity === undefined ? {} : { necessity }) };
}
