import { act, before, form, page, type Table } from '../entry.ts';
import { instructors, teachers as may } from '../persons.ts';

const makers = ['instructorElsewhere', 'administrator'] as const;
const course = { languages: ['en'], 'title.en': 'A new title', 'description.en': '', access: 'invitation' };
const text = { 'heading.en': 'A heading', 'body.en': 'A passage.', seen: '' };

/** Who teaches a course, archived or not, changes it; an administrator every one. */
export const courses: Table = {
  '/teach': { may: [...instructors, ...makers], ask: () => page('/teach') },
  'GET /teach/results.csv': {
    ...{ may: [...instructors, ...makers], nobody: 'sign-in', writes: true },
    ask: () => page('/teach/results.csv'),
  },
  '/teach/new': { may: makers, ask: () => page('/teach/new') },
  '/teach/new#makeCourseAction': {
    ...{ may: makers, nobody: 'signed-out' },
    ask: () => act('/teach/new', before, form(course)),
  },
  '/teach/[course]': { may, ask: ({ course }) => page(`/teach/${course}`) },
  'GET /teach/[course]/results.csv': {
    ...{ may, nobody: 'sign-in', writes: true },
    ask: ({ course }) => page(`/teach/${course}/results.csv`),
  },
  '/teach/[course]#moveSectionAction': {
    may,
    ask: ({ course, spare }) => act(`/teach/${course}`, { course, section: spare, by: -1 }),
  },
  '/teach/[course]#retireSectionAction': {
    may,
    ask: ({ course, spare }) => act(`/teach/${course}`, { course, section: spare, retired: true }),
  },
  '/teach/[course]/sections/new': { may, ask: ({ course }) => page(`/teach/${course}/sections/new`) },
  '/teach/[course]/sections/[section]': {
    may,
    ask: ({ course, section }) => page(`/teach/${course}/sections/${section}`),
  },
  '/teach/[course]/sections#saveSectionAction: a new one': {
    ...{ may, nobody: 'signed-out' },
    ask: ({ course }) => act(`/teach/${course}/sections/new`, { course, section: null }, before, form(text)),
  },
  '/teach/[course]/sections#saveSectionAction: one that was seen otherwise': {
    ...{ may, nobody: 'signed-out', writes: false },
    ask: ({ course, spare }) => act(`/teach/${course}/sections/new`, { course, section: spare }, before, form(text)),
  },
  '/teach/[course]/settings': { may, ask: ({ course }) => page(`/teach/${course}/settings`) },
  '/teach/[course]/settings#changeCourseAction': {
    ...{ may, nobody: 'signed-out' },
    ask: ({ course: id }) => act(`/teach/${id}/settings`, id, before, form(course)),
  },
  '/teach/[course]/people': { may, ask: ({ course }) => page(`/teach/${course}/people`) },
  '/teach/[course]/people#changeMemberAction': {
    may,
    ask: ({ course, person: member }) => act(`/teach/${course}/people`, { course, member, role: 'instructor' }),
  },
  '/teach/[course]/people#enrolAction': {
    ...{ may, nobody: 'signed-out' },
    ask: ({ course }, { email }) => act(`/teach/${course}/people`, course, before, form({ email, role: 'learner' })),
  },
  '/teach/[course]/people#makeJoinLinkAction': {
    ...{ may, nobody: 'signed-out' },
    ask: ({ course }) => act(`/teach/${course}/people`, course, before, form({})),
  },
  '/teach/[course]/people#takeBackJoinLinkAction': {
    may,
    ask: ({ course }) => act(`/teach/${course}/people`, course),
  },
  '/teach/[course]/reports': { may, ask: ({ course }) => page(`/teach/${course}/reports`) },
  '/teach/[course]/reports#answerReportAction': {
    ...{ may, nobody: 'signed-out' },
    ask: ({ course, person: learner, report }) =>
      act(`/teach/${course}/reports`, { course, learner, report }, before, form({ [`answer_${report}`]: 'So.' })),
  },
};
