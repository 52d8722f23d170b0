import type { Text } from '../text.ts';

export const readiness: Text['readiness'] = {
  title: 'Zertifizierungsreife',
};
