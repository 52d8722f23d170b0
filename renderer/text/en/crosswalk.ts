export const crosswalk = {
  title: 'Crosswalk',
};
