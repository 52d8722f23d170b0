export const versions = {
  title: 'Versions and history',
};
