// The headers that every copy of the app is served with, here and on any other host.

/** What the page may do. No other place is ever asked for anything, and nothing in the page can run words as a program. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
};

/** What no page of ours needs. The camera and the microphone stay open to the person's own photo and voice. */
const NEVER = [
  'accelerometer', 'autoplay', 'browsing-topics', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad',
  'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'midi', 'payment',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
];

/** Sent with every file. */
export const HEADERS = {
  'content-security-policy': Object.entries(POLICY).map(([name, value]) => `${name} ${value}`).join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': ['camera=(self)', 'microphone=(self)', ...NEVER.map((name) => `${name}=()`)].join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** Files that carry a name of their own for each content: a changed file has another name. */
const NAMED_BY_CONTENT = /-[0-9a-f]{16}(_bg)?\.(js|css|wasm)$/;

/** How long a browser may keep a file without asking again. */
export function cacheRule(name) {
  return NAMED_BY_CONTENT.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The same for static hosts that read a `_headers` file. */
export function headersFile(names) {
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const everywhere = { ...HEADERS, 'strict-transport-security': 'max-age=31536000' };
  const kept = names.filter((name) => NAMED_BY_CONTENT.test(name));
  return [
    '/*', ...lines(everywhere),
    ...kept.flatMap((name) => [`/${name}`, ...lines({ 'cache-control': cacheRule(name) })]), '',
  ].join('\n');
}
