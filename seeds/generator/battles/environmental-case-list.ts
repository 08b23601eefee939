import { weekdayFrom } from '../calendar.js';
import { randomFor } from '../random.js';

/** A case of the sample before the environmental agency; its days are derived in `environmental-decisions.ts`. */
export interface EnvironmentalCase {
  readonly kind: string;
  /** A business of the sample. */
  readonly enterprise: string;
  readonly project: string;
  readonly acceptedOn: string;
  readonly stage: 'ACCEPTED' | 'PROPOSED' | 'DECIDED';
  readonly outcome: string;
}

/** Businesses that need an assessment or a permit, with what they build. */
const PLANTS: readonly (readonly [enterprise: string, project: string])[] = [
  ['示例谷丰食品有限公司', '年产3000吨烘焙食品生产线项目'],
  ['示例辽西肉制品有限公司', '年屠宰10万头生猪项目'],
  ['示例凤凰酒业股份有限公司', '白酒酿造车间改扩建项目'],
  ['示例龙山混凝土有限公司', '年产60万立方米商品混凝土项目'],
  ['示例西大营子建材有限公司', '年产8000万块烧结砖项目'],
  ['示例远东化工有限公司', '年产5000吨水处理剂项目'],
  ['示例华塑塑料制品有限公司', '年产2000吨塑料制品项目'],
  ['示例金盾金属结构有限公司', '金属结构件喷涂生产线项目'],
  ['示例北方铸造有限公司', '年产1万吨铸件技术改造项目'],
  ['示例辽西制药有限公司', '固体制剂车间建设项目'],
  ['示例龙城燃气有限公司', '天然气储配站建设项目'],
  ['示例石化销售有限公司龙城加油站', '加油站油罐双层改造项目'],
  ['示例龙城供水有限公司', '净水厂扩建项目'],
  ['示例康复医院有限公司', '医院门诊综合楼建设项目'],
  ['示例北山牧业有限公司', '年出栏2万头生猪养殖项目'],
  ['示例龙泉砂石有限公司', '年产50万吨建筑石料项目'],
  ['示例燕都农机股份有限公司', '农机装备制造基地项目'],
  ['示例车友汽车维修有限公司', '汽车喷漆房建设项目'],
];

function cases(): readonly EnvironmentalCase[] {
  return PLANTS.flatMap(([enterprise, project], index) => {
    const random = randomFor('environmental cases', enterprise);
    const day = (year: number, from: number): string =>
      weekdayFrom(`${year}-${String(from + random.integer(0, 2)).padStart(2, '0')}-${String(random.integer(10, 20))}`);
    const assessment: EnvironmentalCase = {
      kind: index % 4 === 1 ? 'EIA_REPORT' : 'EIA_FORM',
      enterprise,
      project,
      acceptedOn: day(index % 3 === 0 ? 2018 : 2019, 3),
      stage: 'DECIDED',
      outcome: index === 6 ? 'REFUSED' : index === 15 ? 'RETURNED' : 'APPROVED',
    };
    const permit: EnvironmentalCase = {
      kind: 'DISCHARGE_PERMIT',
      enterprise,
      project: `${enterprise}排污许可`,
      acceptedOn: day(2019, 6),
      stage: 'DECIDED',
      outcome: index === 10 ? 'REFUSED' : 'APPROVED',
    };
    return [assessment, permit, ...later(index, enterprise, day)];
  });
}

/** What follows on a permit, and projects that are not decided yet. */
function later(
  index: number,
  enterprise: string,
  day: (year: number, from: number) => string,
): readonly EnvironmentalCase[] {
  const kinds = [
    'DISCHARGE_PERMIT_CHANGE',
    'DISCHARGE_PERMIT_RENEWAL',
    'SOLID_WASTE_ACCEPTANCE',
    'DISCHARGE_PERMIT_END',
  ];
  const kind = kinds[Math.floor(index / 2) % kinds.length] ?? '';
  if (index % 2 === 0)
    return [
      {
        kind,
        enterprise,
        project: kind === 'SOLID_WASTE_ACCEPTANCE' ? `${enterprise}固体废物污染防治设施` : `${enterprise}排污许可`,
        acceptedOn: day(kind === 'SOLID_WASTE_ACCEPTANCE' ? 2019 : 2020, 3),
        stage: 'DECIDED',
        outcome: 'APPROVED',
      },
    ];
  return [
    {
      kind: index % 3 === 0 ? 'EIA_REPORT' : 'EIA_FORM',
      enterprise,
      project: `${enterprise}环保设施升级改造项目`,
      acceptedOn: day(2020, 7),
      stage: index % 4 === 1 ? 'ACCEPTED' : 'PROPOSED',
      outcome: '',
    },
  ];
}

export const ENVIRONMENTAL_CASES: readonly EnvironmentalCase[] = cases();
