import type { RecordClass } from '../../catalog/dataset.js';
import { ConcernResponse } from './concern-response.js';
import { Consultation } from './consultation.js';
import { GovernmentMeeting } from './government-meeting.js';
import { Interpretation } from './interpretation.js';
import { MediaPlatform } from './media-platform.js';
import { PolicyDocument } from './policy-document.js';
import { PressEvent } from './press-event.js';
import { ReleaseReview } from './release-review.js';
import { TopicRelease } from './topic-release.js';

/** 政策文件. */
export const documents: readonly RecordClass[] = [
  PolicyDocument,
  MediaPlatform,
  Interpretation,
  Consultation,
  ReleaseReview,
  TopicRelease,
  GovernmentMeeting,
  PressEvent,
  ConcernResponse,
];
