import type { DetectorName } from './detectors.js';

/**
 * A stretch of a text that is personal data. `start` and `end` count UTF-16 units of the text as it was given, `end` is
 * the first that no longer belongs. CERTAIN: form and check digit, or form and the word before it, agree; LIKELY: it
 * has the form.
 */
export interface PersonalDataHit {
  readonly detector: DetectorName;
  readonly start: number;
  readonly end: number;
  readonly certainty: 'CERTAIN' | 'LIKELY';
}

/** What is known of the place where a text stands. All may be absent: then the text alone decides. */
export interface DetectionContext {
  /** Chinese title of the column: 联系电话, 工商注册号, 银行账号. It says what a bare number is. */
  readonly title?: string;
  /**
   * The column holds the address, telephone or mailbox of an office (kind `contact`), public by art. 20.2 of the
   * Disclosure Regulation. Not for the premises of an individual business, which may be a home. A mobile number and a
   * mailbox named by a number alone are a person's here too.
   */
  readonly isOfficeContact?: boolean;
  /** Mobile numbers that the agency has declared to be office lines, 11 digits each. */
  readonly officialLines?: readonly string[];
}
