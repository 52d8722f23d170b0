export const impact = {
  title: 'Impact assessments',
};
