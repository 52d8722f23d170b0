import { deepStrictEqual } from 'node:assert/strict';
import { undecided } from '../../../domain/engagement/engagement.ts';
import { created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

const justification = 'The risk assessment of 3 March found no system that uses data of third parties.';

export const controlCases: Cases = {
  'control.decide': [
    {
      name: 'excludes a control with a justification, found by its reference in any case',
      run: async (world) => {
        const { engagement } = await created(world);
        const { decisions } = await world.client.control.decide({ engagement, item: 'a.10.4', decision: 'excluded', justification });
        deepStrictEqual(decisions, [{ ...undecided('iso42001-a.10.4'), decision: 'excluded', justification }]);
      },
    },
    {
      name: 'refuses a thin justification, a requirement and a control there is not, and decides nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        const decide = world.client.control.decide;
        await unchanged(world, engagement, async () => {
          await refused('control-justification-required', () => decide({ engagement, item: 'A.10.4', decision: 'excluded', justification: 'Not needed.' }));
          await refused('item-unknown', () => decide({ engagement, item: '4.1', decision: 'excluded', justification }));
          await refused('item-unknown', () => decide({ engagement, item: 'A.99.1', decision: 'applicable', justification: '' }));
          await malformed(() => decide({ engagement, item: 'A.10.4', decision: wrong('maybe'), justification }));
          await malformed(() => decide({ engagement, item: 'A.10.4', decision: 'excluded', justification: wrong(undefined) }));
        });
      },
    },
  ],
  'control.declare': [
    {
      name: 'says who answers for a control and how far it is, and leaves the decision as it was',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.control.decide({ engagement, item: 'A.2.2', decision: 'applicable', justification });
        const { decisions } = await world.client.control.declare({ engagement, item: 'A.2.2', changes: { owner: 'Head of AI', implementation: 'partly' } });
        deepStrictEqual(decisions, [{ ...undecided('iso42001-a.2.2'), decision: 'applicable', justification, owner: 'Head of AI', implementation: 'partly' }]);
      },
    },
    {
      name: 'refuses a requirement, a control there is not and a state there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('item-unknown', () => world.client.control.declare({ engagement, item: '4.1', changes: { owner: 'A' } }));
          await refused('item-unknown', () => world.client.control.declare({ engagement, item: 'A.99.1', changes: { owner: 'A' } }));
          await malformed(() => world.client.control.declare({ engagement, item: 'A.2.2', changes: { implementation: wrong('soon') } }));
        });
      },
    },
  ],
};
