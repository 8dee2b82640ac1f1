import type { Page } from '@playwright/test';

/** What of a page none of us made: elements, scripts, handlers and addresses. */
export async function strangersIn(page: Page): Promise<string[]> {
  return page.evaluate(lookForStrangers);
}

function lookForStrangers(): string[] {
  const ours = new Set(
    [
      'html head body title meta link script style template main header footer search nav aside article section div p span a',
      'ul ol li dl dt dd h1 h2 h3 h4 h5 h6 form fieldset legend label input textarea select option optgroup datalist button output',
      'details summary dialog table caption thead tbody tr th td strong em b i small code pre kbd mark time ins del s',
      'abbr br hr wbr img figure figcaption blockquote noscript progress meter next-route-announcer',
      'svg g path line polyline polygon rect circle ellipse text tspan desc',
    ].flatMap((names) => names.split(' ')),
  );
  const nonceOf = (element: HTMLElement) => element.nonce || element.getAttribute('nonce') || '';
  const nonce = nonceOf(document.querySelector<HTMLElement>('head script') ?? document.createElement('script'));
  const isOurs = (address: string) =>
    URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
  const scheme = (address: string) =>
    URL.canParse(address, location.href) ? new URL(address, location.href).protocol : '';
  return [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const name = element.localName;
    const of = (attribute: string) => element.getAttribute(attribute) ?? '';
    const wrong = [
      ...(ours.has(name) ? [] : ['is none of ours']),
      ...(name === 'script' && (of('src') ? !isOurs(of('src')) : nonceOf(element) !== nonce)
        ? ['is no script of ours']
        : []),
      ...(name === 'style' && nonceOf(element) !== nonce ? ['is no style of ours'] : []),
      ...(name === 'meta' && element.hasAttribute('http-equiv') ? ['orders the browser about'] : []),
      ...(name === 'link' && !isOurs(of('href')) ? ['is from elsewhere'] : []),
      ...(name === 'img' && !isOurs(of('src')) ? ['is from elsewhere'] : []),
      ...[...element.attributes].flatMap(({ name: attribute, value }) => {
        if (/^on/i.test(attribute)) return [`has ${attribute}`];
        // Next hides with it what it reads to a screen reader.
        if (attribute === 'style' && name === 'next-route-announcer') return [];
        if (attribute === 'style' || attribute === 'srcdoc') return [`has ${attribute}`];
        if (/^(href|src|xlink:href|data|poster|background|ping|srcset)$/i.test(attribute))
          return /^https?:$/.test(scheme(value)) ? [] : [`leads by ${attribute} to ${value}`];
        // React's own mark of a form that a script sends.
        if (value.startsWith("javascript:throw new Error('A React form was unexpectedly submitted")) return [];
        if (/^(action|formaction)$/i.test(attribute)) return isOurs(value) ? [] : [`sends to ${value}`];
        return [];
      }),
    ];
    return wrong.map((what) => `<${name}> ${what}: ${element.outerHTML.slice(0, 160)}`);
  });
}
