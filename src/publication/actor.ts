import { LongchengError } from '../errors.js';

export type ActorRole = 'publisher' | 'reviewer' | 'administrator';

/** Who acts: the holder of an API key. */
export interface Actor {
  readonly keyId: string;
  readonly role: ActorRole;
  /** Record ids of the agencies that the key acts for. */
  readonly agencies: 'all' | readonly string[];
}

/** Whether an actor may act for an agency. What belongs to no agency is for those who act for all. */
export function actsFor(actor: Actor, agency: string | null): boolean {
  return actor.agencies === 'all' || (agency !== null && actor.agencies.includes(agency));
}

/** @throws LongchengError FORBIDDEN when the actor has none of these roles. */
export function demandRole(actor: Actor, roles: readonly ActorRole[], deed: string): void {
  if (roles.includes(actor.role)) return;
  throw new LongchengError(
    'FORBIDDEN',
    `A ${actor.role}'s key may not ${deed}; that takes the key of a ${roles.join(' or ')}.`,
    { role: actor.role },
  );
}

/** @throws LongchengError FORBIDDEN when the actor does not act for one of these agencies. */
export function demandAgencies(actor: Actor, agencies: readonly (string | null)[], deed: string): void {
  if (agencies.every((agency) => actsFor(actor, agency))) return;
  throw new LongchengError(
    'FORBIDDEN',
    `This key may not ${deed} for another agency; use a key that was made for that agency (谁公开、谁负责).`,
  );
}
