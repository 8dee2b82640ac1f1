const strokes =
  'M4.6 3 60 3.5q1.4 0 1.4 1.4l-.5 54.4q0 1.6-1.6 1.6L5 61.3q-1.8 0-1.8-1.7L3 4.7Q3 3 4.6 3ZM10.9 9l7.4 4.7-2.2 4.1-7.6-4.6ZM8.9 23.6l7.3 4.6-2.2 4.1-7.5-4.6ZM14.2 37l4.4 2.3-7 17.5-4.6-2.5ZM25 8h28v22.3H25ZM29.4 12.3v4.7h19.2v-4.7ZM29.4 21.3v4.7h19.2v-4.7ZM23 34h32v18h2.5v4.6H20V52h3ZM27.2 38.3V52h5.3V38.3ZM36.4 38.3V52h5.3V38.3ZM45.6 38.3V52h5.3V38.3Z';

/** The mark of the house: the character 温, cut in a seal. */
export function Seal({ large = false }: { large?: boolean }) {
  return (
    <svg className={large ? 'seal seal-large' : 'seal'} viewBox="0 0 64 64" width="32" height="32" aria-hidden="true">
      <path fillRule="evenodd" d={strokes} />
    </svg>
  );
}
