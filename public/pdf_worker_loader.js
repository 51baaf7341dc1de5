// Starts the PDF engine inside its worker. It tells the page when it is ready to listen.
importScripts('pdf_worker.js');
wasm_bindgen({ module_or_path: 'pdf_worker_bg.wasm' });
