import type { Text } from '../text.ts';

export const impact: Text['impact'] = {
  title: 'Folgenabschätzungen',
};
