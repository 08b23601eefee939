import { codeList } from '../../catalog/code-list.js';
import { OUTCOME_ROWS } from './codes.js';

export const annualReportForms = codeList('AnnualReportForm', '年报格式', 'Which form an annual report on disclosure follows.', {
  edition: '2021',
  values: [
    ['BEFORE_2019', '2019年以前格式', 'No common form.', { validTo: '2018-12-31' }],
    ['FORM_2019', '国办公开办函〔2019〕60号格式', 'The form for the years 2019 and 2020.', { validFrom: '2019-01-01', validTo: '2020-12-31' }],
    ['FORM_2021', '国办公开办函〔2021〕30号格式', 'The form since the year 2021.', { validFrom: '2021-01-01' }],
  ],
});

export const annualReportReporters = codeList('AnnualReportReporter', '报告主体', 'Who reports; it decides the day by which the report is due (Disclosure Regulation art. 49).', {
  edition: '2019',
  values: [
    ['DEPARTMENT', '县级以上人民政府部门', 'A department of a government: by 31 January.'],
    ['GOVERNMENT', '县级以上地方人民政府', 'A government of a county or above: by 31 March.'],
    ['TOWNSHIP', '乡镇人民政府、街道办事处', 'A township: art. 49 sets no day of its own.'],
  ],
});

export const annualReportRows = codeList('AnnualReportRow', '申请情况表行', 'A row of the table of requests in an annual report.', {
  edition: '国办公开办函〔2021〕30号',
  values: [
    ['RECEIVED', '本年新收政府信息公开申请数量', 'Requests received in the year.'],
    ['CARRIED_IN', '上年结转政府信息公开申请数量', 'Requests carried over from the year before.'],
    ['DISCLOSED', '予以公开', 'Disclosed.'],
    ['PARTLY_DISCLOSED', '部分公开', 'Disclosed in part.'],
    ...OUTCOME_ROWS,
    ['HANDLED', '总计', 'All that ended in the year.'],
    ['CARRIED_OUT', '结转下年度继续办理', 'Requests carried over to the next year.'],
  ],
});

export const annualReportItemKinds = codeList('AnnualReportItemKind', '管理服务事项类别', 'Kind of items of which the form of 2019 asks how many there are.', {
  edition: '国办公开办函〔2019〕60号',
  values: [
    ['LICENCE', '行政许可', 'Licences.'],
    ['OTHER_SERVICE', '其他对外管理服务事项', 'Other services to the public.'],
    ['PENALTY', '行政处罚', 'Penalties.'],
    ['COMPULSION', '行政强制', 'Compulsory measures.'],
    ['CHARGE', '行政事业性收费', 'Charges.'],
  ],
});
