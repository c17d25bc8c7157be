// Before the first paint: the remembered theme (else the system's) and language, so that no page flashes.
// A file of its own because the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  const recall = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = recall('mianmian.theme');
  const wantsDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = theme === 'dark' || (theme === null && wantsDark) ? 'dark' : 'light';
  if (root.dataset.page === 'app') root.lang = recall('mianmian.language') === 'en' ? 'en' : 'zh-CN';
})();
