import type { Random } from '../random.js';
import type { RequestFault } from './deliberate-faults.js';

/** What happens to a request between its receipt and its reply. */
export type CourseKind = 'PLAIN' | 'SUPPLEMENTED' | 'ABANDONED' | 'THIRD_PARTY' | 'OTHER_AGENCY' | 'EXTENDED';

/** First day of the revised Disclosure Regulation. */
export const REVISED_ON = '2019-05-15';

const COURSES: Partial<Record<RequestFault, CourseKind>> = {
  LATE_EXTENSION_NOTICE: 'EXTENDED',
  EXTENSION_TOO_LONG: 'EXTENDED',
  LATE_SUPPLEMENT_NOTICE: 'SUPPLEMENTED',
  UNKNOWN_SUPPLEMENT_NOTICE: 'SUPPLEMENTED',
  UNKNOWN_RECEIPT: 'SUPPLEMENTED',
  LATE_REPLY_AFTER_SUPPLEMENT: 'SUPPLEMENTED',
  LATE_THIRD_PARTY: 'THIRD_PARTY',
  SILENT_THIRD_PARTY: 'THIRD_PARTY',
  UNKNOWN_INQUIRY: 'THIRD_PARTY',
  LATE_OTHER_AGENCY: 'OTHER_AGENCY',
  LATE_REPLY: 'PLAIN',
  NO_REPLY: 'PLAIN',
};

/** Under the regulation of 2007 the sample has plain courses only: it did not say when a clock starts anew. */
export function courseKind(receivedOn: string, fault: RequestFault | undefined, random: Random): CourseKind {
  if (receivedOn < REVISED_ON) return 'PLAIN';
  const kind = random.pick<CourseKind>([
    'PLAIN',
    'PLAIN',
    'PLAIN',
    'PLAIN',
    'PLAIN',
    'SUPPLEMENTED',
    'SUPPLEMENTED',
    'ABANDONED',
    'THIRD_PARTY',
    'OTHER_AGENCY',
    'EXTENDED',
  ]);
  return (fault === undefined ? undefined : COURSES[fault]) ?? kind;
}
