import type { OrganisationView } from '@mianmian/contract/organisation';
import { Button } from 'antd';
import { useState } from 'react';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { Member } from './member.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Asked = { readonly member: Member; readonly what: 'role' | 'remove' };

/** Everybody with name and role; beside each what one may do about them. */
export function MemberList({ organisation }: { readonly organisation: OrganisationView }) {
  const text = useText(organisationText);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  // Everybody may leave but the only owner.
  const isBound = organisation.members.some(({ isMe, mayRemove }) => isMe && !mayRemove);
  return (
    <section aria-labelledby="members-title">
      <h2 id="members-title">{text.membersTitle(organisation.members.length)}</h2>
      <ul className="member-list">
        {organisation.members.map((member) => (
          <MemberRow key={member.personId} member={member} onAsk={(what) => setAsked({ member, what })} />
        ))}
      </ul>
      {isBound && <p className="organisation-quiet">{text.lastOwner}</p>}
      <p className="organisation-quiet">{text.privacy}</p>
      {asked?.what === 'role' && <RoleDialog organisation={organisation} member={asked.member} onClose={close} />}
      {asked?.what === 'remove' && <RemoveDialog organisation={organisation} member={asked.member} onClose={close} />}
    </section>
  );
}

type RowProps = { readonly member: Member; readonly onAsk: (what: Asked['what']) => void };

function MemberRow({ member, onAsk }: RowProps) {
  const text = useText(organisationText);
  const { roles } = useText(accountText);
  const language = useLanguage();
  return (
    <li className="member-row">
      <div>
        <p className="member-name">
          {member.name} {member.isMe && <span className="member-me">{text.me}</span>}
        </p>
        <p className="member-facts">
          <strong>{roles[member.role]}</strong> <span>{text.joinedAt(formatDay(member.joinedAt, language))}</span>
        </p>
      </div>
      <div className="member-ways">
        {member.mayChange && (
          <Button aria-label={text.changeRoleOf(member.name)} onClick={() => onAsk('role')}>
            {text.changeRole}
          </Button>
        )}
        {member.mayRemove && (
          <Button
            {...(member.isMe ? {} : { 'aria-label': text.removeOf(member.name) })}
            onClick={() => onAsk('remove')}
          >
            {member.isMe ? text.leave : text.remove}
          </Button>
        )}
      </div>
    </li>
  );
}
