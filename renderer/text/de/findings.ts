import type { Text } from '../text.ts';

export const findings: Text['findings'] = {
  title: 'Feststellungen',
};
