import { randomFor } from '../random.js';
import { workingDaysAfter } from './dates.js';
import { FAULTS, faultOf } from './deliberate-faults.js';
import { documentOf } from './document-list/all-documents.js';

/** Day on which a document was printed: soon after it was signed. */
export function printedOn(handle: string): string {
  const { formedOn } = documentOf(handle);
  return workingDaysAfter(formedOn, randomFor('documents', handle, 'printed').integer(0, 2));
}

/** Day on which a document was published, known or not. */
export function documentPublishedOn(handle: string): string {
  const late = faultOf(FAULTS.lateDocuments, handle);
  if (late !== undefined) return workingDaysAfter(documentOf(handle).formedOn, late);
  return workingDaysAfter(printedOn(handle), randomFor('documents', handle, 'published').integer(0, 9));
}
