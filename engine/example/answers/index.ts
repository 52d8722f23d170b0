import type { ExampleAnswers } from '../example.ts';
import { areaA02Answers } from './area-a-02.ts';
import { areaA03Answers } from './area-a-03.ts';
import { areaA04Answers } from './area-a-04.ts';
import { areaA05Answers } from './area-a-05.ts';
import { areaA06Answers } from './area-a-06.ts';
import { areaA07Answers } from './area-a-07.ts';
import { areaA08Answers } from './area-a-08.ts';
import { areaA09Answers } from './area-a-09.ts';
import { areaA10Answers } from './area-a-10.ts';
import { clause04Answers } from './clause-04.ts';
import { clause05Answers } from './clause-05.ts';
import { clause06Answers } from './clause-06.ts';
import { clause07Answers } from './clause-07.ts';
import { clause08Answers } from './clause-08.ts';
import { clause09Answers } from './clause-09.ts';
import { clause10Answers } from './clause-10.ts';
import { euAiActClassificationAnswers } from './eu-ai-act-classification.ts';
import { euAiActDutiesAnswers } from './eu-ai-act-duties.ts';
import { practiceAnswers } from './practice.ts';

/** Every answer of the worked example, by uid of the question. */
export const exampleAnswers: ExampleAnswers = {
  ...clause04Answers,
  ...clause05Answers,
  ...clause06Answers,
  ...clause07Answers,
  ...clause08Answers,
  ...clause09Answers,
  ...clause10Answers,
  ...areaA02Answers,
  ...areaA03Answers,
  ...areaA04Answers,
  ...areaA05Answers,
  ...areaA06Answers,
  ...areaA07Answers,
  ...areaA08Answers,
  ...areaA09Answers,
  ...areaA10Answers,
  ...practiceAnswers,
  ...euAiActClassificationAnswers,
  ...euAiActDutiesAnswers,
};
