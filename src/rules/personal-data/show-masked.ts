import { detectPersonalData, type PersonalDataHit } from './detect.js';

// Always as long: the length of what is covered says something about it.
const COVER = '████';

/**
 * The text with every hit covered, so that a problems file may show it. If anything is doubtful the whole text is
 * covered: a hit that is only likely may begin or end elsewhere, and a hit that does not lie in the text belongs to
 * another one. What is left is looked through once more.
 */
export function coverHits(text: string, hits: readonly PersonalDataHit[]): string {
  if (hits.length === 0) return detectPersonalData(text).length === 0 ? text : COVER;
  if (hits.some((hit) => hit.certainty === 'LIKELY' || !liesIn(text, hit))) return COVER;
  const covered = [...hits]
    .sort((one, other) => one.start - other.start)
    .reduce(
      ({ shown, from }, { start, end }) => ({
        shown: start >= from ? `${shown}${text.slice(from, start)}${COVER}` : shown,
        from: Math.max(from, end),
      }),
      { shown: '', from: 0 },
    );
  const shown = covered.shown + text.slice(covered.from);
  return detectPersonalData(shown).length === 0 ? shown : COVER;
}

function liesIn(text: string, { start, end }: PersonalDataHit): boolean {
  return start >= 0 && start < end && end <= text.length;
}
