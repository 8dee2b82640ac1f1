type LanguageSwitchProps = {
  label: string;
  current: string;
  languages: readonly { tag: string; name: string }[];
  action: (form: FormData) => Promise<void>;
};

/** One button for each language, named in that language; a plain form, so it works before any script has run. */
export function LanguageSwitch({ label, current, languages, action }: LanguageSwitchProps) {
  return (
    <form className="language-switch" action={action} aria-label={label}>
      {languages.map(({ tag, name }) => (
        <button
          key={tag}
          className="link link-touch"
          type="submit"
          name="language"
          value={tag}
          lang={tag}
          aria-current={tag === current ? 'true' : undefined}
        >
          {name}
        </button>
      ))}
    </form>
  );
}
