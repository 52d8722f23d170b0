export const impact = {
  title: 'Impact assessments',
  subject: 'What is assessed',
  start: 'Start an assessment',
  startFor: (system: string) => `Start an assessment: ${system}`,
};
