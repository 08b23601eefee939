import { codeList } from '../catalog/code-list.js';

/** Who may let a publication out: what history shows of its author, since persons are not named. */
export const releaseActors = codeList('ReleaseActor', '发布方式', 'Who released a publication.', {
  edition: '1',
  values: [
    ['OPERATOR', '系统运行人员', 'Whoever runs the catalogue: sample data and other loads by command.'],
    ['REVIEWER', '审查人员', 'A reviewer, after review (先审查、后公开).'],
    ['PUBLISHER', '公开主体', 'The disclosing agency itself: it may only take away.'],
    ['ADMINISTRATOR', '管理人员', 'An administrator of the catalogue.'],
    ['CLOCK', '公示期届满', 'Nobody: a display period ran out.'],
  ],
});

export type ReleaseActor = 'OPERATOR' | 'REVIEWER' | 'PUBLISHER' | 'ADMINISTRATOR' | 'CLOCK';

/** An actor as a database column holds it; undefined for anything else. */
export function readReleaseActor(raw: unknown): ReleaseActor | undefined {
  const code = typeof raw === 'string' ? releaseActors.find(raw)?.code : undefined;
  return isReleaseActor(code) ? code : undefined;
}

function isReleaseActor(code: string | undefined): code is ReleaseActor {
  return code !== undefined && releaseActors.codes.some((known) => known.code === code);
}
