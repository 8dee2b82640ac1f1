import { act, before, form, page, post, type Table } from '../entry.ts';
import { besides, everyone, learners, members, persons, signedIn, without } from '../persons.ts';

const account = { name: 'Ann', email: 'new@example.org', newPassword: 'words nobody would guess' };
const archived = persons.filter((each) => each.startsWith('archived'));
const clock = { now: '2026-11-24T09:00:00.000Z' };

/**
 * What opens to whoever comes, and what to who holds a link. In this house is an administrator and an open
 * course, and no mail is sent, and nobody signs in elsewhere: what needs it is not there.
 */
export const door: Table = {
  '/': { may: signedIn, gives: 'to /today', ask: () => page('/') },
  '/sign-in': { may: without, others: 'to /today', ask: () => page('/sign-in') },
  '/sign-in#signInAction': {
    may: everyone,
    ask: (_ids, { email, password }) => act('/sign-in', before, form({ email, password })),
  },
  '/register': { may: without, others: 'to /today', ask: () => page('/register') },
  '/register#registerAction': { may: everyone, ask: () => act('/register', before, form(account)) },
  '/setup': { may: [], nobody: 'none', ask: () => page('/setup?token=none') },
  '/setup#setUpAction': {
    ...{ may: [], nobody: 'none', writes: false },
    ask: () => act('/setup?token=none', before, form({ ...account, token: 'none' })),
  },
  '/goodbye': { may: everyone, ask: () => page('/goodbye') },
  '/#chooseLanguageAction': { may: everyone, ask: () => act('/goodbye', form({ language: 'zh-CN' })) },
  '/#signOutAction': { may: signedIn, gives: 'sign-in', ask: () => act('/today') },

  '/invite/[token]': {
    may: everyone,
    gives: (person) => (without.includes(person) ? 'done' : 'to /today'),
    ask: ({ inviteToken }) => page(`/invite/${inviteToken}`),
  },
  '/invite/[token]#acceptAction': {
    may: everyone,
    ask: ({ inviteToken }) => act(`/invite/${inviteToken}`, inviteToken, before, form(account)),
  },
  '/link/[token]': { may: everyone, ask: ({ linkToken }) => page(`/link/${linkToken}`) },
  '/link/[token]#choosePasswordAction': {
    may: everyone,
    ask: ({ linkToken: token }) => act(`/link/${token}`, before, form({ ...account, token })),
  },
  '/verify/[token]': { may: everyone, ask: ({ verifyToken }) => page(`/verify/${verifyToken}`) },
  '/verify/[token]#verifyAction': {
    ...{ may: everyone, nobody: 'none' },
    ask: ({ verifyToken }) => act(`/verify/${verifyToken}`, verifyToken),
  },
  '/verified': { may: everyone, ask: () => page('/verified') },
  '/sign-in/code': { may: [], others: 'sign-in', ask: () => page('/sign-in/code') },
  '/sign-in/code#giveCodeAction': {
    ...{ may: [], others: 'sign-in' },
    ask: () => act('/sign-in/code', before, form({ code: '123456' })),
  },
  '/oidc#signInElsewhereAction': {
    ...{ may: [], nobody: 'none' },
    ask: () => act('/sign-in', { join: '', invitation: '' }, form({})),
  },
  '/forgot': { may: [], nobody: 'none', ask: () => page('/forgot') },
  '/forgot#sendResetAction': {
    ...{ may: [], nobody: 'none' },
    ask: ({ email }) => act('/forgot', before, form({ email })),
  },

  '/join/[token]': { may: besides(archived), nobody: 'none', ask: ({ joinToken }) => page(`/join/${joinToken}`) },
  '/join/[token]#joinAction': {
    may: besides([...without, ...archived]),
    ask: ({ joinToken }) => act(`/join/${joinToken}`, joinToken),
  },
  '/join/[token]#registerToJoinAction': {
    ...{ may: besides(archived), nobody: 'none' },
    ask: ({ joinToken }) => act(`/join/${joinToken}`, joinToken, before, form(account)),
  },
  '/leave/[course]': { may: [...members, 'administrator'], ask: ({ course }) => page(`/leave/${course}`) },
  '/leave/[course]#leaveCourseAction': {
    ...{ may: learners, others: 'done' },
    ask: ({ course }) => act(`/leave/${course}`, course),
  },
  '/#joinCourseAction: an open course': { may: signedIn, ask: () => act('/today', form({ course: 'docker' })) },
  '/#joinCourseAction: a course that is not open': {
    ...{ may: [], others: 'done' },
    ask: ({ course }) => act('/today', form({ course })),
  },

  'GET /api/health': { may: everyone, ask: () => page('/api/health') },
  'PUT /api/test/clock': {
    ...{ may: everyone, writes: false },
    ask: () => ({ ...post('/api/test/clock', clock), method: 'PUT' }),
  },
  ...Object.fromEntries(
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [
      `${method} /api/[...path]`,
      { ...{ may: [], nobody: 'none', writes: false }, ask: () => ({ method, path: '/api/no/such/route' }) },
    ]),
  ),
  'GET /api/auth/[...nextauth]: the session': { may: everyone, ask: () => page('/api/auth/session') },
  'GET /api/auth/[...nextauth]: the token of a form': { may: everyone, ask: () => page('/api/auth/csrf') },
  'POST /api/auth/[...nextauth]': {
    ...{ may: everyone, writes: false },
    ask: () => ({ ...post('/api/auth/callback/credentials', { json: 'true' }) }),
  },
};
