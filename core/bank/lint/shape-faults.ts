import type { z } from 'zod';
import type { Fault, Path } from '../../question/question-type.ts';

/** What a schema finds wrong with a value, as faults at their places. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap(faultsOf);
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const at = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'invalid_union') return ofUnion(issue, at);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ at: [...at, field], rule: 'unknown-field', values: { field } }));
  if (issue.code === 'invalid_key') return [{ at, rule: 'not-a-language' }];
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) return [missing(at)];
  if (issue.code === 'too_small' && issue.origin === 'string') return [missing(at)];
  if (issue.code === 'too_small' && issue.origin === 'array') return [tooFew(at, Number(issue.minimum))];
  if (issue.code === 'too_big' && issue.origin === 'array')
    return [{ at, rule: 'too-many', values: { most: Number(issue.maximum) } }];
  if (issue.code === 'too_big' && issue.origin === 'string')
    return [{ at, rule: 'too-long', values: { most: Number(issue.maximum) } }];
  const expected = issue.message.replace(/^Invalid (input|option): /, '').replace(/^is /, '');
  return [{ at, rule: 'wrong-shape', values: { expected } }];
}

/** Of several shapes, the one meant is the one that the value fits from outside; its faults are the person's. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, at: Path): Fault[] {
  if (issue.input === undefined || issue.input === null) return [missing(at)];
  if ('options' in issue) return [{ at, rule: 'not-one-of', values: { known: issue.options?.join(', ') ?? '' } }];
  const meant = issue.errors.find((faults) => faults.every(({ path }) => path.length > 0));
  if (!meant) return [{ at, rule: 'not-words' }];
  return shapeFaults(meant).map((fault) => ({ ...fault, at: [...at, ...fault.at] }));
}

/** The fields that hold what is right, in the types that there are. */
const ofKey = new Set<string | number>(['correct', 'accepted', 'value', 'pairs', 'model', 'points']);
const holdsKey = (at: Path) => at.some((step, index) => ofKey.has(step) && !at.slice(0, index).includes('forbidden'));

function missing(at: Path): Fault {
  if (at.includes('explanation')) return { at, rule: 'no-explanation' };
  return { at, rule: holdsKey(at) ? 'no-key' : 'missing' };
}

const tooFew = (at: Path, least: number): Fault =>
  holdsKey(at) ? { at, rule: 'no-key' } : { at, rule: 'too-few', values: { least } };
