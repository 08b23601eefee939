import { codeList } from '../../catalog/code-list.js';

export const pressEventKinds = codeList('PressEventKind', '发布活动类别', 'Kind of a press event.', {
  edition: '1',
  values: [
    ['REGULAR', '例行新闻发布会', 'A regular press conference.'],
    ['BRIEFING', '政策吹风会', 'A briefing on a policy.'],
    ['EMERGENCY', '突发事件新闻发布会', 'A press conference on an emergency.'],
  ],
});

export const pressSpeakerRoles = codeList('PressSpeakerRole', '发布角色', 'Part that a person has in a press event.', {
  edition: '1',
  values: [
    ['SPOKESPERSON', '主发布人', 'Speaks for the agency.'],
    ['ANSWERER', '答问人', 'Answers questions.'],
    ['HOST', '主持人', 'Leads the event.'],
  ],
});

export const governmentMeetingKinds = codeList('GovernmentMeetingKind', '会议类别', 'Kind of a meeting of a government.', {
  edition: '1',
  values: [
    ['EXECUTIVE', '常务会议', 'An executive meeting.'],
    ['PLENARY', '全体会议', 'A plenary meeting.'],
    ['SPECIAL', '专题会议', 'A meeting on one matter.'],
  ],
});
