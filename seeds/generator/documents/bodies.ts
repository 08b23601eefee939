// The bodies that issue documents, by the short names that the lists of this folder use.
export {
  GOVERNMENT as DISTRICT_GOVERNMENT,
  GOVERNMENT_OFFICE as OFFICE,
} from '../organisation/agency-list.js';

export const PUBLICITY = '中共龙城区委宣传部';
export const CYBERSPACE = '中共龙城区委网络安全和信息化委员会办公室';
export const MARKET = '龙城区市场监督管理局';
export const DEVELOPMENT = '龙城区发展和改革局';
export const BUSINESS = '龙城区营商环境建设局';
export const FINANCE = '龙城区财政局';
export const LABOUR = '龙城区人力资源和社会保障局';
export const RELIEF = '龙城区扶贫开发局';
export const ENVIRONMENT = '龙城区生态环境局';
export const LAND = '龙城区自然资源局';
export const SANITATION = '龙城区环境卫生管理局';
export const FARMING = '龙城区农业农村局';
export const EDUCATION = '龙城区教育局';
export const VETERANS = '龙城区退役军人事务局';
export const HEALTH = '龙城区卫生健康局';
export const INSURANCE = '龙城区医疗保障中心';
export const JUSTICE = '龙城区司法局';
export const POLICE = '朝阳市公安局龙城分局';
export const AUDIT = '龙城区审计局';
export const CIVIL_AFFAIRS = '龙城区民政局';
export const STATISTICS = '龙城区统计局';
export const EMERGENCY = '龙城区应急管理局';
export const HOUSING = '龙城区住房和城乡建设局';
export const QIDAOQUANZI = '七道泉子镇人民政府';
export const DAPINGFANG = '大平房镇人民政府';
export const LIANHE = '联合镇人民政府';
export const XINHUA = '新华街道办事处';
