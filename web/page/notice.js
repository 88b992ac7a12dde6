// What the page has to say about the connection: one line, polite, above the conversation and never over it.

const patience = { connecting: 2_500, restoring: 1_200, offline: 600 };

export function noticesIn(place, words) {
  const shown = new Map();
  let due;
  let spoken = false;

  function draw() {
    place.replaceChildren(
      ...[...shown].map(([kind, { key, action, onAction, tone }]) => {
        const line = document.createElement('p');
        line.className = `notice ${tone}`;
        line.dataset.kind = kind;
        const sentence = document.createElement('span');
        sentence.textContent = words()[key];
        line.append(sentence);
        if (action) {
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = words()[action];
          button.addEventListener('click', onAction);
          line.append(button);
        }
        return line;
      })
    );
  }

  function set(kind, notice) {
    if (notice) {
      shown.set(kind, notice);
    } else {
      shown.delete(kind);
    }
    draw();
  }

  return {
    redraw: draw,

    /** A short trouble is not worth a word: only what lasts is said, and only what was said is taken back aloud. */
    connection(state, actions) {
      clearTimeout(due);
      if (state === 'online') {
        if (spoken) {
          set('connection', { key: 'restored', tone: 'good' });
          due = setTimeout(() => set('connection', undefined), 4_000);
        }
        spoken = false;
        return;
      }
      due = setTimeout(() => {
        spoken = true;
        set('connection', { key: state, tone: state === 'connecting' ? 'calm' : 'warning', ...actions[state] });
      }, spoken ? 0 : patience[state] ?? 0);
    },

    unsent(onAction) {
      set('unsent', onAction && { key: 'unsent', tone: 'trouble', action: 'sendAgain', onAction });
    }
  };
}
