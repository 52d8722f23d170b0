import type { Text } from '../text.ts';

export const crosswalk: Text['crosswalk'] = {
  title: 'Zuordnung zu anderen Regelwerken',
};
