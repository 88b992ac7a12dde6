'use strict';
// The official client is written for browsers. These are the two things it expects of one; both name the page's origin, as browsers do.
const { WebSocket } = require('ws');
const { XMLHttpRequest } = require('xmlhttprequest');

exports.pretend = (origin) => {
  global.XMLHttpRequest = XMLHttpRequest;
  global.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url, { origin });
    }
  };
};
