import { workingDaysAfter } from './dates.js';
import { INTERPRETATIONS, type InterpretationEntry } from './interpretation-list.js';
import { documentPublishedOn } from './publication-days.js';

/** Day on which the last of the documents was published, known or not. */
export function documentsPublishedOn({ documents }: InterpretationEntry): string {
  return documents.map(documentPublishedOn).sort().at(-1) ?? '';
}

export function interpretationPublishedOn(entry: InterpretationEntry): string {
  return workingDaysAfter(documentsPublishedOn(entry), entry.lag);
}

/** Day of the first interpretation of a document; undefined where there is none. */
export function firstInterpretedOn(handle: string): string | undefined {
  const days = INTERPRETATIONS.filter(({ documents }) => documents.includes(handle)).map(interpretationPublishedOn);
  return days.sort()[0];
}
