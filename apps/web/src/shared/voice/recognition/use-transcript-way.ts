import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { recall, remember } from '../../remembered.ts';
import { findWays, installPack, NO_WAYS, type RecognitionWays } from './find-ways.ts';
import { consentTo, giveConsent, withdrawConsents } from './remote-consent.ts';

/** How a recording becomes text: written by oneself, understood on the device, or by the browser's maker. */
export type TranscriptWay = 'typed' | 'local' | 'remote';

export type TranscriptChoice = {
  readonly ways: RecognitionWays;
  readonly way: TranscriptWay;
  /** When somebody was allowed to get the sound; null while nobody is. */
  readonly consentedAt: number | null;
  /** `remote` is chosen only where `consentedAt` says so. */
  readonly choose: (way: TranscriptWay) => void;
  readonly consent: () => void;
  readonly withdraw: () => void;
  readonly install: () => Promise<boolean>;
  readonly isInstalling: boolean;
};

const KEY = 'mianmian.voice-way';
const WAYS: Readonly<Record<string, TranscriptWay>> = { typed: 'typed', local: 'local', remote: 'remote' };
const waysKey = ['recognition-ways'] as const;

/** The choice of this device, as far as it can be had: without a choice on the device where that is ready, else typed. */
export function useTranscriptWay(): TranscriptChoice {
  const client = useQueryClient();
  const { data: ways = NO_WAYS } = useQuery({
    queryKey: waysKey,
    queryFn: findWays,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  const [chosen, setChosen] = useState<TranscriptWay | undefined>(() => WAYS[recall(KEY) ?? '']);
  /** Given on this page, where the device remembers nothing. */
  const [given, setGiven] = useState<number | null>(null);
  const [isInstalling, setInstalling] = useState(false);
  const consentedAt = ways.remote === null ? null : (consentTo(ways.remote) ?? given);
  const usual = ways.local === 'ready' ? 'local' : 'typed';
  const isThere = { typed: true, local: ways.local === 'ready', remote: consentedAt !== null };
  const choose = (way: TranscriptWay) => {
    remember(KEY, way);
    setChosen(way);
  };
  return {
    ways,
    way: chosen !== undefined && isThere[chosen] ? chosen : usual,
    consentedAt,
    choose,
    consent: () => {
      if (ways.remote === null) return;
      const at = Date.now();
      giveConsent(ways.remote, at);
      setGiven(at);
      choose('remote');
    },
    withdraw: () => {
      withdrawConsents();
      setGiven(null);
      choose(usual);
    },
    install: async () => {
      setInstalling(true);
      const isDone = await installPack(ways.lang);
      await client.invalidateQueries({ queryKey: waysKey });
      setInstalling(false);
      if (isDone) choose('local');
      return isDone;
    },
    isInstalling,
  };
}
