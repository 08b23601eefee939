import { Chance } from './chance.js';

/** What becomes of a record after its first release. */
export interface LaterChange {
  /** Months after the first release. */
  readonly after: number;
  /** Number of the version that comes, from 1; undefined: the record is withdrawn. */
  readonly version: number | undefined;
  readonly reason: string;
}

const CORRECTIONS = ['录入错误更正。', '经复核，按原始凭证更正。', '来源系统数据更新。', '根据异议申请核实后更正。'];
const WITHDRAWALS = ['重复公开，撤下本条。', '决定被依法撤销。'];

/** Of a thousand records, how many are corrected later (one to four times), and how many leave. */
const CORRECTED = 70;
const WITHDRAWN = 11;

/** The later changes of the record of this seed, one to six months apart. */
export function laterChanges(seed: number, mayLeave: boolean): readonly LaterChange[] {
  const chance = new Chance(seed);
  const isCorrected = chance.happens(CORRECTED);
  const leaves = chance.happens(WITHDRAWN) && mayLeave;
  if (!isCorrected && !leaves) return [];
  const changes: LaterChange[] = [];
  let after = 0;
  // Half of the corrected records are corrected once, a quarter twice …
  const corrections = isCorrected ? 1 + Math.min(3, Math.clz32(chance.below(0x1_0000_0000))) : 0;
  for (let version = 1; version <= corrections; version += 1) {
    after += 1 + chance.below(6);
    changes.push({ after, version, reason: chance.pick(CORRECTIONS) });
  }
  if (leaves)
    changes.push({ after: after + 1 + chance.below(6), version: undefined, reason: chance.pick(WITHDRAWALS) });
  return changes;
}
