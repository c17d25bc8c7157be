const ADDRESS = /[^\s@<>()（），,；;：:]+@[^\s@<>()（），,；;：:]+\.[A-Za-z0-9-]+/;

/** Name and mail address in what was noted of somebody, in any order; empty where there is none. */
export function readContact(contact: string): { readonly name: string; readonly address: string } {
  const [address = ''] = contact.match(ADDRESS) ?? [];
  const name = contact
    .replace(address, '')
    .replace(/^[\s<>()（），,；;：:]+|[\s<>()（），,；;：:]+$/g, '')
    .trim();
  // Half an address is no name to greet somebody by.
  return { name: name.includes('@') ? '' : name, address };
}
