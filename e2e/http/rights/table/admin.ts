import { act, before, form, page, type Table } from '../entry.ts';
import { administrators as may } from '../persons.ts';

/** What only administrators see and do: to everybody else there is no such thing. */
export const admin: Table = {
  '/admin': { may, gives: 'to /admin/people', ask: () => page('/admin') },
  '/admin/log': { may, ask: () => page('/admin/log') },
  '/admin/log: of one person': { may, ask: ({ person }) => page(`/admin/log?person=${person}`) },
  '/admin/people': { may, ask: () => page('/admin/people') },
  '/admin/people/[person]': { may, ask: ({ person }) => page(`/admin/people/${person}`) },
  '/admin/people/[person]#changeRoleAction': {
    may,
    ask: ({ person }, { password }) =>
      act(`/admin/people/${person}`, person, before, form({ role: 'instructor', password })),
  },
  '/admin/people/[person]#giveLinkAction': {
    may,
    ask: ({ person }, { password: linkPassword }) =>
      act(`/admin/people/${person}`, person, before, form({ linkPassword })),
  },
  '/admin/people/[person]#endSessionsAction': { may, ask: ({ person }) => act(`/admin/people/${person}`, person) },
  '/admin/people/[person]#endSecondStepAction': {
    ...{ may, writes: false },
    ask: ({ person }, { password: endPassword }) =>
      act(`/admin/people/${person}`, person, before, form({ endPassword })),
  },
  '/admin/second-step': { may, ask: () => page('/admin/second-step') },
  '/admin/second-step#requireOfStaffAction': {
    may,
    ask: (_ids, { password }) => act('/admin/second-step', before, form({ required: 'staff', password })),
  },
  '/admin/invitations': { may, ask: () => page('/admin/invitations') },
  '/admin/invitations#inviteAction': {
    may,
    ask: ({ course }, { password }) =>
      act('/admin/invitations', before, form({ role: 'instructor', course, most: '1', days: '1', password })),
  },
  '/admin/invitations#takeBackInvitationAction': {
    may,
    ask: ({ invitation }) => act('/admin/invitations', invitation),
  },
  '/admin/invitations/list': { may, ask: () => page('/admin/invitations/list') },
  '/admin/invitations/list#inviteListAction': {
    may,
    ask: (_ids, { password }) =>
      act('/admin/invitations/list', before, form({ list: 'new@example.org,Ann,learner', password })),
  },
};
