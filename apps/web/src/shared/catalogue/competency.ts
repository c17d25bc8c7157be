import { defineText } from './define-text.ts';

/** Names of the eight competencies (product.md D1). */
export const competencyText = defineText(
  {
    communication: '沟通倾听',
    emotion: '情绪管理',
    adaptability: '专业应变',
    data: '数据敏感',
    proactive: '主动服务',
    compliance: '合规诚信',
    efficiency: '效率',
    teamwork: '协作',
  },
  {
    communication: 'Communication',
    emotion: 'Composure',
    adaptability: 'Adaptability',
    data: 'Data sense',
    proactive: 'Initiative',
    compliance: 'Compliance',
    efficiency: 'Efficiency',
    teamwork: 'Teamwork',
  },
);
