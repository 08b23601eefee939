import { addDays, weekdayFrom } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { documentKey } from '../documents/document-list/all-documents.js';
import { type Random, randomFor } from '../random.js';
import { ANSWER_DOCUMENTS } from './answer-documents.js';
import { FAULTS } from './deliberate-faults.js';
import { itemKey } from './item-code.js';
import { CALLED, COMPILED, type QuestionRow } from './question-list.js';
import { quietDay, workingDaysAfter } from './quiet-days.js';
import { envelope, isOneOf } from './sample-envelope.js';

/** 咨询问答知识库: questions that came of calls, and questions that agencies put together. */
export const knowledgeEntrySeed: DatasetSeed = {
  dataset: 'knowledge-entries',
  records: () => [
    ...CALLED.map((row, index) => calledRecord(row, `2019-${String(index + 1).padStart(4, '0')}`)),
    ...COMPILED.map((row, index) => compiledRecord(row, `CJ-${String(index + 1).padStart(3, '0')}`)),
  ],
};

function calledRecord(row: QuestionRow, entryNumber: string): SeedRecord {
  const random = randomFor('knowledge entries', entryNumber);
  const assignedOn = quietDay(random);
  const limit = random.pick([1, 2, 3, 3]);
  const answeredOn = workingDaysAfter(assignedOn, daysTaken(entryNumber, limit, random));
  const isLimitUnknown = isOneOf(FAULTS.answersWithoutLimit, entryNumber);
  return {
    ...common(row, entryNumber, answeredOn, random),
    base: '8890综合服务平台知识库',
    assignedOn: isOneOf(FAULTS.answersWithoutAssignmentDay, entryNumber) ? undefined : assignedOn,
    answeredOn,
    answerLimit: isLimitUnknown ? undefined : `${limit}工作日`,
  };
}

function daysTaken(entryNumber: string, limit: number, random: Random): number {
  if (isOneOf(FAULTS.lateAnswers, entryNumber)) return limit + random.integer(1, 3);
  if (isOneOf(FAULTS.answersOnLastDay, entryNumber)) return limit;
  return random.integer(0, limit);
}

const COMPILED_ON = '2019-07-15';

function compiledRecord(row: QuestionRow, entryNumber: string): SeedRecord {
  const random = randomFor('knowledge entries', entryNumber);
  return {
    ...common(row, entryNumber, COMPILED_ON, random),
    base: '政务服务网常见问题库',
    assignedOn: '#NOT_APPLICABLE',
    answeredOn: '#NOT_APPLICABLE',
    answerLimit: '#NOT_APPLICABLE',
  };
}

function common(row: QuestionRow, entryNumber: string, formedOn: string, random: Random): SeedRecord {
  const [topic, agency, question, answer, ...items] = row;
  const isReviewed = random.happens(0.7);
  return {
    agency,
    ...envelope('knowledge entries', entryNumber, formedOn),
    entryNumber,
    question,
    answer,
    topic,
    serviceItems: items.length === 0 ? undefined : items.map(itemKey),
    documents: ANSWER_DOCUMENTS[entryNumber]?.map(documentKey),
    reviewedOn: isReviewed ? weekdayFrom(addDays(formedOn, random.integer(20, 25))) : undefined,
    validUntilOn: random.happens(0.25) ? undefined : random.pick(['2019-12-31', '2020-12-31', '2021-12-31']),
    version: random.integer(1, 3),
    hits: random.integer(3, 1_900),
  };
}
