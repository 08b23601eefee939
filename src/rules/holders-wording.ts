import type { HeldAtMost } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import type { Statement } from './check-result.js';
import { codeTitle } from './code-title.js';
import type { Peak } from './overlap.js';

interface Figures {
  readonly peak: Peak;
  readonly limit: number;
}

type Wording = (figures: Figures, check: HeldAtMost, dependent: Dataset) => Statement;

/** How many ran at once, when, and how that compares with the limit. */
export function holdersWording(check: HeldAtMost, dependent: Dataset, peak: Peak, limit: number): Statement {
  return (WORDINGS[check.validator] ?? plainWording)({ peak, limit }, check, dependent);
}

const plainWording: Wording = ({ peak, limit }, check, dependent) => {
  const { count } = peak;
  return count > limit
    ? {
        message: `${count} of ${check.related} at once ${period(peak)}: ${count - limit} above the limit of ${limit}.`,
        messageZh: `${periodZh(peak)}同时有${count}条${dependent.title}，上限${limit}条，超出${count - limit}条。`,
      }
    : {
        message: `Never more than ${count} of ${check.related} at once; the limit is ${limit}.`,
        messageZh: `同时最多${count}条${dependent.title}，未超过上限${limit}条。`,
      };
};

/** 超职数. `only` picks the level, without it the posts are those of one title. */
const postsWording: Wording = ({ peak, limit }, check, dependent) => {
  const { count } = peak;
  const level = check.only === undefined ? '' : ` of level ${check.only.equals}`;
  const post = check.only === undefined ? '该职务' : codeTitle(dependent, check.only.column, check.only.equals);
  const holders = `${count} ${count === 1 ? 'holder' : 'holders'}${level}`;
  return count > limit
    ? {
        message: `${holders} at once ${period(peak)}: ${count - limit} above the limit of ${limit}.`,
        messageZh: `${periodZh(peak)}同时有${count}人任${post}，职数${limit}名，超职数${count - limit}名。`,
      }
    : {
        message: `Never more than ${holders} at once; the limit is ${limit}.`,
        messageZh: `同时任${post}最多${count}人，未超过职数${limit}名。`,
      };
};

const WORDINGS: Readonly<Record<string, Wording>> = { V31: postsWording };

function period({ since, until }: Peak): string {
  if (until === null) return `since ${since}`;
  return since === until ? `on ${since}` : `from ${since} to ${until}`;
}

function periodZh({ since, until }: Peak): string {
  if (until === null) return `自${since}起`;
  return since === until ? `${since}当日` : `${since}至${until}`;
}
