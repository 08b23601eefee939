import type { KeptAnswer } from './kept-answers.js';

/** How it ended: with an answer for everybody, with one for its asker only, or with nobody left to answer. */
export type Landing = KeptAnswer | 'own' | 'abandoned';

/** One question that is being answered. */
export interface Flight {
  readonly landing: Promise<Landing>;
  readonly land: (landing: Landing) => void;
}

/** Questions that are being answered, so that who asks the same meanwhile waits for the answer and does not ask again. */
export class Flights {
  private readonly open = new Map<string, Flight>();

  find(question: string): Flight | undefined {
    return this.open.get(question);
  }

  start(question: string): Flight {
    const { promise: landing, resolve } = Promise.withResolvers<Landing>();
    const flight: Flight = {
      landing,
      land: (outcome) => {
        if (this.open.get(question) === flight) this.open.delete(question);
        resolve(outcome);
      },
    };
    this.open.set(question, flight);
    return flight;
  }
}
