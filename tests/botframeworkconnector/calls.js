// Makes each call that PartnerBot makes as well, with Microsoft's own client, to a connector that writes down what it gets.
//
//   node calls.js FILE SERVICE-URL CONVERSATION ACTIVITY MEMBER TEAM
//
// The activity and the conversation to create stand in the file, one JSON per line. Says "done" at the end.
const { readFileSync } = require('node:fs');
const { ConnectorClient, MicrosoftAppCredentials } = require('botframework-connector');
const { TeamsConnectorClient } = require('botframework-connector/lib/teams/teamsConnectorClient');

const [file, service, conversation, activity, member, team] = process.argv.slice(2);
const [message, wish] = readFileSync(file, 'utf8').split('\n').filter(line => line.length > 0).map(line => JSON.parse(line));
const credentials = new MicrosoftAppCredentials('', '');
const { conversations } = new ConnectorClient(credentials, { baseUri: service });
const { teams } = new TeamsConnectorClient(credentials, { baseUri: service });

(async () => {
  await conversations.createConversation(wish);
  await conversations.sendToConversation(conversation, message);
  await conversations.replyToActivity(conversation, activity, message);
  await conversations.updateActivity(conversation, activity, message);
  await conversations.deleteActivity(conversation, activity);
  await conversations.getConversationPagedMembers(conversation, { pageSize: 200, continuationToken: 'x+/=' });
  await conversations.getConversationMember(conversation, member);
  await teams.fetchChannelList(team);
  console.log('done');
})().catch(trouble => {
  console.log(`failed: ${trouble.stack}`);
  process.exit(1);
});
