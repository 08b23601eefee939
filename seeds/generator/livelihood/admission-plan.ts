import { workday } from './envelope.js';

export interface AdmissionCalendar {
  readonly formedOn: string;
  readonly registrationFromOn: string;
  readonly registrationToOn: string;
  readonly resultOn: string;
  readonly steps: readonly Readonly<Record<'step' | 'fromOn' | 'toOn', string>>[];
}

/** The days of a round: the plan in June, applications in July (first round) or August (second), the outcome after. */
export function admissionCalendar(year: number, round: number): AdmissionCalendar {
  const formedOn = workday(`${year}-06-${round === 1 ? '15' : '20'}`, 2);
  const registrationFromOn = workday(`${year}-${round === 1 ? '06-30' : '07-31'}`, 1);
  const registrationToOn = workday(registrationFromOn, 4);
  const checkedOn = workday(registrationToOn, 6);
  const resultOn = workday(checkedOn, 3);
  return {
    formedOn,
    registrationFromOn,
    registrationToOn,
    resultOn,
    steps: [
      { step: '公布招生方案', fromOn: formedOn, toOn: formedOn },
      { step: '网上（现场）报名', fromOn: registrationFromOn, toOn: registrationToOn },
      { step: '材料核验', fromOn: workday(registrationToOn, 1), toOn: checkedOn },
      { step: '公布录取结果', fromOn: resultOn, toOn: resultOn },
    ],
  };
}

export function procedureOf(stage: string): string {
  if (stage === 'KINDERGARTEN') return '监护人持材料到园登记，不得进行任何形式的考试或者测查。';
  if (stage === 'SENIOR_MIDDLE') return '依据初中学业水平考试成绩和综合素质评价，按志愿从高分到低分录取。';
  return '监护人在规定时间内登记报名，学校核验材料；按照免试、就近原则入学，不得以考试选拔学生。';
}

export function conditionsOf(stage: string, round: number, year: number): readonly string[] {
  if (stage === 'KINDERGARTEN') return [`${year}年8月31日前年满3周岁`, '按规定完成预防接种'];
  if (stage === 'SENIOR_MIDDLE') return ['具有本市初中学籍的应届毕业生'];
  const age = stage === 'PRIMARY' || stage === 'NINE_YEAR' ? `${year}年8月31日前年满6周岁` : '本区小学应届毕业生';
  return round === 2
    ? [age, '监护人持有本区居住证', '监护人在本区务工或者经商']
    : [age, '户籍与监护人实际居住地在本校招生范围内'];
}

export function materialsOf(round: number): readonly string[] {
  const usual = ['户口簿', '预防接种证'];
  return round === 2 ? [...usual, '居住证', '劳动合同或者营业执照'] : [...usual, '不动产权证书或者租赁合同'];
}
