import type english from '../../../../messages/en.json';

/** The editor's words in the person's language, with `{name}` where a value goes. */
export type EditorWords = (typeof english)['editor'];
