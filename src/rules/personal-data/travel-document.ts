import { patternFinds } from './pattern-finds.js';
import { type Find, isLabelled, type Reading } from './reading.js';

// Ordinary and official passports, permits for Hong Kong, Macao and Taiwan; gaps as people type them.
const NUMBER =
  /(?<![0-9A-Za-z])(?:[EGDSPH](?:[\s-]?\d){8}|[EGC][A-HJ-NP-Z](?:[\s-]?\d){7}|[HM](?:[\s-]?\d){8,10})(?![0-9A-Za-z])/gi;
const NAME = /护照|通行证|旅行证|回乡证|台胞证|passport|证件号/i;

/** 护照、通行证号码. Lots, organisations and drug approvals have the same form: only a word before tells them apart. */
export function findTravelDocuments(reading: Reading): readonly Find[] {
  if (!/[A-Z]/i.test(reading.text.plain)) return [];
  return patternFinds(reading.text.digits, NUMBER, ({ index }) =>
    isLabelled(reading, index, NAME) ? 'CERTAIN' : undefined,
  );
}
