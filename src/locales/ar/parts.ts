import type { Grammar } from '../../i18n/plural.js';
import type { BeforeAfterStrings } from '../../parts/strings.before-after.js';
import type { PartStrings } from '../../parts/strings.js';
import type { PartLaterStrings } from '../../parts/strings.later.js';
import type { StrengthStrings } from '../../parts/strings.strength.js';

/**
 * The words of the shared parts in simple Modern Standard Arabic. Commands and verbs in the present say
 * whether the reader is a man or a woman: nouns of action and questions stand in their place.
 */
export function parts({ number }: Grammar) {
  return {
    helpAsk: 'هل أنت في خطر، أو تراودك أفكار بإنهاء حياتك؟',
    helpOpen: 'طرق الحصول على المساعدة الآن.',
    emergency: 'يُرجى الاتصال برقم الطوارئ المحلي.',
    privacy: 'هذه الأداة لا ترسل شيئًا إلى أي مكان. الصفحة من حولها ليست لنا. وقد يكون فيها تتبّع خاص بها.',

    helpTitle: 'طرق الحصول على المساعدة الآن',
    helpByOwner: (date: string) => `من اختيار القائمين على هذه الصفحة. آخر مراجعة: ${date}.`,
    helpUndated: 'من اختيار القائمين على هذه الصفحة. لا تاريخ يبيّن آخر مراجعة.',
    helpLine: 'خط مساعدة',
    helpOld: (date: string) => `من اختيار القائمين على هذه الصفحة. آخر مراجعة: ${date}. ربما تغيّر شيء منها.`,
    helpDanger: 'خطر في هذه اللحظة',
    helpText: 'إرسال رسالة نصية',
    helpChat: 'محادثة كتابية',
    helpChatMore: 'تُفتح صفحة جديدة.',
    helpCall: 'اتصال هاتفي',
    helpWhat: 'ماذا يحدث عند التواصل معهم',
    helpWhatMore: 'هناك من يسأل عمّا يجري، ويستمع. ما يُقال وما لا يُقال يعود إليك. ويمكن إنهاء المحادثة في أي وقت.',
    helpOther: 'البحث عن خط مساعدة في بلدك',
    helpOtherMore: 'دليل بخطوط المساعدة. تُفتح صفحة جديدة.',
    helpFold: 'إغلاق هذا',
    helpNotReady: 'ليس هذا وقت التواصل مع أحد؟',
    helpNextHour:
      'خطوة واحدة قد تجعل الساعة القادمة أكثر أمانًا.\nيفيد الابتعاد عمّا قد يؤذيك، ولو إلى غرفة أخرى.\nويفيد إمساك شيء دافئ أو بارد.\nثم تكفي الدقائق العشر القادمة، دون النظر أبعد منها.',
    known: 'ما هو معروف',
    clear: 'مسح وإغلاق',
    knownSources: 'المصادر، بالإنجليزية',
    look: {
      see: ['نظرة حولك.\nما الأشياء التي تقع عليها عيناك؟', 'لمسة واحدة للزر مع كل شيء.'],
      touch: ['ما الأشياء التي يمكن لمسها؟', 'طرف الثوب، أو الجدار، أو الأرض.'],
      hear: ['ما الأصوات التي يمكن سماعها؟', 'قريبة أو بعيدة. والخافتة تُحسب أيضًا.'],
      smell: ['ما الذي يمكن شمّه؟', 'صابون، أو قهوة، أو الهواء.'],
      taste: ['هل من طعم في الفم؟ رشفة من شيء تصلح أيضًا.', 'ولا بأس إن لم يكن هناك طعم.'],
      colour: ['ما الأشياء التي لونها واحد؟', 'أي لون كان.'],
      move: ['ما الذي يمكن تحريكه قليلًا من جسمك؟', 'أصابع القدمين، أو الكتفان، أو اليد.'],
    },
    lookDots: (noticed: string, wanted: string) => `${noticed} من ${wanted}`,
    lookTap: 'لاحظتُ شيئًا',
    lookFewer: 'عدد أقل',
    lookSwap: 'تبديل',
    lookSkip: 'تجاوز',
    lookStop: 'التوقف هنا',
    lookToday: (date: string) => `اليوم هو ${date}.`,
    lookHere: 'أنت هنا، في هذه الغرفة، بعمرك الآن. يمكن التوقف هنا، أو القيام بجولة أخرى.',
    shelfLost: 'لم يُحمَّل هذا الجزء من الصفحة. قد يُحمَّل عند فتحها من جديد.',
    ratingName: `من ${number(0)} إلى ${number(10)}`,
    ratingUnsure: 'لا أعرف',
    ratingAnchors: { 0: 'لا شيء', 3: 'قليل', 5: 'متوسط', 8: 'كثير', 10: 'الأقصى' },
    again: 'مرة أخرى',
    back: 'رجوع',
    close: 'إغلاق',
    open: 'فتح',
  } satisfies PartStrings & PartLaterStrings;
}

/** Those of the line for how strong something is. */
export const strengthWords = {
  strengthUnset: 'دون تحديد',
  strengthUnsure: 'غير أكيد',
  strengthCantSay: 'لا أعرف',
  strengthClear: 'مسح',
} satisfies StrengthStrings;

/** Those of what comes after an exercise: how it is, compared with before. */
export const beforeAfterWords = {
  outcomeAsk: 'كيف الحال الآن مقارنةً بما قبل؟\nيمكن ترك هذا دون جواب.',
  easier: 'أخفّ',
  same: 'كما كان',
  worse: 'أسوأ',
  changeAnswer: 'تغيير',
  easierMore: 'إذًا خفّ شيء ما قليلًا الآن.\nيمكن التوقف هنا، أو نظرة أخرى لاحقًا.',
  sameMore: 'هذا يحدث.\nقد يناسبك اليوم شيء آخر أكثر.',
  worseMore: 'هذا يحدث أيضًا.\nليس في الأمر خطأ.\nوكثيرًا ما تكون نظرة في أرجاء الغرفة أنسب.',
  somethingElse: 'شيء آخر',
  lookAround: 'نظرة في أرجاء الغرفة',
} satisfies BeforeAfterStrings;
