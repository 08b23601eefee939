import type { Count } from '../dataset-seed.js';

/** How many leaders of one title a body may have. */
export interface LeaderQuota {
  readonly title: string;
  readonly level: 'HEAD' | 'DEPUTY' | 'MEMBER';
  readonly count: number | '#WITHHELD_SECRET';
}

/** Authorised posts of one kind. */
export interface EstablishmentLine {
  readonly kind: 'ADMINISTRATIVE' | 'POLITICAL_LEGAL' | 'INSTITUTION' | 'SERVICE';
  /** How the source calls it, where not by the name of the kind. */
  readonly title?: string;
  readonly approved: Count;
}

/** An inner unit, with the number of its leaders. */
export interface InnerUnit {
  readonly name: string;
  readonly duties: string;
  readonly posts: Count;
  readonly leaders: number;
}

/** A body with leaders and staff: what posts, office holders and establishments are made from. */
export interface StaffedBody {
  readonly agency: string;
  readonly leaders: readonly LeaderQuota[];
  readonly units: readonly InnerUnit[];
  readonly establishments: readonly EstablishmentLine[];
}

/** The leaders of a bureau in the usual form. */
export function bureauLeaders(deputies: number, members: number): readonly LeaderQuota[] {
  const leaders: LeaderQuota[] = [
    { title: '局长', level: 'HEAD', count: 1 },
    { title: '副局长', level: 'DEPUTY', count: deputies },
  ];
  if (members > 0) leaders.push({ title: '党组成员', level: 'MEMBER', count: members });
  return leaders;
}

/** Administrative posts, and service posts where there are any. */
export function organStaff(administrative: number, service?: number): readonly EstablishmentLine[] {
  const lines: EstablishmentLine[] = [{ kind: 'ADMINISTRATIVE', approved: administrative }];
  if (service !== undefined) lines.push({ kind: 'SERVICE', approved: service });
  return lines;
}
