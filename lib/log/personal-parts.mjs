/**
 * What no log holds, and what stands there instead.
 * @type {[RegExp, string][]}
 */
export const personalParts = [
  [/(\w:\/\/)[^\s"'@/]+@/g, '$1<account>@'],
  [/[^\s"'`<>()[\]{},;:=/\\]{1,64}@[a-z0-9.-]{1,255}/gi, '<e-mail>'],
  [/\/(join|link|invite|verify)\/[\w-]+/g, '/$1/<token>'],
  [/([?&](?:token|code|state)=)[\w-]+/g, '$1<token>'],
];
