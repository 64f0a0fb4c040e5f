import { useQueryClient } from '@tanstack/react-query';

import { useCampaign } from '../data/campaign-context.tsx';
import { send } from '../data/send.ts';
import { useStep } from '../session/use-step.ts';
import { useTell } from '../ui/messages.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/people.ts';
import { PersonForm } from './person-form.tsx';
import { peopleKey } from './queries.ts';

/** Adds one representative. */
export function NewPerson({ onDone }: { readonly onDone: () => void }) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const step = useStep();
  const { campaign } = useCampaign();
  return (
    <PersonForm
      initial={null}
      isSending={step.isSending}
      problem={step.problem}
      onSave={(body) =>
        void step.send(
          () => send({ method: 'POST', place: `/campaigns/${campaign.id}/people`, body }),
          () => {
            void client.invalidateQueries({ queryKey: peopleKey(campaign.id) });
            tell('done', say(words.saved));
            onDone();
          },
        )
      }
    />
  );
}
