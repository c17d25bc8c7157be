import type { CareerAim } from '@mianmian/core/coaching/career/career';
import { sayCareer } from '@mianmian/core/coaching/career/say-career';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import { copyText } from '../../shared/copy-text.ts';

/** The bank's question on plans: 一年做到客服组长. */
const PLAN_QUESTION = 'q5-2';

/** The plan as one would say it, and where to try that. */
export function CareerWords({ aims }: { readonly aims: readonly CareerAim[] }) {
  const text = useText(levelText);
  const common = useText(commonText);
  const [copied, setCopied] = useState('');
  const words = sayCareer(aims);
  if (words === '') return null;
  return (
    <section aria-labelledby="career-words" className="career-words">
      <h3 id="career-words">{text.sayIt}</h3>
      <blockquote lang="zh-CN">{words}</blockquote>
      <p className="level-quiet">{text.sayItHint}</p>
      <div className="career-ways">
        <Button onClick={async () => setCopied((await copyText(words)) ? words : '')}>
          {copied === words ? common.copied : common.copy}
        </Button>
        <Link to="/practice/$questionId" params={{ questionId: PLAN_QUESTION }} className="button">
          {text.practisePlan}
        </Link>
      </div>
    </section>
  );
}
