import type { ExampleAnswers } from '../example.ts';
import { clause04Answers } from './clause-04.ts';
import { clause05Answers } from './clause-05.ts';
import { clause06Answers } from './clause-06.ts';
import { clause07Answers } from './clause-07.ts';
import { clause08Answers } from './clause-08.ts';
import { clause09Answers } from './clause-09.ts';
import { clause10Answers } from './clause-10.ts';

export const exampleAnswers: ExampleAnswers = {
  ...clause04Answers,
  ...clause05Answers,
  ...clause06Answers,
  ...clause07Answers,
  ...clause08Answers,
  ...clause09Answers,
  ...clause10Answers,
};
