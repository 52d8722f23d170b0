import type { ExampleAnswers } from '../example.ts';

export const exampleAnswers: ExampleAnswers = {};
