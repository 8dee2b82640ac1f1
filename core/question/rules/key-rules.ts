import { error, warning } from './rule.ts';

const graded = 'The right answer could not be graded as right.';
const together = 'A response could not be judged: what goes with what must be clear.';

/** On what is right, what is wrong, and what is said of it. */
export const keyRules = {
  'no-key': error('The right answer is missing.', 'Without it, nothing can be graded.'),
  'no-explanation': error('The explanation is missing.', 'It is where a learner learns why.'),
  'no-feedback': error(
    'The wrong option “{option}” has no feedback.',
    'Who chose it has a reason; a sentence on that reason helps more than “wrong”.',
  ),
  'id-twice': error('The id “{id}” stands twice.', together),
  'named-twice': error('“{id}” is named twice.', together),
  'no-such-part': error('“{id}” is the id of nothing here.', together),
  'reads-alike': error('This reads like “{other}”.', 'Nobody could tell which of the two is meant.'),
  'says-nothing': error('“{text}” says nothing.', 'An empty answer would be taken as right.'),
  'accepted-too': error('“{text}” is accepted as well.', 'An answer is right or wrong, not both.'),
  'bad-unit': error('“{unit}” is no unit: use letters only, or %.', graded),
  'unit-missing': warning(
    'The question asks for {unit}, but the answer has no unit.',
    'An answer with the unit would be marked wrong.',
  ),
  'order-turned': error('“{earlier}” is not written before “{later}”.', 'The items are written in a right order.'),
  'no-partner': error('“{id}” stands in no pair.', together),
  'partner-taken': error('“{id}” has a partner already.', together),
  'blank-count': error('The blank [[{id}]] stands {count} times in a text, not once.', graded),
  'blank-unknown': error('[[{id}]] is no blank of this question.', 'It would be shown as it stands.'),
  'blank-lost': error(
    'The blank [[{id}]] stands where it cannot be shown: in an address, or in the first line of a listing.',
    'A learner could not fill it in.',
  ),
  'blank-elsewhere': warning(
    '“{answer}”, which fills the blank [[{id}]], stands elsewhere in the text.',
    'It can be copied without knowing anything.',
  ),
  'no-choice-right': error('None of the choices is accepted.', graded),
  'every-choice-right': error('Every choice is accepted.', 'There would be nothing to know.'),
};
