import { roleNames, rolePolicies } from '@pingyi/core';
import { rights } from './right.ts';

/** Roles that do business of the evaluation with files; the desk has none. */
const business = roleNames.filter(
  (role) => rolePolicies[role].power === 'business' && role !== 'desk',
);

/** Files that acts name. Their ids are random: whoever was not told one cannot ask for it. */
export const documentRights = rights({
  'hand-in-documents': {
    says: { zh: '上传文件。', en: 'Hands in files.' },
    roles: business,
    at: 'anywhere',
  },
  'read-documents': {
    says: {
      zh: '打开已知编号的文件。',
      en: 'Opens files whose ids are known to whoever asks.',
    },
    roles: [...business, 'disciplineOfficer', 'auditor'],
    at: 'anywhere',
  },
});
