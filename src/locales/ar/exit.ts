import type { Translation } from '../../i18n/words.js';
import type { ExitLaterStrings } from '../../widgets/exit/strings.later.js';
import type { ExitStrings } from '../../widgets/exit/strings.js';

/**
 * The quick exit in Arabic: nouns of action, as everywhere. The key is called as on an Arabic keyboard, with the sign
 * that stands on it, as most know it by its English name.
 */
export function translation(): Translation {
  return {
    dir: 'rtl',
    terms: {
      title: 'مغادرة هذه الصفحة',
      about: 'عن المغادرة',
      aboutLines: [
        'هذا الزر يفتح صفحة أخرى، وتُزال كلماتك من هذه الصفحة.',
        'ما حُفظ هنا بطلب منك يبقى محفوظًا.',
        'يبقى في سجلّ المتصفح أن هذه الصفحة كانت مفتوحة.',
        'على لوحة المفاتيح، ثلاث ضغطات على المفتاح العالي ⇧ لها الأثر نفسه.',
      ],
      twoMore: 'المفتاح العالي ⇧:\nضغطتان بعدُ لمغادرة هذه الصفحة.',
      oneMore: 'المفتاح العالي ⇧:\nضغطة واحدة بعدُ لمغادرة هذه الصفحة.',
      late: 'لم تصل الصفحة الأخرى بعد.\nهذه الصفحة تبقى فارغة.\nيمكن إغلاق علامة التبويب هذه.',
      again: 'محاولة أخرى',
    } satisfies ExitStrings & ExitLaterStrings,
  };
}
