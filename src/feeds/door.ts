import type { RestDoor } from '../rest/answer.js';

/** What the feeds have at hand: all of the REST door, and the address that others reach the server under. */
export interface FeedsDoor extends RestDoor {
  readonly address: () => string;
}
