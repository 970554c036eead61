import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { CheckStrings } from '../../widgets/check/strings.js';
import type { CheckLaterStrings } from '../../widgets/check/strings.later.js';
import { reviewNote } from './about.js';
import { beforeAfterWords, parts } from './parts.js';

/** The check in Arabic. To choose and to read are nouns here: as orders they would tell a man from a woman. */
export function translation(grammar: Grammar): Translation {
  const { number } = grammar;
  return {
    dir: 'rtl',
    terms: {
      ...parts(grammar),
      ...beforeAfterWords,
      title: 'ما مدى شدّته الآن؟',
      lead: 'رقم الآن، ورقم آخر لاحقًا.\nهما لك وحدك. لا يُحفظ شيء.',

      waiting: 'متى شئت، اختيار آخر.',
      waitingWords: 'متى شئت، كلمة عن الحال.',
      waitingMore: 'القراءة ممكنة قبل ذلك، أو التنفس قليلًا.',
      waitingFirst: 'جوابك الأول ينتظر هنا ما دامت الصفحة مفتوحة.',
      skip: 'تجاوز',
      stopHere: 'التوقف هنا',
      closed: 'بكلمة، إن شئت',
      paperBefore: 'قبل',
      paperAfter: 'بعد',
      paperMore: 'دائرة حول رقم قبل، ودائرة حول رقم بعد. ويمكن ترك أي منهما.',
      evidence: [
        `السؤال «كم، من ${number(0)} إلى ${number(10)}» شائع في هذا المجال. وهو قياس تقريبي.`,
        'هو لك، لمعرفة ما إذا تغيّر شيء. ولا يقول شيئًا عنك.',
        'السؤال قبل وبعد، والنهايات الثلاث، من اختيارنا.',
        `لا نعرف دراسة عن هذه الأداة. ${reviewNote}`,
      ],
    } satisfies CheckStrings & CheckLaterStrings,
  };
}
