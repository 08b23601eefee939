import type { NotAbove } from '../catalog/check.js';
import type { Column, Dataset } from '../catalog/registry.js';
import { type Amount, printed, readAmount } from './amount.js';
import type { Judgement, RecordValues, Statement } from './check-result.js';
import { namedColumn } from './named-column.js';
import { noFigure, unjudged } from './unjudged.js';

interface Figures {
  readonly part: string;
  readonly whole: string;
  /** By how much the part is above the whole; absent when it is not. */
  readonly excess: string | undefined;
}

type Wording = (figures: Figures, part: Column, whole: Column) => Statement;

/** Judge whether one figure of a record is above another that it may not exceed. */
export function judgeNotAbove(dataset: Dataset, check: NotAbove, record: RecordValues): Judgement {
  const part = namedColumn(dataset, check.part);
  const whole = namedColumn(dataset, check.whole);
  const subject = {
    columns: [part.name, whole.name],
    inputs: [part, whole].map(({ name }) => ({ name, value: printed(record[name]) })),
  };
  const partAmount = readAmount(record[part.name]);
  const wholeAmount = readAmount(record[whole.name]);
  if (partAmount === undefined || wholeAmount === undefined) {
    const without = [part, whole].filter(({ name }) => readAmount(record[name]) === undefined);
    return unjudged(
      subject,
      without.map((column) => noFigure(column, record[column.name])),
    );
  }
  if (partAmount.unit !== wholeAmount.unit) return unjudged(subject, [differentUnits(part, whole)]);
  const figures = compare(partAmount, wholeAmount);
  const word = WORDINGS[check.validator] ?? plainWording;
  return {
    outcome: figures.excess === undefined ? 'PASSED' : 'FAILED',
    certainty: 'CERTAIN',
    ...subject,
    ...word(figures, part, whole),
  };
}

function compare(part: Amount, whole: Amount): Figures {
  const excess = part.figure.minus(whole.figure);
  return {
    part: part.figure.toFixed(),
    whole: whole.figure.toFixed(),
    excess: excess.greaterThan(0) ? excess.toFixed() : undefined,
  };
}

function differentUnits(part: Column, whole: Column): Statement {
  return {
    message: `${part.name} and ${whole.name} are in different units`,
    messageZh: `${part.title}与${whole.title}单位不同`,
  };
}

const plainWording: Wording = ({ part, whole, excess }, partColumn, wholeColumn) =>
  excess === undefined
    ? {
        message: `${partColumn.name} ${part} is not above ${wholeColumn.name} ${whole}.`,
        messageZh: `${partColumn.title}${part}，未超过${wholeColumn.title}${whole}。`,
      }
    : {
        message: `${partColumn.name} ${part} is ${excess} above ${wholeColumn.name} ${whole}.`,
        messageZh: `${partColumn.title}${part}，超过${wholeColumn.title}${whole}，超出${excess}。`,
      };

const establishmentWording: Wording = ({ part, whole, excess }) => {
  const people = `${part} ${part === '1' ? 'person' : 'people'} on ${whole} ${whole === '1' ? 'post' : 'posts'}`;
  const counts = `实有${part}人，核定编制${whole}名`;
  return excess === undefined
    ? { message: `${people}: within the establishment.`, messageZh: `${counts}，未超编。` }
    : { message: `${people}: ${excess} above the establishment.`, messageZh: `${counts}，超编${excess}名。` };
};

const WORDINGS: Readonly<Record<string, Wording>> = { V30: establishmentWording };
