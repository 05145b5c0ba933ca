// Loaded into every process of a build under test: reaching for another machine is a fault of the build.
const dns = require("node:dns");
const net = require("node:net");

const local = /^(localhost|127\.|::1$|0\.0\.0\.0$)/;

function refuse(host) {
  throw new Error(`the build reached for ${host}`);
}

const {lookup} = dns;
dns.lookup = (host, ...rest) => (host && !local.test(host) ? refuse(host) : lookup(host, ...rest));

const {connect} = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = options && typeof options === "object" ? options.host : typeof args[1] === "string" ? args[1] : undefined;
  if (host && !local.test(host)) refuse(host);
  return connect.apply(this, args);
};
