import ipaddr from 'ipaddr.js';

/** Endings of names that are given out within a network alone (RFC 6761, 6762, 8375 and use). */
const LOCAL_ENDINGS =
  /\.(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/**
 * Whether a host is of this computer or its own network, by its name: what the name stands for is
 * not looked up.
 *
 * @param hostname as `URL` gives it, which has read odd spellings of numbers by then
 */
export function isLocal(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  const address = host.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(address)) return !isPublic(ipaddr.process(address));
  return !host.includes('.') || LOCAL_ENDINGS.test(host);
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast') return false;
  // An old way to write addresses of the older kind within the newer: ::127.0.0.1.
  return !(address instanceof ipaddr.IPv6 && address.parts.slice(0, 6).every((part) => part === 0));
}
