import { error } from './rule.ts';

const whole = 'What is not there or does not fit cannot be shown to a learner.';

/** On fields that are missing or do not fit. */
export const shapeRules = {
  missing: error('Nothing is written here.', whole),
  'unknown-field': error('There is no field “{field}” here.', 'A field that nobody reads may be a slip of the pen.'),
  'too-few': error('There are too few of these: at least {least} are needed.', whole),
  'too-many': error('There are too many of these: {most} at most.', 'A question has to fit on a phone.'),
  'too-long': error('This is too long: {most} characters at most.', 'A question has to fit on a phone.'),
  'not-one-of': error('This is none of: {known}.', whole),
  'not-a-language': error('This is not the tag of a language.', 'By its tag a text finds its readers.'),
  'not-words': error('A text belongs here, or one text for each language.', whole),
  'wrong-shape': error('This does not fit: {expected}.', whole),
  'language-missing': error(
    'The text in {language} is missing.',
    'Who reads that language would get this part in another one.',
  ),
  'language-foreign': error('{language} is no language of this course.', 'Nobody would ever see this text.'),
  'not-of-course': error(
    'The id “{id}” does not begin with “{course}.”.',
    'An id tells which course a question is of.',
  ),
  'no-passage': error(
    'The question names no passage of its section.',
    'After the answer, the learner is shown the passage that settles it.',
  ),
};
