'use client';

import { Failure } from '../ui/failure.tsx';
import { useFailureWords } from '../ui/failure-words.tsx';

export default function BrokenPage({ retry }: { retry: () => void }) {
  const words = useFailureWords();
  if (!words) return null;
  return (
    <Failure heading={words.heading} text={words.text}>
      <button className="button button-line" type="button" onClick={retry}>
        {words.again}
      </button>
    </Failure>
  );
}
