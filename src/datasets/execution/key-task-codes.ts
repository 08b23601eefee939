import { codeList } from '../../catalog/code-list.js';

export const keyTaskKinds = codeList('KeyTaskKind', '任务类别', 'Kind of a key task.', {
  edition: '2019',
  values: [
    ['INDICATOR', '指标', 'A figure to be reached.'],
    ['WORK', '工作', 'Work that goes on all year.'],
    ['TASK', '任务', 'One thing to be done.'],
    ['PROJECT', '项目', 'A project to be built.'],
  ],
});

export const keyTaskDirections = codeList('KeyTaskDirection', '目标方向', 'How the figure of a task is to stand to its target.', {
  edition: '1',
  values: [
    ['UP', '上升', 'To rise above the baseline.'],
    ['DOWN', '下降', 'To fall below the baseline.'],
    ['AT_LEAST', '不低于', 'To reach the target or more.'],
    ['AT_MOST', '不高于', 'To stay at the target or below.'],
  ],
});

export const keyTaskStatuses = codeList('KeyTaskStatus', '进展状态', 'Where a key task stands at the end of a period.', {
  edition: '1',
  values: [
    ['NOT_STARTED', '未启动', 'Not begun.'],
    ['ON_TRACK', '按计划推进', 'Going on as planned.'],
    ['BEHIND', '进度滞后', 'Behind the plan.'],
    ['COMPLETED', '已完成', 'Done.'],
    ['ADJUSTED', '已调整', 'Its target or term was changed.'],
    ['CANCELLED', '已取消', 'Given up.'],
  ],
});
