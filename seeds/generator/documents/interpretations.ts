import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { FAULTS, isOneOf } from './deliberate-faults.js';
import { documentKey, documentOf, shortTitle } from './document-list/all-documents.js';
import { documentsPublishedOn, interpretationPublishedOn } from './interpretation-days.js';
import { INTERPRETATIONS, type InterpretationEntry } from './interpretation-list.js';
import { platformKey } from './media-platforms.js';
import { headOf } from './officials.js';

/** 政策解读. */
export const interpretationSeed: DatasetSeed = {
  dataset: 'interpretations',
  records: () => INTERPRETATIONS.map((entry, index) => interpretationRecord(entry, index + 1)),
};

const TITLES: Readonly<Record<string, (title: string) => string>> = {
  TEXT: (title) => `${title}解读`,
  GRAPHIC: (title) => `一图读懂${title}`,
  VIDEO: (title) => `视频解读：${title}`,
  AUDIO: (title) => `龙城之声：听懂${title}`,
  ANIMATION: (title) => `动漫说政策：${title}`,
  PRESS_CONFERENCE: (title) => `${title}新闻发布会实录`,
  EXPERT: (title) => `专家解读${title}`,
  OFFICIAL_SPEECH: (title) => `主要负责人解读${title}`,
  QA: (title) => `${title}政策问答`,
};

const PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  VIDEO: ['龙城视点', '龙城区电视台'],
  AUDIO: ['龙城人民广播'],
  ANIMATION: ['V龙城', '龙城在线'],
  GRAPHIC: ['龙城区政府网', 'V龙城'],
};

function interpretationRecord(entry: InterpretationEntry, serial: number): SeedRecord {
  const { documents, form, isLater, expert } = entry;
  const [handle = ''] = documents;
  const document = documentOf(handle);
  const agency = document.drafter ?? document.issuer;
  const publishedOn = interpretationPublishedOn(entry);
  const official = form === 'OFFICIAL_SPEECH' ? headOf(agency, publishedOn) : undefined;
  const titles = documents.map((name) => shortTitle(documentOf(name))).join('');
  return {
    agency,
    formedOn: entry.lag > 3 ? publishedOn : document.formedOn,
    publishedOn: form === 'ANIMATION' && isLater === true ? undefined : publishedOn,
    sourceUrl: `https://example.org/longcheng/interpretations/${String(serial).padStart(4, '0')}.html`,
    sample: true,
    title: TITLES[form]?.(titles) ?? titles,
    documents: documents.map(documentKey),
    form,
    officialName: official?.name,
    officialPost: official?.post,
    expertName: expert?.[0],
    expertUnit: expert?.[1],
    platform: platformKey(randomFor('interpretations', handle, form).pick(PLATFORMS[form] ?? ['龙城区政府网'])),
    isFirstInterpretation: isOneOf(FAULTS.firstUnknown, handle) ? undefined : isLater !== true,
    documentPublishedOn: isOneOf(FAULTS.documentDayUnknown, handle) ? undefined : documentsPublishedOn(entry),
    ...linkCells(handle, isLater === true),
    content: form === 'TEXT' || form === 'QA' ? contentOf(entry) : undefined,
  };
}

/** The faults are those of the first interpretation of a document. */
function linkCells(handle: string, isLater: boolean): SeedRecord {
  if (isOneOf(FAULTS.linksUnknown, handle)) return {};
  return {
    linksToDocument: isLater || !isOneOf(FAULTS.noLinkToDocument, handle),
    isLinkedFromDocument: isLater || !isOneOf(FAULTS.noLinkFromDocument, handle),
  };
}

function contentOf({ documents, form }: InterpretationEntry): string {
  return documents
    .map(documentOf)
    .map((document) =>
      form === 'QA'
        ? `问：${shortTitle(document)}主要有哪些内容？\n答：${document.gist}`
        : `一、起草背景\n为落实上级部署，结合龙城区实际，制定${shortTitle(document)}。\n二、主要内容\n${document.gist}`,
    )
    .join('\n');
}
