import { codeList } from '../../catalog/code-list.js';

export const supervisionModes = codeList('SupervisionMode', '监管方式', 'How an agency supervises.', {
  edition: '2019',
  values: [
    ['RANDOM', '双随机、一公开监管', 'Subjects and inspectors drawn at random, results published.'],
    ['KEY', '重点监管', 'Priority supervision of fields with high risk.'],
    ['CREDIT', '信用监管', 'Supervision by credit record.'],
    ['JOINT', '联合监管', 'Several agencies together.'],
    ['REMOTE', '非现场监管', 'Without a visit: by data, monitoring and video.'],
  ],
});

export const supervisionLevels = codeList('SupervisionLevel', '行使层级', 'Level of government that exercises a power.', {
  edition: '1',
  values: [
    ['NATIONAL', '国家级', 'The central authorities.'],
    ['PROVINCE', '省级', 'Province.'],
    ['CITY', '市级', 'City.'],
    ['COUNTY', '县级', 'County or district.'],
    ['TOWNSHIP', '乡级', 'Town or subdistrict.'],
  ],
});

export const inspectionMethods = codeList('InspectionMethod', '检查方式', 'How a subject is inspected.', {
  edition: '2019',
  values: [
    ['ON_SITE', '实地核查', 'Visit on the spot.'],
    ['DOCUMENTS', '书面检查', 'Examination of documents.'],
    ['OTHER_AGENCY_RESULT', '依托相关部门检查结果或专业机构意见', 'Results of other agencies or opinions of professionals.'],
    ['LABORATORY', '抽样检验检测', 'Sampling and laboratory testing.'],
    ['ONLINE', '网络监测', 'Monitoring on the web.'],
    ['COMMISSIONED', '委托第三方机构', 'Commissioned to a professional body.'],
  ],
});

export const inspectionTaskStatuses = codeList('InspectionTaskStatus', '任务状态', 'Where an inspection task stands.', {
  edition: '1',
  values: [
    ['PLANNED', '待实施', 'Planned; nothing drawn yet.'],
    ['RUNNING', '实施中', 'Drawn; inspections are under way.'],
    ['COMPLETED', '已完成', 'All subjects drawn are inspected.'],
    ['CANCELLED', '已取消', 'Will not be carried out.'],
  ],
});

export const inspectionOutcomeSchemes = codeList('InspectionOutcomeScheme', '结果表述版本', 'Which list of outcomes an inspection result was entered by.', {
  edition: '1',
  values: [
    ['NATIONAL_2019', '全国统一表述（2019年）', 'The eight outcomes of the national form of 2019.'],
    ['PROVINCIAL', '省级原有表述', 'An older list of a province.'],
  ],
});

/** The eight outcomes of the national form first, then those of older provincial lists that have no equal among them. */
export const inspectionOutcomes = codeList('InspectionOutcome', '抽查结果', 'What an inspection found.', {
  edition: '2019, with older provincial outcomes',
  values: [
    ['NO_PROBLEM', '未发现问题', 'Nothing found.'],
    ['NOT_DISCLOSED', '未按规定公示应当公示的信息', 'Information that must be disclosed was not.'],
    ['FALSE_DISCLOSURE', '公示信息隐瞒真实情况、弄虚作假', 'Disclosed information hides or falsifies facts.'],
    ['UNREACHABLE', '通过登记的住所（经营场所）无法联系', 'Can not be reached at the registered address.'],
    ['CORRECTION_ORDERED', '发现问题已责令改正', 'Problems found; correction ordered.'],
    ['REFUSED', '不配合检查情节严重', 'Serious refusal to cooperate.'],
    ['NO_SUCH_ACTIVITY', '未发现开展本次抽查涉及的经营活动', 'Does not carry on the activity that is inspected.'],
    ['PENDING', '发现问题待后续处理', 'Problems found; action to follow.'],
    ['NO_VIOLATION', '未发现违法行为', 'Older list: no violation found.'],
    ['REGISTRATION_VIOLATION', '违反工商行政管理规定', 'Older list: violates rules of industry and commerce.'],
    ['FOOD_DRUG_VIOLATION', '违反食品药品管理规定', 'Older list: violates rules on food and drugs.'],
    ['QUALITY_VIOLATION', '违反质量技术监督规定', 'Older list: violates rules on quality and metrology.'],
    ['OTHER_VIOLATION', '违反其他部门规定', 'Older list: violates rules of other agencies.'],
    ['NOT_FOUND', '查无下落', 'Older list: its whereabouts are unknown.'],
    ['CLOSED', '已关闭停业或正在清算', 'Older list: closed, or being wound up.'],
    ['DEREGISTERED', '注销', 'Older list: deregistered meanwhile.'],
    ['LICENCE_REVOKED', '被吊销', 'Older list: business licence revoked meanwhile.'],
    ['ANNULLED', '被撤销', 'Older list: registration annulled meanwhile.'],
    ['MOVED_OUT', '迁出', 'Older list: registration moved elsewhere.'],
  ],
});

export const inspectionDisposals = codeList('InspectionDisposal', '处置措施', 'What an agency does about an outcome.', {
  edition: '1',
  values: [
    ['NONE', '无需处置', 'Nothing to be done.'],
    ['GUIDANCE', '行政指导', 'Advice without compulsion.'],
    ['CORRECTION', '责令改正', 'Order to correct within a time.'],
    ['ABNORMAL_LIST', '列入经营异常名录', 'Entry on the list of abnormal operations.'],
    ['CASE_FILED', '立案查处', 'A case was filed, which may end in a penalty.'],
    ['TRANSFERRED', '移送其他部门', 'Handed over to another agency.'],
    ['FOLLOW_UP', '跟踪监管', 'A further inspection follows.'],
  ],
});
