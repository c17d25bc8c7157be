import { Link } from '@tanstack/react-router';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';

export function DataSection() {
  const text = useText(accountText);
  return (
    <section className="account-part" aria-labelledby="my-data">
      <h2 id="my-data">{text.dataTitle}</h2>
      <p className="account-note">{text.dataBody}</p>
      <p>
        <Link to="/account/data">{text.toData}</Link>
      </p>
    </section>
  );
}
