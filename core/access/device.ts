/** What a browser says it is; null where it says nothing that is known. */
export type Device = { browser: string | null; system: string | null };

/** In the order in which to look: each also calls itself by names that stand below it. */
const browsers: [RegExp, string][] = [
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bMicroMessenger\//, 'WeChat'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
];
const systems: [RegExp, string][] = [
  [/\b(?:HarmonyOS|OpenHarmony)\b/, 'HarmonyOS'],
  [/\bAndroid\b/, 'Android'],
  [/\biPad\b/, 'iPadOS'],
  [/\biPhone\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];
/** Real ones are shorter. */
const longest = 500;

/** Tells a person their devices apart, roughly. A User-Agent can say anything, so nothing may depend on it. */
export function deviceOf(userAgent: string): Device {
  const text = userAgent.slice(0, longest);
  const named = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(text))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
