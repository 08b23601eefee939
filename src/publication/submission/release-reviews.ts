import { naturalKeyOf, recordIdOf } from '../../catalog/identity.js';
import type { Dataset, Registry } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import type { RunStatement } from '../../database/statement.js';
import { dayOfInstant, shanghaiToday } from '../../rules/shanghai-day.js';
import { suppressSmallCell } from '../../rules/small-cells.js';
import type { Actor } from '../actor.js';
import type { Draft } from '../draft.js';
import { draftSources } from '../publication-source.js';
import { publishWithin } from '../publish.js';
import type { DecisionRequest } from './decision.js';
import type { Submission } from './submission.js';
import { knownGround, RELEASE_REVIEWS } from './withhold-grounds.js';

/** The public part of one review. */
interface Review {
  readonly agency: string;
  readonly key: string;
  readonly title: string;
  readonly decided: 'PROACTIVE' | 'WITHHELD';
  readonly ground: string | undefined;
  readonly isPartlyRedacted: boolean;
}

/**
 * Publish what a decision lets the public know of itself: that a review was held, what it decided, and on what ground
 * something is withheld; never the content. Withheld rows have a review each (一事一审); what is released together has
 * one. A rejection goes back to the publisher and is not public. Gives the revision, if it made one.
 */
export async function publishReleaseReviews(
  registry: Registry,
  run: RunStatement,
  submission: Submission,
  decisionId: number,
  request: DecisionRequest,
  actor: Actor,
): Promise<number | undefined> {
  const reviews = registry.find(RELEASE_REVIEWS);
  if (reviews === undefined || request.decision === 'reject') return undefined;
  const dataset = registry.get(submission.dataset);
  const held =
    request.decision === 'withhold'
      ? await withheld(registry, run, submission, dataset, decisionId, request)
      : [
          ...(await approved(run, submission, dataset, decisionId)),
          ...(await countedPersons(run, submission, dataset)),
        ];
  const drafts: Draft[] = [];
  for (const review of held) drafts.push(await asDraft(run, reviews, submission, review));
  if (drafts.length === 0) return undefined;
  const agencies = new Set(held.map(({ agency }) => agency));
  const { revision } = await publishWithin(run, {
    dataset: reviews,
    agency: agencies.size === 1 ? (held[0]?.agency ?? null) : null,
    sources: draftSources(reviews, drafts),
    releasedBy: actor.role === 'administrator' ? 'ADMINISTRATOR' : 'REVIEWER',
  });
  return revision;
}

async function withheld(
  registry: Registry,
  run: RunStatement,
  { id, number }: Submission,
  dataset: Dataset,
  decisionId: number,
  { ground }: DecisionRequest,
): Promise<readonly Review[]> {
  const rows = await run({
    text: `select r."row", r.agency from "intake"."decided_row" r where r.submission = $1 and r.decision = $2 and r.agency is not null order by r."row"`,
    values: [id, decisionId],
  });
  return rows.map(({ row, agency }) => ({
    agency: String(agency),
    // Its own natural key may be what must not be known.
    key: `${number}-${Number(row)}`,
    title: `${dataset.title}（不予公开）`,
    decided: 'WITHHELD',
    ground: knownGround(registry, ground),
    isPartlyRedacted: false,
  }));
}

async function approved(
  run: RunStatement,
  { id, number }: Submission,
  dataset: Dataset,
  decisionId: number,
): Promise<readonly Review[]> {
  const rows = await run({
    text: `select agency, count(*)::integer as count, min(natural_key) as natural_key, coalesce(bool_or(is_redacted), false) as is_redacted
from "intake"."decided_row" where submission = $1 and decision = $2 and agency is not null group by agency order by agency`,
    values: [id, decisionId],
  });
  return rows.map((row) => {
    const count = Number(row.count);
    return {
      agency: String(row.agency),
      key: count === 1 ? String(row.natural_key) : `${number}`,
      title: count === 1 ? `${dataset.title}：${String(row.natural_key)}` : `${dataset.title}${count}条`,
      decided: 'PROACTIVE',
      ground: row.is_redacted === true ? 'PERSONAL_PRIVACY' : undefined,
      isPartlyRedacted: row.is_redacted === true,
    };
  });
}

/** Rows on persons, which the law lets be counted only: their number, once, and not where it is so small that it tells. */
async function countedPersons(
  run: RunStatement,
  { id, number, agency, counts }: Submission,
  { title }: Dataset,
): Promise<readonly Review[]> {
  if (counts.counted === 0 || agency === null) return [];
  const [earlier] = await run({
    text: `select count(*)::integer as count from "intake"."decision" where submission = $1 and decision = 'approve'`,
    values: [id],
  });
  if (Number(earlier?.count) > 1) return [];
  return [
    {
      agency,
      key: `${number}-自然人`,
      title: `自然人${title}${suppressSmallCell(counts.counted)}条（只计数，不逐条公开）`,
      decided: 'WITHHELD',
      ground: 'PERSONAL_PRIVACY',
      isPartlyRedacted: false,
    },
  ];
}

async function asDraft(
  run: RunStatement,
  reviews: Dataset,
  { dataset, receivedAt }: Submission,
  { agency, key, title, decided, ground, isPartlyRedacted }: Review,
): Promise<Draft> {
  const [row] = await run({
    text: `select coalesce(max(sequence), 0) + 1 as sequence from "open"."${reviews.tableName}" where reviewed_dataset = $1 and reviewed_key = $2`,
    values: [dataset, key],
  });
  const today = shanghaiToday();
  const values: Record<string, Value> = {
    agency,
    formedOn: today,
    sample: false,
    reviewedDataset: dataset,
    reviewedKey: key,
    sequence: Number(row?.sequence),
    title,
    attributeProposed: 'PROACTIVE',
    attributeDecided: decided,
    isPartlyRedacted,
    reviewerRole: 'SECRECY_REVIEWER',
    submittedOn: dayOfInstant(Date.parse(receivedAt)),
    decidedOn: today,
    ...(decided === 'PROACTIVE' ? { releasedOn: today } : {}),
    ...(ground === undefined ? {} : { withholdGround: ground }),
  };
  const naturalKey = naturalKeyOf(reviews, ({ name }) => {
    const value = values[name];
    return value === undefined ? undefined : String(value);
  });
  if (naturalKey === undefined) throw new TypeError('A release review has no natural key.');
  return { recordId: recordIdOf(reviews.name, naturalKey), naturalKey, values, absences: {}, redactions: [] };
}
