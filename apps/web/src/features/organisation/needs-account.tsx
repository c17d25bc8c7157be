import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import '../../shared/look/form.css';

/** For guests and strangers: why an account is needed, and the ways to one that lead back here. */
export function NeedsAccount({ back }: { readonly back: string }) {
  const text = useText(organisationText);
  return (
    <section className="needs-account" aria-labelledby="needs-account-title">
      <h2 id="needs-account-title">{text.needsAccountTitle}</h2>
      <p>{text.needsAccountBody}</p>
      <p className="form-ways">
        <Link className="button button-primary" to="/sign-up" search={{ back }}>
          {text.signUp}
        </Link>
        <Link className="button" to="/sign-in" search={{ back }}>
          {text.signIn}
        </Link>
      </p>
    </section>
  );
}
