// Runs before the first paint, so that nothing flashes: puts on the colours and the size of words that were chosen here
// before, and says "One moment" instead of the start page when someone comes back to a page in the middle of their plan.

const page = document.documentElement;

try {
  for (const part of (localStorage.getItem('my-support-plan/look') ?? '').split(' ')) {
    const [name, value] = part.split('=');
    if (/^[a-z]+$/.test(name) && value && value !== 'device') page.dataset[name] = value;
  }
} catch {
  // A browser that keeps nothing shows the usual look.
}

const sayWhere = () => page.toggleAttribute('data-waiting', !['', '#/'].includes(location.hash));
sayWhere();
addEventListener('hashchange', sayWhere);
