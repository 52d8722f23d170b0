import type { Text } from '../text.ts';

export const impact: Text['impact'] = {
  title: 'Folgenabschätzungen',
  subject: 'Gegenstand',
  start: 'Abschätzung beginnen',
  startFor: (system) => `Abschätzung beginnen: ${system}`,
};
