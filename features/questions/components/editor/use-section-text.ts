import { useEffect, useState } from 'react';
import type { EditorApi } from './editor-api.ts';
import type { SectionText } from './passage-picker.tsx';

/** A section's text in a language; null while it is on its way. */
export function useSectionText(section: string, language: string, load: EditorApi['text']): SectionText | null {
  const [found, setFound] = useState<{ of: string; text: SectionText } | null>(null);
  const of = `${section} ${language}`;
  useEffect(() => {
    let wanted = true;
    load(section, language)
      .catch(() => null)
      .then((reply) => {
        if (wanted && reply?.ok) setFound({ of, text: reply.text });
      });
    return () => {
      wanted = false;
    };
  }, [section, language, of, load]);
  return found?.of === of ? found.text : null;
}
