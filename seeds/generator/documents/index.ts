import type { DatasetSeed } from '../dataset-seed.js';
import { concernSeed } from './concerns.js';
import { consultationSeed } from './consultations.js';
import { documentSeed } from './documents.js';
import { interpretationSeed } from './interpretations.js';
import { mediaPlatformSeed } from './media-platforms.js';
import { meetingSeed } from './meetings.js';
import { pressEventSeed } from './press-events.js';
import { releaseReviewSeed } from './release-reviews.js';
import { topicReleaseSeed } from './topic-releases.js';

/** Sample data of the documents family. */
export const documentsSeeds: readonly DatasetSeed[] = [
  documentSeed,
  mediaPlatformSeed,
  interpretationSeed,
  consultationSeed,
  releaseReviewSeed,
  topicReleaseSeed,
  meetingSeed,
  pressEventSeed,
  concernSeed,
];
