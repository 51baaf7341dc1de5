// Runs only in browsers that do not know modules, and so never start the app: says so in words that stand in the page.
document.getElementById('no-wasm').hidden = false;
