/** What the crosswalk screen can show: how far results reach, from one requirement outwards, frameworks side by side, one AI system. */
export const crosswalkViews = ['coverage', 'requirement', 'comparison', 'trust'] as const;
export type CrosswalkView = (typeof crosswalkViews)[number];

/** @param subject id of the AI system a view is about. */
export const addressOf = (view: CrosswalkView, subject: string | null = null): string => `/crosswalk/${view}${subject === null ? '' : `/${subject}`}`;
