import { codeList } from '../../catalog/code-list.js';

export const assignmentRoles = codeList('AssignmentRole', '责任类型', 'What part an agency has in a duty of the work plan.', {
  edition: '2019',
  values: [
    ['LEAD', '牵头', 'Leads the work of several.'],
    ['RESPONSIBLE', '负责', 'Answers for it alone or with equals.'],
    ['SUPPORT', '配合', 'Supports those who lead.'],
  ],
});

export const catalogueFields = codeList('CatalogueField', '试点领域', 'The 26 fields that have a standard catalogue of what must be disclosed.', {
  edition: '国办发〔2019〕54号',
  values: [
    ['MAJOR_PROJECTS', '重大建设项目', 'Major construction projects.'],
    ['PUBLIC_RESOURCE_TRADING', '公共资源交易', 'Trading of public resources.'],
    ['BUDGETS', '财政预决算', 'Budgets and final accounts.'],
    ['WORK_SAFETY', '安全生产', 'Safety at work.'],
    ['TAX_ADMINISTRATION', '税收管理', 'Administration of taxes.'],
    ['LAND_COMPENSATION', '征地补偿', 'Compensation for acquired land.'],
    ['HOUSE_EXPROPRIATION', '国有土地上房屋征收与补偿', 'Expropriation of houses on state land.'],
    ['AFFORDABLE_HOUSING', '保障性住房', 'Affordable housing.'],
    ['RURAL_HOUSE_RENOVATION', '农村危房改造', 'Renovation of dangerous rural houses.'],
    ['ENVIRONMENT', '生态环境', 'Environment.'],
    ['PUBLIC_CULTURE', '公共文化服务', 'Public cultural services.'],
    ['PUBLIC_LEGAL_SERVICES', '公共法律服务', 'Public legal services.'],
    ['POVERTY_RELIEF', '扶贫', 'Poverty relief.'],
    ['DISASTER_RELIEF', '救灾', 'Disaster relief.'],
    ['FOOD_AND_DRUG_SUPERVISION', '食品药品监管', 'Supervision of food and drugs.'],
    ['URBAN_ENFORCEMENT', '城市综合执法', 'Enforcement in towns.'],
    ['EMPLOYMENT', '就业创业', 'Employment and start-ups.'],
    ['SOCIAL_INSURANCE', '社会保险', 'Social insurance.'],
    ['HOUSEHOLD_REGISTRATION', '户籍管理', 'Registration of households.'],
    ['FARM_SUBSIDIES', '涉农补贴', 'Subsidies to farming.'],
    ['COMPULSORY_EDUCATION', '义务教育', 'Compulsory education.'],
    ['HEALTH', '医疗卫生', 'Health care.'],
    ['SOCIAL_ASSISTANCE', '社会救助', 'Social assistance.'],
    ['ELDERLY_CARE', '养老服务', 'Care of the elderly.'],
    ['PLANNING', '城乡规划', 'Urban and rural planning.'],
    ['MUNICIPAL_SERVICES', '市政服务', 'Municipal services.'],
  ],
});

export const catalogueChannels = codeList('CatalogueChannel', '公开渠道和载体', 'A channel by which an item of the catalogue is disclosed.', {
  edition: '国办发〔2019〕54号',
  values: [
    ['WEBSITE', '政府网站', 'Government web site.'],
    ['GAZETTE', '政府公报', 'Government gazette.'],
    ['NEW_MEDIA', '两微一端', 'Weibo, WeChat and app.'],
    ['PRESS_CONFERENCE', '发布会/听证会', 'Press conference or hearing.'],
    ['BROADCAST', '广播电视', 'Radio and television.'],
    ['PRINT', '纸质媒体', 'Printed media.'],
    ['READING_POINT', '公开查阅点', 'Place where information can be read.'],
    ['SERVICE_CENTRE', '政务服务中心', 'Service hall.'],
    ['SERVICE_STATION', '便民服务站', 'Service station of a township or village.'],
    ['ON_SITE', '入户/现场', 'At home or on the spot.'],
    ['NOTICE_BOARD', '社区/企事业单位/村公示栏（电子屏）', 'Notice board or screen of a community, unit or village.'],
    ['TARGETED', '精准推送', 'Sent to those concerned.'],
    ['SPECIAL_PLATFORM', '专门平台', 'A platform of the field, such as that for land acquisition.'],
    ['OTHER', '其他', 'Another channel.'],
  ],
});

export const catalogueAudiences = codeList('CatalogueAudience', '公开对象', 'To whom an item is disclosed.', {
  edition: '国办发〔2019〕54号',
  values: [
    ['SOCIETY', '全社会', 'Everyone.'],
    ['SPECIFIC_GROUP', '特定群体', 'Those concerned.'],
  ],
});

export const catalogueModes = codeList('CatalogueMode', '公开方式', 'Whether an item is disclosed of itself or on request.', {
  edition: '国办发〔2019〕54号',
  values: [
    ['PROACTIVE', '主动', 'Disclosed proactively.'],
    ['ON_REQUEST', '依申请', 'Disclosed on request.'],
  ],
});

export const catalogueLevels = codeList('CatalogueLevel', '公开层级', 'Which level of government discloses an item.', {
  edition: '国办发〔2019〕54号',
  values: [
    ['COUNTY', '县级', 'Counties and districts.'],
    ['TOWNSHIP', '乡级', 'Townships.'],
  ],
});

export const trainingForms = codeList('TrainingForm', '培训形式', 'How a training was held.', {
  edition: '1',
  values: [
    ['LECTURE', '专题讲座', 'A lecture.'],
    ['COURSE', '培训班', 'A course.'],
    ['MEETING', '会议学习', 'Within a meeting.'],
    ['VIDEO', '视频培训', 'By video link.'],
    ['ONLINE', '网络自学', 'Studied online.'],
    ['OUTREACH', '宣传活动', 'An event for the public.'],
  ],
});
