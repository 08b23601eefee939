import { codeList } from '../../catalog/code-list.js';

export const agencyKinds = codeList('AgencyKind', '机构类别', 'What kind of body an agency is.', {
  edition: '2019',
  values: [
    ['GOVERNMENT', '人民政府', 'A people’s government as a whole.'],
    ['PARTY_COMMITTEE', '党委', 'A party committee as a whole.'],
    ['PARTY_ORGAN', '党委机关', 'A working organ of a party committee.'],
    ['GOVERNMENT_OFFICE', '政府办公室', 'The general office of a government.'],
    ['GOVERNMENT_DEPARTMENT', '政府工作部门', 'A working department of a government.'],
    ['DISPATCHED_ORGAN', '派出机构', 'An organ dispatched by a superior authority.'],
    ['TOWN_GOVERNMENT', '镇人民政府', 'The government of a town.'],
    ['SUBDISTRICT_OFFICE', '街道办事处', 'The office of a subdistrict.'],
    ['PUBLIC_INSTITUTION', '直属事业单位', 'A public institution directly under a government.'],
    ['OTHER', '其他', 'Any other body that must disclose.'],
  ],
});

export const agencyRanks = codeList('AgencyRank', '机构规格', 'Administrative rank of an agency or inner unit.', {
  edition: '2019',
  values: [
    ['COUNTY', '正处级', 'County (division) level.'],
    ['DEPUTY_COUNTY', '副处级', 'Deputy county (division) level.'],
    ['SECTION', '正科级', 'Section level.'],
    ['DEPUTY_SECTION', '副科级', 'Deputy section level.'],
    ['UNIT', '股级', 'Unit level.'],
  ],
});

export const agencyStatuses = codeList('AgencyStatus', '机构状态', 'Whether an agency still exists under this name.', {
  edition: '1',
  values: [
    ['ACTIVE', '在用', 'Exists under this name.'],
    ['RENAMED', '更名', 'Goes on under another name.'],
    ['MERGED', '合并', 'Was merged into another agency.'],
    ['ABOLISHED', '撤销', 'Was abolished.'],
  ],
});

export const establishmentKinds = codeList('EstablishmentKind', '编制类型', 'Kind of authorised staff posts.', {
  edition: '1',
  values: [
    ['ADMINISTRATIVE', '行政编制', 'Civil-service posts.'],
    ['POLITICAL_LEGAL', '政法专项编制', 'Special posts of police and justice.'],
    ['INSTITUTION', '事业编制', 'Posts of public institutions.'],
    ['SERVICE', '工勤编制', 'Posts of service workers.'],
  ],
});

export const postLevels = codeList('PostLevel', '职务层次', 'Whether a post is the head of its body, a deputy, or another.', {
  edition: '1',
  values: [
    ['HEAD', '正职', 'The one post that leads the body.'],
    ['DEPUTY', '副职', 'A deputy of the head.'],
    ['MEMBER', '班子成员', 'Another member of the leadership.'],
    ['INNER_HEAD', '内设机构领导', 'Leads an inner unit.'],
  ],
});
