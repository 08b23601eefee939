import type { Markup } from '../html.js';
import type { Visit } from '../visit.js';

/** A picture of what several records say together. */
export interface Picture {
  /** Its place below `/pictures`. */
  readonly name: string;
  readonly title: readonly [chinese: string, english: string];
  readonly about: readonly [chinese: string, english: string];
  /** The datasets that it is made of; without one of them there is no such picture. */
  readonly datasets: readonly string[];
  readonly draw: (visit: Visit) => Promise<DrawnPicture>;
}

export interface DrawnPicture {
  readonly content: Markup;
  /** The GraphQL document that its figures come from, for everyone to ask again. */
  readonly document: string;
}
