import type { Dataset } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetOf, type Row } from '../query/row.js';
import type { CheckResult } from '../rules/check-result.js';
import { cancelledPower } from './own-checks/cancelled-power.js';
import { carriedIn } from './own-checks/carried-in.js';
import { certificatesAsked } from './own-checks/certificates-asked.js';
import { citedDocuments } from './own-checks/cited-documents.js';
import { cumulativeFigure } from './own-checks/cumulative-figure.js';
import { linksOfDocument, linksOfInterpretation } from './own-checks/mutual-links.js';
import { openingBalance } from './own-checks/opening-balance.js';
import type { OwnCheck } from './own-checks/own-check.js';
import { projectTexts } from './own-checks/project-texts.js';
import { stepsWithinPromise } from './own-checks/steps-within-promise.js';
import { unitSuspected } from './own-checks/unit-suspected.js';

/**
 * Checks that no declaration can say, by dataset: they stand beside those that are declared and count as those do. They
 * read by id and by relation only, so that those of a whole list share their statements.
 */
const OWN_CHECKS: Readonly<Record<string, readonly OwnCheck[]>> = {
  documents: [linksOfDocument],
  interpretations: [linksOfInterpretation],
  budgets: [projectTexts],
  'debt-positions': [unitSuspected('debt-positions')],
  'debt-flows': [openingBalance, unitSuspected('debt-flows')],
  'service-items': [stepsWithinPromise, certificatesAsked, cancelledPower],
  'knowledge-entries': [citedDocuments],
  'annual-reports': [carriedIn],
  'task-reports': [cumulativeFigure],
};

export function hasOwnChecks({ name }: Dataset): boolean {
  return OWN_CHECKS[name] !== undefined;
}

/** What the own checks of its dataset find about a record. */
export async function ownChecksOf(reader: RequestReader, row: Row): Promise<readonly CheckResult[]> {
  const checks = OWN_CHECKS[datasetOf(row).name] ?? [];
  return (await Promise.all(checks.map((check) => check(reader, row)))).flat();
}
