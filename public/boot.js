// Starts the app. The page blocks scripts written into it, so this one stands in a file of its own.

const script = document.querySelector('script[data-wasm]');

/** Shows words that stand in the page, hidden, in every language. */
function tell(id) {
  const words = document.getElementById(id);
  if (!words) return;
  words.hidden = false;
  words.scrollIntoView();
}

async function start() {
  if (typeof WebAssembly !== 'object') return tell('no-wasm');
  try {
    const app = await import(new URL(script.dataset.js, document.baseURI));
    await app.default({ module_or_path: new URL(script.dataset.wasm, document.baseURI) });
  } catch (trouble) {
    console.error(trouble);
    // A browser that knows WebAssembly but not this one's newer parts cannot compile it. Anything else may pass.
    tell(trouble instanceof WebAssembly.CompileError ? 'no-wasm' : 'not-loaded');
  }
}

start();
