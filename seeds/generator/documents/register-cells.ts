import { addDays } from '../calendar.js';
import type { SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { DISTRICT_GOVERNMENT, OFFICE } from './bodies.js';
import { lastDayOf, workingDaysAfter } from './dates.js';
import { FAULTS, faultOf, isOneOf } from './deliberate-faults.js';
import type { DocumentEntry, RegisterEntry } from './document-entry.js';
import { documentPublishedOn } from './publication-days.js';

/** What a document has by being a rule, a normative document, or neither: register, effect, filing and clean-ups. */
export function registerCells(entry: DocumentEntry): SeedRecord {
  const { handle, rule, register } = entry;
  return {
    isRule: isOneOf(FAULTS.ruleUnknown, handle) ? undefined : rule !== undefined,
    isNormative: isOneOf(FAULTS.normativityUnknown, handle) ? undefined : register !== undefined,
    ...(rule === undefined ? {} : ruleCells(handle, rule)),
    ...(register === undefined ? {} : normativeCells(entry, register)),
  };
}

function ruleCells(handle: string, rule: NonNullable<DocumentEntry['rule']>): SeedRecord {
  const isUndated = handle === FAULTS.ruleWithoutEffectDay;
  return {
    effectiveOn: isUndated ? undefined : addDays(documentPublishedOn(handle), rule.effectiveAfter),
    earlyEffectReason: rule.earlyEffectReason,
  };
}

function normativeCells({ handle, issuer, formedOn }: DocumentEntry, register: RegisterEntry): SeedRecord {
  const year = formedOn.slice(0, 4);
  const sequence = String(register.sequence).padStart(4, '0');
  const publishedOn = documentPublishedOn(handle);
  const expiresOn = lastDayOf(publishedOn, register.years);
  const isOfDistrict = issuer === DISTRICT_GOVERNMENT || issuer === OFFICE;
  const isFiled = !isOneOf(FAULTS.notFiled, handle);
  return {
    effectiveOn: publishedOn,
    expiresOn: handle === FAULTS.expiresBeforeEffect ? expiresOn.replace(/^202/, '201') : expiresOn,
    registryNumber: isOneOf(FAULTS.notRegistered, handle) ? undefined : `LCGF-${year}-${sequence}`,
    legalReviewNumber: `朝龙司审〔${year}〕${register.sequence + 3}号`,
    isFairCompetitionReviewed: register.isFairCompetitionReviewed,
    filedOn: isFiled ? workingDaysAfter(addDays(publishedOn, filingDays(handle)), 0) : undefined,
    filedWith: isFiled ? (isOfDistrict ? '朝阳市人民政府' : '龙城区人民政府') : undefined,
    previousCleanUpOn: handle === FAULTS.reviewStartUnknown ? undefined : register.previousCleanUpOn,
    lastCleanUpOn: register.lastCleanUpOn,
    cleanUps: register.cleanUps?.map(([cleanUpYear, result]) => ({
      year: cleanUpYear,
      result,
      ...(cleanUpYear === 2019 ? { statedIn: '朝龙政发〔2019〕15号' } : {}),
    })),
  };
}

function filingDays(handle: string): number {
  return faultOf(FAULTS.filedLate, handle) ?? randomFor('documents', handle, 'filed').integer(4, 14);
}
