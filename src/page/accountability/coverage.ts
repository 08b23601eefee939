import { z } from 'zod';
import { DEADLINE_SELECTION, deadlineShape } from '../shown-deadline.js';

const TALLY = 'recordCount sampleCount latestPublishedOn onTime late overdue running unknown failing';
/** The accountability report of a work plan, as a GraphQL document. */
export function coverageDocument(planYear: number): string {
  return `{
  coverage(planYear: ${planYear}) {
    duty {
      recordId clausePath clauseCode title chapter summary
      leadAgencies(first: 20) { nodes { recordId label } }
      supportingAgencies(first: 20) { nodes { recordId label } }
      ${DEADLINE_SELECTION}
    }
    datasets {
      dataset { name title }
      tally { ${TALLY} }
      leadAgencies { agency { recordId label } tally { ${TALLY} } }
    }
  }
}`;
}

const tally = z.object({
  recordCount: z.number(),
  sampleCount: z.number(),
  latestPublishedOn: z.string().nullable(),
  onTime: z.number(),
  late: z.number(),
  overdue: z.number(),
  running: z.number(),
  unknown: z.number(),
  failing: z.number(),
});

const agency = z.object({ recordId: z.string(), label: z.string() });

const answeringDataset = z.object({
  dataset: z.object({ name: z.string(), title: z.string() }),
  tally,
  leadAgencies: z.array(z.object({ agency: agency.nullable(), tally })),
});

const clause = z.object({
  duty: z.object({
    recordId: z.string(),
    clausePath: z.string(),
    clauseCode: z.string(),
    title: z.string(),
    chapter: z.string().nullable(),
    summary: z.string().nullable(),
    leadAgencies: z.object({ nodes: z.array(agency) }),
    supportingAgencies: z.object({ nodes: z.array(agency) }),
    deadlines: z.array(deadlineShape),
  }),
  datasets: z.array(answeringDataset),
});

export const coverageShape = z.object({ coverage: z.array(clause) });

export type Tally = z.output<typeof tally>;
export type Clause = z.output<typeof clause>;
export type AnsweringDataset = z.output<typeof answeringDataset>;

/** Of the clocks that have been decided, how many, and how many of them were late. */
export function decided({ onTime, late, overdue }: Tally): { readonly all: number; readonly late: number } {
  return { all: onTime + late + overdue, late: late + overdue };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const total = (
    name: 'recordCount' | 'sampleCount' | 'onTime' | 'late' | 'overdue' | 'running' | 'unknown' | 'failing',
  ) => tallies.reduce((sum, one) => sum + one[name], 0);
  return {
    recordCount: total('recordCount'),
    sampleCount: total('sampleCount'),
    latestPublishedOn:
      tallies
        .map(({ latestPublishedOn }) => latestPublishedOn ?? '')
        .toSorted()
        .at(-1) || null,
    onTime: total('onTime'),
    late: total('late'),
    overdue: total('overdue'),
    running: total('running'),
    unknown: total('unknown'),
    failing: total('failing'),
  };
}
