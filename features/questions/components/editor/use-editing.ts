import { useEffect, useState } from 'react';
import { type Difference, differences, withText } from './differences.ts';
import { editingTypes } from './editing-types.ts';
import type { DiscardReply, EditorApi, Fields, PublishReply, Written } from './editor-api.ts';
import { useAskBeforeLeaving } from './use-leaving.ts';
import { fieldsOf, isSame } from './written.ts';

type Reply = PublishReply | DiscardReply;
type Doing = 'save' | 'publish' | 'retire' | 'discard' | null;
export type Done = 'saved' | 'published' | 'retired' | 'back' | 'discarded';

/** What is written, what the server has of it, and what can be done about the difference. */
export function useEditing(start: Written, api: EditorApi, unreachable: string) {
  const type = editingTypes[start.fields.body.type];
  const [known, setKnown] = useState(start);
  const [fields, setFields] = useState<Fields>(() => fieldsOf(start, type));
  const [doing, setDoing] = useState<Doing>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<readonly Difference[]>([]);
  const [goTo, setGoTo] = useState<string | null>(null);
  const [keyAsked, setKeyAsked] = useState(false);
  const saved = fieldsOf(known, type);
  const unsaved = !isSame(fields, saved);
  useAskBeforeLeaving(unsaved && !goTo);
  useEffect(() => {
    if (goTo) window.location.assign(goTo);
  }, [goTo]);

  function take(reply: Reply, did: Done): void {
    setDone(reply.ok ? did : null);
    setRefused('say' in reply ? reply.say : null);
    setKeyAsked('keyChanged' in reply);
    if ('theirs' in reply) {
      // From now on it is seen: saved again, what stands here takes the place of theirs.
      setTheirs(differences(saved, fieldsOf(reply.theirs, type)));
      setKnown(reply.theirs);
    } else if (reply.ok) setTheirs([]);
    if ('now' in reply && reply.now) setKnown(reply.now);
  }

  async function act<Given extends Reply>(
    what: NonNullable<Doing>,
    did: Done,
    send: () => Promise<Given>,
  ): Promise<Given | { ok: false; say: string } | null> {
    if (doing) return null;
    setDoing(what);
    const reply = await send().catch(() => ({ ok: false as const, say: unreachable }));
    setDoing(null);
    take(reply, did);
    return reply;
  }

  return {
    ...{ type, known, fields, unsaved, doing, done, refused, theirs, keyAsked },
    change: (next: Partial<Fields>) => {
      setFields((before) => ({ ...before, ...next }));
      setDone(null);
    },
    takeOver: ({ at, after }: Difference) => {
      setFields((before) => withText(before, at, after ?? ''));
      setTheirs((before) => before.filter((each) => each.at !== at));
    },
    save: () => act('save', 'saved', () => api.save(fields, known.edits)),
    publish: (how: Parameters<EditorApi['publish']>[2]) =>
      act('publish', 'published', () => api.publish(fields, known.edits, how)),
    retire: (retired: boolean) => act('retire', retired ? 'retired' : 'back', () => api.retire(known.edits, retired)),
    async discard(): Promise<void> {
      const reply = await act('discard', 'discarded', () => api.discard(known.edits));
      if (reply && 'goTo' in reply) setGoTo(reply.goTo);
      else if (reply?.ok) setFields(fieldsOf(reply.now, type));
    },
    forgetKeyQuestion: () => setKeyAsked(false),
  };
}

export type Editing = ReturnType<typeof useEditing>;

/** Saved, but not published: something in it is not as it should be. */
export const isHeldBack = (reply: PublishReply): boolean => !reply.ok && 'say' in reply && reply.now !== undefined;
