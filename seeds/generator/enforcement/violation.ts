import type { TradeName } from './trades.js';

/** Title and article of a law. */
export type Article = readonly [law: string, article: string];

/** From, to and step of an amount in yuan. */
export type AmountRange = readonly [from: number, to: number, step: number];

/** A kind of violation and how it is punished; cases are made of it. */
export interface Violation {
  readonly id: string;
  readonly agency: string;
  readonly trades: readonly TradeName[];
  /** 违法行为类型. */
  readonly kind: string;
  /** The article that is broken, and the one that the penalty follows. */
  readonly breach: Article;
  readonly ground: Article;
  /** Codes of `PenaltyKind`. */
  readonly penalties: readonly string[];
  readonly fine?: AmountRange;
  readonly income?: AmountRange;
  readonly goods?: string;
  readonly licence?: string;
  /** What was found; `{day}` and `{income}` are put in. */
  readonly facts: string;
  /** What the decision orders beyond money, goods and licences, by kind. */
  readonly orders?: Readonly<Record<string, string>>;
  /** Cases in an ordinary year. */
  readonly yearly: number;
}

/** Food, drugs, special equipment, safety at work and fire safety, told by the law that the penalty follows. */
export function isKeyField({ ground }: Violation): boolean {
  return /食品安全法|药品|特种设备|安全生产法|烟花爆竹|消防/.test(ground[0]);
}
