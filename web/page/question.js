// What is being asked, for as long as it is out of sight: beneath a tall card the question would wait below the fold. Web Chat's own
// button to the end of the conversation says it then, right above the box that the answer goes into.

const asks = text => text.split(/\n+/).filter(paragraph => paragraph.includes('?')).at(-1);

/** The newest question of the bot, or nothing: the last paragraph with a question mark of its last message in words. */
export function newestQuestion(activities) {
  const said = activities.findLast(({ type, text, from }) => type === 'message' && text && from?.role !== 'user');
  return said && asks(said.text)?.trim();
}
