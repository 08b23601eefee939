import { findBankCards } from './bank-card.js';
import { BIRTH_TITLE, findBirthDates } from './birth-date.js';
import { findChatAccounts } from './chat-account.js';
import { DETECTORS, type DetectorName } from './detectors.js';
import type { DetectionContext, PersonalDataHit } from './hit.js';
import { findHomeAddresses } from './home-address.js';
import { findMailboxes } from './mailbox.js';
import { findMobileNumbers } from './mobile-number.js';
import { type Find, type Reading, readText } from './reading.js';
import { findFirstGenerationIds, findPartIds, findResidentIds } from './resident-number.js';
import { mayHoldPersonalData } from './screen.js';
import { findTravelDocuments } from './travel-document.js';
import { findVehiclePlates } from './vehicle-plate.js';

export type { DetectionContext, PersonalDataHit } from './hit.js';

const searches: Readonly<Record<DetectorName, (reading: Reading) => readonly Find[]>> = {
  ID18: findResidentIds,
  ID15: findFirstGenerationIds,
  IDPART: findPartIds,
  MOBILE: findMobileNumbers,
  CARD: findBankCards,
  PASS: findTravelDocuments,
  PLATE: findVehiclePlates,
  ADDR: findHomeAddresses,
  BIRTH: findBirthDates,
  MAIL: findMailboxes,
  CHAT: findChatAccounts,
};

const names = Object.keys(DETECTORS).filter((name): name is DetectorName => name in searches);

/**
 * Personal data in one text, in the order in which it stands there. `context`: the column's title and what else decides
 * (a contact column may hold an office's address and mailbox). Where two detectors know the same characters, the one
 * that stands first in the table has them. Numbers are read through full-width and other digits, Chinese numerals,
 * separators, invisible characters, entities and letters that look like digits.
 */
export function detectPersonalData(text: string, context: DetectionContext = {}): readonly PersonalDataHit[] {
  if (!mayHoldPersonalData(text) && !isTitledForPeople(context)) return [];
  const reading = readText(text, context);
  const hits: PersonalDataHit[] = [];
  for (const detector of names) {
    for (const find of longestFirst(searches[detector](reading))) {
      const start = reading.text.startOf(find.start);
      const end = reading.text.endOf(find.end - 1);
      if (!hits.some((hit) => start >= hit.start && end <= hit.end))
        hits.push({ detector, start, end, certainty: find.certainty });
    }
  }
  return hits.sort((one, other) => one.start - other.start || one.end - other.end);
}

// A card number of sixteen digits may have the form of one of twelve within it.
function longestFirst(finds: readonly Find[]): readonly Find[] {
  return finds.length < 2 ? finds : [...finds].sort((one, other) => other.end - other.start - (one.end - one.start));
}

// In a column of this name a few digits are enough, which the screen lets pass elsewhere.
function isTitledForPeople({ title = '' }: DetectionContext): boolean {
  return BIRTH_TITLE.test(title) || /护照|通行证/.test(title);
}
