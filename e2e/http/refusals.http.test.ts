import { expect, test } from 'vitest';
import { anAskedLearner } from './asked.ts';
import { faults, spoilt } from './faults.ts';
import { goodRequests } from './good-requests.ts';

type Route = keyof typeof faults;
const routes = Object.keys(faults) as Route[];

test.each(routes)('%s names each fault by its status and code, and takes the request without', async (route) => {
  const asked = await anAskedLearner({ choices: 1, recalls: 1 });
  const good = await goodRequests[route](asked);
  for (const fault of faults[route]) {
    const { status, body } = await asked.learner.send(spoilt(good, [fault]));
    expect({ fault: fault.name, status, body }).toMatchObject({
      fault: fault.name,
      status: fault.status,
      body: { status: fault.status, code: fault.code },
    });
  }
  expect(await asked.learner.send(spoilt(good, []))).toMatchObject({ status: 200 });
});

test.each(routes)(
  '%s looks at origin, session, size, JSON, fields, question and version in this order',
  async (route) => {
    const asked = await anAskedLearner({ choices: 1, recalls: 1 });
    const good = await goodRequests[route](asked);
    for (const [at, first] of faults[route].entries()) {
      const { status, body } = await asked.learner.send(spoilt(good, faults[route].slice(at)));
      expect({ first: first.name, status, body }).toMatchObject({
        first: first.name,
        status: first.status,
        body: { code: first.code },
      });
    }
  },
);
