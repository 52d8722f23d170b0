export const readiness = {
  title: 'Certification readiness',
};
