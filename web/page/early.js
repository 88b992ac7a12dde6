// Runs before the first paint, so that a chosen theme does not flash the other one. Written for any browser: where modules
// are unknown it is the only script that runs, and says so.
(function () {
  'use strict';
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('partnerbot.theme');
    if ((theme === 'light' || theme === 'dark') && !root.hasAttribute('data-teams')) root.setAttribute('data-theme', theme); // Teams has its own
  } catch (error) {
    // Storage can be forbidden by policy; then the system decides.
  }
  if (!('noModule' in HTMLScriptElement.prototype) || !window.CSS || !CSS.supports('selector(:focus-visible)')) {
    document.addEventListener('DOMContentLoaded', function () {
      var sentence = document.getElementById('too-old');
      if (sentence) sentence.removeAttribute('hidden');
    });
  }
})();
