import type { Grammar } from '../../i18n/plural.js';
import type { Translation } from '../../i18n/words.js';
import type { HelpTagStrings } from '../../widgets/help/strings.js';
import type { HelpTagLaterStrings } from '../../widgets/help/strings.later.js';
import { reviewNote } from './about.js';
import { parts } from './parts.js';

/** The ways to get help in Arabic. All but the note are words of the parts. */
export function translation(grammar: Grammar): Translation {
  const shared = parts(grammar);
  return {
    dir: 'rtl',
    terms: {
      ...shared,
      title: shared.helpTitle,
      evidence: [
        'الترتيب من اختيارنا: الطوارئ أولًا، ثم الرسائل والمحادثة الكتابية، ثم الهاتف.',
        'لبعض الناس الكتابة أسهل من الاتصال.',
        'خطوة الساعة القادمة نصيحة شائعة بكلماتنا. لا نذكر لها دراسة.',
        `خط المساعدة من اختيار القائمين على هذه الصفحة، والدليل من غيرنا. لم نراجع أيًّا منهما. ${reviewNote}`,
      ],
    } satisfies HelpTagStrings & HelpTagLaterStrings,
  };
}
