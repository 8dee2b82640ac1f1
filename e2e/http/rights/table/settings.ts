import { act, before, form, page, type Table } from '../entry.ts';
import { learners, members, signedIn } from '../persons.ts';

const own = (path: string): Table => ({ [path]: { may: signedIn, ask: () => page(path) } });
const look = { name: 'Ann', language: 'en', theme: 'dark', motion: 'less', singleKeys: 'off' };
const limits = { measure: 'counts', newPerDay: '7', reviewsPerDay: '70', minutesPerDay: '20' };

/** Everybody's own settings; a section's questions are changed by who studies them. */
export const settings: Table = {
  ...own('/settings'),
  '/settings#changeLookAction': { may: signedIn, ask: () => act('/settings', before, form(look)) },
  '/settings#changeLimitsAction': {
    may: signedIn,
    ask: () => act('/settings', before, form(limits)),
  },
  ...own('/settings/day'),
  '/settings/day#changeClockAction': {
    may: signedIn,
    ask: () => act('/settings/day', { zone: 'Europe/Zurich', rolloverHour: 5 }),
  },
  ...own('/settings/memory'),
  '/settings/memory#changeParametersAction': {
    may: signedIn,
    ask: () => act('/settings/memory', { retention: 85, maximumInterval: 365 }),
  },
  ...own('/settings/password'),
  '/settings/password#changePasswordAction': {
    may: signedIn,
    ask: (_ids, { password: oldPassword }) =>
      act('/settings/password', before, form({ oldPassword, newPassword: 'words nobody would guess' })),
  },
  ...own('/settings/second-step'),
  '/settings/second-step/set-up': {
    ...{ may: signedIn, gives: 'to /settings/second-step' },
    ask: () => page('/settings/second-step/set-up'),
  },
  '/settings/second-step#beginAction': {
    may: signedIn,
    ask: (_ids, { password }) => act('/settings/second-step', before, form({ password })),
  },
  '/settings/second-step#confirmAction': {
    may: signedIn,
    ask: () => act('/settings/second-step/set-up', before, form({ code: '123456' })),
  },
  '/settings/second-step#renewAction': {
    ...{ may: signedIn, writes: false },
    ask: (_ids, { password: renewPassword }) => act('/settings/second-step', before, form({ renewPassword })),
  },
  '/settings/second-step#endAction': {
    ...{ may: signedIn, writes: false },
    ask: (_ids, { password: endPassword }) => act('/settings/second-step', before, form({ endPassword })),
  },
  '/settings/oidc': { may: [], ask: () => page('/settings/oidc') },
  '/settings/oidc#linkAction': {
    may: [],
    ask: (_ids, { password }) => act('/settings/oidc', before, form({ password })),
  },
  '/settings/oidc#unlinkAction': {
    may: [],
    ask: (_ids, { password }) => act('/settings/oidc', before, form({ password })),
  },
  '/settings/oidc#confirmAction': { may: [], ask: () => act('/settings/oidc') },
  '/settings/email': { may: [], ask: () => page('/settings/email') },
  '/settings/email#sendVerificationAction': { may: [], ask: () => act('/settings/email', before, form({})) },
  ...own('/settings/sessions'),
  '/settings/sessions#endSessionAction': {
    ...{ may: learners, others: 'done' },
    ask: ({ session }) => act('/settings/sessions', session),
  },
  '/settings/sessions#endOthersAction': { may: signedIn, ask: () => act('/settings/sessions') },
  ...own('/settings/questions'),
  '/settings/questions/[section]': { may: members, ask: ({ section }) => page(`/settings/questions/${section}`) },
  '/settings/questions/[section]#changeQuestionsAction': {
    may: members,
    ask: ({ section, question }) => act(`/settings/questions/${section}`, { section, question, change: 'suspend' }),
  },
  '/settings/questions/[section]#takeBackAction': {
    ...{ may: members, writes: false },
    ask: ({ section, question }) =>
      act(`/settings/questions/${section}`, { section, question, change: 'suspend', at: 1 }),
  },
};

/** Comes last: what was under way at a deletion is forgotten a while behind it. */
export const deletion: Table = {
  ...own('/settings/delete'),
  '/settings/delete#deleteAccountAction': {
    ...{ may: signedIn.filter((each) => each !== 'administrator'), others: 'done' },
    ask: (_ids, { password }) => act('/settings/delete', before, form({ password, word: 'delete' })),
  },
};
