import { detectPersonalData } from '../../rules/personal-data/detect.js';
import { coverHits } from '../../rules/personal-data/show-masked.js';
import type { RowFinding } from './row-finding.js';

const LONGEST_VALUE = 200;

/** A cell as it may be shown to the one who submitted it: personal data covered, and cut where it is long. */
export function safeValue(cell: string): string {
  const hits = detectPersonalData(cell);
  const covered = hits.length === 0 ? cell : coverHits(cell, hits);
  return covered.length <= LONGEST_VALUE ? covered : `${covered.slice(0, LONGEST_VALUE)}…`;
}

/** A finding whose value, and whose messages where they repeat it, show no personal data. */
export function safeFinding(finding: RowFinding): RowFinding {
  const { value } = finding;
  if (value === null) return finding;
  const shown = safeValue(value);
  if (shown === value) return finding;
  const cover = (message: string) => message.replaceAll(value, shown).replaceAll(value.trim(), shown);
  const covered = { ...finding, value: shown, message: cover(finding.message), messageZh: cover(finding.messageZh) };
  // A reader of cells may have said the value in another form than the cell's own.
  const stillShows = [covered.message, covered.messageZh].some((text) => detectPersonalData(text).length > 0);
  return stillShows
    ? {
        ...covered,
        message: `${finding.column ?? 'The row'} can not be read: ${finding.code}.`,
        messageZh: '该单元格无法读取',
      }
    : covered;
}
